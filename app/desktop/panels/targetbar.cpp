// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/targetbar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include "app/desktop/panels/flowlayout.h"
#include "app/desktop/panels/itemtexts.h"
#include "app/desktop/text/retranslation.h"
#include "core/base/paths.h"

namespace tutti {

namespace {

constexpr int shownCharacters = 36;

/// The end of a path says most.
QString shortened(const QString& path)
{
    return path.size() <= shownCharacters ? path : QStringLiteral("…") + path.right(shownCharacters - 1);
}

QWidget* makeGroup(QString (*text)(), QWidget* buddy, const QList<QWidget*>& more)
{
    auto* group = new QWidget;
    auto* layout = new QHBoxLayout(group);
    layout->setContentsMargins({});
    auto* label = new QLabel;
    label->setBuddy(buddy);
    keepTranslated(label, [label, text] {
        label->setText(text());
        // An underlined letter takes the kerning away that the size hint counts on.
        label->setMinimumWidth(label->sizeHint().width() + 4);
    });
    layout->addWidget(label);
    layout->addWidget(buddy);
    for (QWidget* widget : more)
        layout->addWidget(widget);
    return group;
}

} // namespace

TargetBar::TargetBar(QWidget* parent)
    : QWidget(parent)
    , m_outputBox(new QComboBox)
    , m_recursiveBox(new QCheckBox)
    , m_existingBox(new QComboBox)
{
    setObjectName(QStringLiteral("targetBar"));
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(makeFolderGroup());
    m_recursiveBox->setObjectName(QStringLiteral("recursiveBox"));
    keepTranslated(this, [this] {
        m_recursiveBox->setText(tr("sub-&folders"));
        m_recursiveBox->setToolTip(tr("Looks through sub-folders too; results in a folder of yours mirror them."));
    });
    layout->addWidget(m_recursiveBox);
    layout->addWidget(makeExistingGroup());
    connect(m_outputBox, &QComboBox::currentIndexChanged, this, &TargetBar::choicesChanged);
    connect(m_recursiveBox, &QCheckBox::toggled, this, &TargetBar::choicesChanged);
    connect(m_existingBox, &QComboBox::currentIndexChanged, this, &TargetBar::choicesChanged);
}

QWidget* TargetBar::makeFolderGroup()
{
    m_outputBox->setObjectName(QStringLiteral("outputBox"));
    m_outputBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_outputBox->addItem(QString());
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("outputButton"));
    keepTranslated(this, [this, button] {
        setItemTexts(*m_outputBox, {tr("beside the source")});
        m_outputBox->setAccessibleName(tr("To: where results go"));
        button->setText(tr("Folder…"));
        button->setAccessibleName(tr("Choose a folder for results"));
        button->setToolTip(tr("Chooses a folder for results."));
    });
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, &TargetBar::folderRequested);
    return makeGroup([] { return tr("&To"); }, m_outputBox, {button});
}

QWidget* TargetBar::makeExistingGroup()
{
    m_existingBox->setObjectName(QStringLiteral("existingBox"));
    for (const Existing existing : {Existing::Skip, Existing::Overwrite, Existing::Rename})
        m_existingBox->addItem(QString(), static_cast<int>(existing));
    keepTranslated(this, [this] {
        m_existingBox->setAccessibleName(tr("If the result is there already"));
        setItemTexts(*m_existingBox, {tr("skip"), tr("overwrite"), tr("rename")});
        m_existingBox->setItemData(
            0, tr("Keeps every file that is there; one made with these settings counts as done."), Qt::ToolTipRole);
        m_existingBox->setItemData(1, tr("Replaces the file, when the new one is whole."), Qt::ToolTipRole);
        m_existingBox->setItemData(2, tr("Keeps the file and gives the new one a number."), Qt::ToolTipRole);
    });
    return makeGroup([] { return tr("If it is t&here"); }, m_existingBox, {});
}

void TargetBar::showOutput()
{
    const QSignalBlocker blocker(m_outputBox);
    m_outputBox->clear();
    m_outputBox->addItem(tr("beside the source"));
    if (m_folder.empty())
        return;
    const QString folder = displayName(m_folder);
    m_outputBox->addItem(shortened(folder));
    m_outputBox->setItemData(1, folder, Qt::ToolTipRole);
}

void TargetBar::setChoices(const Choices& choices)
{
    if (!choices.output.empty())
        m_folder = choices.output;
    showOutput();
    const QSignalBlocker outputBlocker(m_outputBox);
    const QSignalBlocker recursiveBlocker(m_recursiveBox);
    const QSignalBlocker existingBlocker(m_existingBox);
    m_outputBox->setCurrentIndex(choices.output.empty() ? 0 : 1);
    m_recursiveBox->setChecked(choices.recursive);
    m_existingBox->setCurrentIndex(m_existingBox->findData(static_cast<int>(choices.existing)));
}

void TargetBar::apply(Choices& choices) const
{
    choices.output = m_outputBox->currentIndex() == 1 ? m_folder : std::filesystem::path();
    choices.recursive = m_recursiveBox->isChecked();
    choices.existing = static_cast<Existing>(m_existingBox->currentData().toInt());
}

void TargetBar::setOutput(const std::filesystem::path& folder)
{
    m_folder = folder;
    showOutput();
    const QSignalBlocker blocker(m_outputBox);
    m_outputBox->setCurrentIndex(1);
    Q_EMIT choicesChanged();
}

} // namespace tutti

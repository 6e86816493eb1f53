// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/downloadbar.h"

#include <algorithm>

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/desktop/panels/flowlayout.h"
#include "app/desktop/panels/folderchoice.h"
#include "app/desktop/panels/itemtexts.h"
#include "app/desktop/text/retranslation.h"

namespace tutti {

namespace {

constexpr int originalKind = static_cast<int>(previewKindCount);
constexpr int mostConnections = 16;

QToolButton* makeButton(QAction* action, const QString& name)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

} // namespace

DownloadBar::DownloadBar(QAction* download, QAction* cancel, QAction* retry, QWidget* parent)
    : QWidget(parent)
    , m_folderBox(new FolderChoice)
    , m_connections(new QSpinBox)
    , m_kind(new QComboBox)
    , m_commercial(new QCheckBox)
    , m_thenDo(new QCheckBox)
    , m_download(download)
{
    keepTranslated(this, [this] {
        m_commercial->setText(tr("Commerc&ial use"));
        m_thenDo->setText(tr("then Do"));
    });
    setObjectName(QStringLiteral("downloadBar"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(3);
    layout->addWidget(makeFolder());
    layout->addWidget(makeHow());
    layout->addWidget(makeTicks());
    layout->addWidget(makeButtons(download, cancel, retry));
    setOriginalsPossible(false, {});
    setChoices({});
    setCount(0, false);
    setRunning(false);
    setRetry(false);
}

QWidget* DownloadBar::makeFolder()
{
    m_folderBox->setObjectName(QStringLiteral("downloadFolderBox"));
    m_folderButton = new QToolButton;
    m_folderButton->setObjectName(QStringLiteral("downloadFolderButton"));
    m_folderButton->setFocusPolicy(Qt::StrongFocus);
    connect(m_folderButton, &QToolButton::clicked, this, &DownloadBar::folderRequested);
    connect(m_folderBox, &FolderChoice::folderChanged, this, &DownloadBar::folderChanged);
    auto* label = new QLabel;
    keepTranslated(this, [this, label] {
        m_folderBox->setAccessibleName(tr("Into: the folder for downloads"));
        m_folderButton->setText(tr("Folder…"));
        m_folderButton->setAccessibleName(tr("Choose a folder for downloads"));
        m_folderButton->setToolTip(tr("Chooses a folder for downloads."));
        label->setText(tr("Int&o"));
    });
    label->setBuddy(m_folderBox);
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_folderBox, 1);
    layout->addWidget(m_folderButton);
    return line;
}

QWidget* DownloadBar::makeHow()
{
    m_kind->setObjectName(QStringLiteral("downloadKindBox"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(8);
    m_connections->setObjectName(QStringLiteral("connectionsBox"));
    m_connections->setRange(1, mostConnections);
    auto* label = new QLabel;
    keepTranslated(this, [this, label] {
        setItemTexts(*m_kind,
                     {tr("preview: mp3, high quality"), tr("preview: mp3, small"), tr("preview: ogg, high quality"),
                      tr("preview: ogg, small"), tr("original file")});
        m_kind->setAccessibleName(tr("What is fetched of each sound"));
        m_connections->setAccessibleName(tr("Connections: sounds that are fetched at once"));
        m_connections->setToolTip(
            tr("How many sounds are fetched at once, 1 to 16; each has a connection of its own, also "
               "above the six that Qt would open to one host. 1: one at a time, as a measure for the "
               "others."));
        label->setText(tr("&at once"));
    });
    label->setBuddy(m_connections);
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->addWidget(m_kind, 1);
    layout->addWidget(m_connections);
    layout->addWidget(label);
    return line;
}

QWidget* DownloadBar::makeTicks()
{
    m_commercial->setObjectName(QStringLiteral("commercialBox"));
    m_thenDo->setObjectName(QStringLiteral("thenDoBox"));
    keepTranslated(this, [this] {
        m_commercial->setToolTip(tr("This folder is for commercial use: sounds under NonCommercial and Sampling+ are "
                                    "refused, and those that are here already are listed."));
        m_thenDo->setToolTip(tr("Then does what is ticked above under Do with the sounds that came."));
    });
    m_thenDo->setChecked(true);
    connect(m_commercial, &QCheckBox::clicked, this, &DownloadBar::commercialChanged);
    auto* group = new QWidget;
    auto* layout = new FlowLayout(group);
    layout->setContentsMargins({});
    layout->addWidget(m_commercial);
    layout->addWidget(m_thenDo);
    return group;
}

QWidget* DownloadBar::makeButtons(QAction* download, QAction* cancel, QAction* retry)
{
    m_downloadButton = makeButton(download, QStringLiteral("downloadButton"));
    QFont font = m_downloadButton->font();
    font.setBold(true);
    m_downloadButton->setFont(font);
    m_cancelButton = makeButton(cancel, QStringLiteral("cancelDownloadButton"));
    m_retryButton = makeButton(retry, QStringLiteral("retryDownloadButton"));
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->addWidget(m_downloadButton, 2);
    layout->addWidget(m_cancelButton, 2);
    layout->addWidget(m_retryButton, 1);
    return line;
}

DownloadChoices DownloadBar::choices() const
{
    DownloadChoices choices;
    choices.folder = m_folderBox->folder();
    const int kind = m_kind->currentIndex();
    choices.original = kind == originalKind;
    choices.preview = choices.original ? PreviewKind::HqMp3 : static_cast<PreviewKind>(kind);
    choices.connections = m_connections->value();
    choices.thenDo = m_thenDo->isChecked();
    return choices;
}

void DownloadBar::setChoices(const DownloadChoices& choices)
{
    if (!choices.folder.empty())
        setFolder(choices.folder);
    m_kind->setCurrentIndex(choices.original ? originalKind : static_cast<int>(choices.preview));
    m_connections->setValue(choices.connections);
    m_thenDo->setChecked(choices.thenDo);
}

void DownloadBar::setFolder(const std::filesystem::path& folder)
{
    m_folderBox->setFolder(folder);
}

void DownloadBar::setCount(int count, bool selected)
{
    const QString number = QLocale().toString(count);
    m_download->setText(tr("&Download %1").arg(number));
    m_downloadButton->setAccessibleName(selected ? tr("Download %n selected sound(s)", nullptr, count)
                                                 : tr("Download all %n sound(s)", nullptr, count));
}

void DownloadBar::setRunning(bool running)
{
    m_downloadButton->setVisible(!running);
    m_cancelButton->setVisible(running);
    for (QWidget* widget : QList<QWidget*> {m_folderBox, m_folderButton, m_connections, m_kind, m_commercial})
        widget->setEnabled(!running);
}

void DownloadBar::setRetry(bool possible)
{
    m_retryButton->setVisible(possible);
}

void DownloadBar::setOriginalsPossible(bool possible, const QString& reason)
{
    auto* items = qobject_cast<QStandardItemModel*>(m_kind->model());
    items->item(originalKind)->setEnabled(possible);
    m_kind->setItemData(originalKind, reason, Qt::ToolTipRole);
    if (!possible && m_kind->currentIndex() == originalKind)
        m_kind->setCurrentIndex(0);
}

void DownloadBar::setCommercial(bool commercial)
{
    m_commercial->setChecked(commercial);
}

QByteArray DownloadBar::saveState() const
{
    const DownloadChoices now = choices();
    const QJsonObject state {{QStringLiteral("folders"), m_folderBox->saveState()},
                             {QStringLiteral("kind"), m_kind->currentIndex()},
                             {QStringLiteral("connections"), now.connections},
                             {QStringLiteral("then-do"), now.thenDo}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void DownloadBar::restoreState(const QByteArray& state)
{
    const QJsonObject kept = QJsonDocument::fromJson(state).object();
    if (kept.isEmpty())
        return;
    m_folderBox->restoreState(kept.value(QStringLiteral("folders")).toArray());
    m_kind->setCurrentIndex(std::clamp(kept.value(QStringLiteral("kind")).toInt(), 0, originalKind));
    m_connections->setValue(kept.value(QStringLiteral("connections")).toInt(DownloadChoices().connections));
    m_thenDo->setChecked(kept.value(QStringLiteral("then-do")).toBool(true));
}

} // namespace tutti

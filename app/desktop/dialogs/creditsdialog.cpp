// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/creditsdialog.h"

#include <array>
#include <string>

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/base/paths.h"
#include "core/base/textfile.h"

namespace tutti {

namespace {

struct Format
{
    const char* extension;
    std::string (*text)(const CreditList& list);
};

constexpr std::array<Format, 4> formats {
    {{"txt", creditText}, {"csv", creditCsv}, {"html", creditHtml}, {"json", creditJson}}};

} // namespace

CreditsDialog::CreditsDialog(std::size_t files, QWidget* parent)
    : QDialog(parent)
    , m_summary(new QLabel(tr("Looking at %n file(s)…", nullptr, static_cast<int>(files))))
    , m_format(new QComboBox)
    , m_text(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("creditsDialog"));
    setWindowTitle(tr("Credits for these files"));
    m_summary->setObjectName(QStringLiteral("creditsSummary"));
    m_summary->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("creditsText"));
    m_text->setAccessibleName(tr("Credits"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("copyCreditsButton"));
    m_save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("saveCreditsButton"));
    for (QPushButton* button : {m_copy, m_save})
        button->setEnabled(false);
    connect(m_copy, &QPushButton::clicked, this, &CreditsDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &CreditsDialog::save);
    // As they are seen. The box itself would lead to the one at the left, even while that is off.
    buttons->setFocusProxy(nullptr);
    setTabOrder(m_copy, m_save);
    setTabOrder(m_save, buttons->button(QDialogButtonBox::Close));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(makeFormat());
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 26);
}

QWidget* CreditsDialog::makeFormat()
{
    m_format->setObjectName(QStringLiteral("creditsFormatBox"));
    m_format->addItem(tr("text, as Freesound recommends"));
    m_format->addItem(tr("table (CSV)"));
    m_format->addItem(tr("web page (HTML)"));
    m_format->addItem(tr("JSON"));
    connect(m_format, &QComboBox::currentIndexChanged, this, &CreditsDialog::showText);
    auto* label = new QLabel(tr("&Form"));
    label->setBuddy(m_format);
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_format);
    layout->addStretch(1);
    return line;
}

void CreditsDialog::setCredits(const CreditList& list)
{
    m_list = list;
    QStringList sentences;
    sentences << tr("%n file(s) with their credit.", nullptr, static_cast<int>(list.credits.size()));
    if (!list.incomplete.empty())
        sentences << tr("Of %n file(s) author or licence are not known.", nullptr,
                        static_cast<int>(list.incomplete.size()));
    if (!list.unrecognised.empty())
        sentences << tr("%n file(s) were not recognised; they are listed at the end.", nullptr,
                        static_cast<int>(list.unrecognised.size()));
    m_summary->setText(sentences.join(QLatin1Char(' ')));
    for (QPushButton* button : {m_copy, m_save})
        button->setEnabled(true);
    showText();
}

void CreditsDialog::showText()
{
    if (m_list)
        m_text->setPlainText(
            QString::fromStdString(formats.at(static_cast<std::size_t>(m_format->currentIndex())).text(*m_list)));
}

void CreditsDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_summary->setText(tr("The credits are on the clipboard."));
}

void CreditsDialog::save()
{
    const QString extension =
        QString::fromLatin1(formats.at(static_cast<std::size_t>(m_format->currentIndex())).extension);
    auto* dialog = new QFileDialog(this, tr("Save the credits"));
    dialog->setObjectName(QStringLiteral("saveCreditsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(extension);
    dialog->selectFile(tr("my credits.%1").arg(extension));
    connect(dialog, &QFileDialog::fileSelected, this, &CreditsDialog::write);
    dialog->open();
}

void CreditsDialog::write(const QString& file)
{
    const std::string text = formats.at(static_cast<std::size_t>(m_format->currentIndex())).text(*m_list);
    const Result<void> written = replaceText(toPath(file), "credits", text);
    const QString sentence = written ? tr("The credits stand in %1.").arg(file)
                                     : tr("%1: %2").arg(file, QString::fromStdString(written.error().detail));
    m_summary->setText(sentence);
    Q_EMIT saved(sentence);
}

} // namespace tutti

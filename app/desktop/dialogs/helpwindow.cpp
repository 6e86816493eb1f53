// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/helpwindow.h"

#include <utility>

#include <QKeySequence>
#include <QListWidget>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include "app/desktop/text/helppages.h"
#include "app/desktop/text/retranslation.h"

namespace tutti {

namespace {

constexpr int wideCharacters = 110;
constexpr int contentsCharacters = 26;
constexpr int highLines = 30;

/// Pages by their names: a link leads to one, and nowhere else.
class HelpBrowser : public QTextBrowser
{
public:
    explicit HelpBrowser(const std::function<QString(const QString&)>& nameOf)
        : m_nameOf(nameOf)
    {
    }

    QVariant loadResource(int /*type*/, const QUrl& url) override
    {
        return helpHtml(helpSource(url.path(), helpLanguage()), m_nameOf);
    }

private:
    std::function<QString(const QString&)> m_nameOf;
};

} // namespace

HelpWindow::HelpWindow(std::function<QString(const QString&)> nameOf, QWidget* parent)
    : QDialog(parent)
    , m_nameOf(std::move(nameOf))
    , m_contents(new QListWidget)
    , m_text(new HelpBrowser(m_nameOf))
{
    setObjectName(QStringLiteral("helpWindow"));
    m_contents->setObjectName(QStringLiteral("helpContents"));
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->document()->setDocumentMargin(fontMetrics().averageCharWidth() * 2.0);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_contents);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    const int character = fontMetrics().averageCharWidth();
    splitter->setSizes({character * contentsCharacters, character * (wideCharacters - contentsCharacters)});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    resize(character * wideCharacters, fontMetrics().lineSpacing() * highLines);
    // The browser knows the keys only while it has the focus itself.
    const auto* back = new QShortcut(QKeySequence::Back, this);
    connect(back, &QShortcut::activated, m_text, &QTextBrowser::backward);
    connect(m_contents, &QListWidget::currentRowChanged, this,
            [this](int row) { showPage(helpPages().value(row, m_page)); });
    connect(m_text, &QTextBrowser::sourceChanged, this, [this](const QUrl& url) { takePage(url.path()); });
    keepTranslated(this, [this] { retranslate(); });
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help"));
    m_contents->setAccessibleName(tr("Contents of the help"));
    m_text->setAccessibleName(tr("Page of the help"));
    const QSignalBlocker blocker(m_contents);
    m_contents->clear();
    for (const QString& page : helpPages())
        m_contents->addItem(helpTitle(page, helpLanguage()));
    m_contents->setCurrentRow(static_cast<int>(helpPages().indexOf(m_page)));
    if (!m_page.isEmpty())
        m_text->reload();
}

void HelpWindow::showPage(const QString& page)
{
    if (page != m_page)
        m_text->setSource(QUrl(page), QTextDocument::HtmlResource);
}

/// By the list, by a link, or by going back.
void HelpWindow::takePage(const QString& page)
{
    m_page = page;
    const QSignalBlocker blocker(m_contents);
    m_contents->setCurrentRow(static_cast<int>(helpPages().indexOf(page)));
}

} // namespace tutti

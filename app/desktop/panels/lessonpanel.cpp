// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/lessonpanel.h"

#include <algorithm>

#include <QFileDialog>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/desktop/models/lesson.h"
#include "app/desktop/panels/focuslead.h"
#include "app/desktop/panels/latescrollarea.h"
#include "app/desktop/panels/lessonpage.h"
#include "app/desktop/panels/overlaypanel.h"
#include "app/desktop/text/lessontext.h"
#include "app/desktop/text/retranslation.h"

namespace tutti {

namespace {

/// In characters.
constexpr int narrowestList = 20;
constexpr int widestList = 36;

} // namespace

LessonPanel::LessonPanel(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("lessonPanel"));
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("lessonSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(makePage());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(splitter);
    FocusLead::set(this, m_list);
    m_list->setCurrentRow(0);
}

QWidget* LessonPanel::makeList()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    m_list = new QListWidget(side);
    m_list->setObjectName(QStringLiteral("lessonList"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    for (const LessonKind kind : lessonKinds())
        m_list->addItem(lessonTitle(kind));
    connect(m_list, &QListWidget::currentRowChanged, this, &LessonPanel::onRow);
    connect(m_list, &QListWidget::itemClicked, this, [this] { m_pages->setCurrentWidget(m_area); });
    m_open = new QPushButton(side);
    m_open->setObjectName(QStringLiteral("lessonOpen"));
    keepTranslated(this, [this, side] {
        m_list->setAccessibleName(tr("Lessons"));
        m_open->setText(tr("Open results…"));
        m_open->setToolTip(tr("Lays lab reports or comparisons of many machines over each other"));
        const int narrowest = fontMetrics().averageCharWidth() * narrowestList;
        side->setMinimumWidth(std::max(narrowest, m_open->sizeHint().width()));
    });
    connect(m_open, &QPushButton::clicked, this, &LessonPanel::chooseFiles);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_open);
    side->setMaximumWidth(fontMetrics().averageCharWidth() * widestList);
    return side;
}

QWidget* LessonPanel::makePage()
{
    m_pages = new QStackedWidget(this);
    m_page = new LessonPage(m_pages);
    m_area = new LateScrollArea(m_pages);
    m_area->setObjectName(QStringLiteral("lessonArea"));
    keepTranslated(m_area, [this] { m_area->setAccessibleName(tr("The lesson")); });
    m_area->hold(m_page);
    m_overlay = new OverlayPanel(m_pages);
    m_pages->addWidget(m_area);
    m_pages->addWidget(m_overlay);
    connect(m_page, &LessonPage::guessed, this,
            [this](std::size_t question, std::optional<double> guess) { Q_EMIT guessed(m_current, question, guess); });
    connect(m_page, &LessonPage::runRequested, this, [this] { Q_EMIT runRequested(m_current); });
    connect(m_page, &LessonPage::serialPercentChanged, this,
            [this](double percent) { Q_EMIT serialPercentChanged(m_current, percent); });
    connect(m_page, &LessonPage::cancelRequested, this, &LessonPanel::cancelRequested);
    connect(m_page, &LessonPage::saveRequested, this,
            [this](const QString& student, const QString& file) { Q_EMIT saveRequested(m_current, student, file); });
    connect(m_overlay, &OverlayPanel::closeRequested, this, [this] { m_pages->setCurrentWidget(m_area); });
    return m_pages;
}

void LessonPanel::setLesson(const LessonView& view)
{
    const LessonKind kind = view.asked.kind;
    const bool isOther = m_views[kind].state != view.state;
    m_views[kind] = view;
    showRow(kind);
    if (kind != m_current)
        return;
    m_page->setView(view);
    const bool hasResults = view.state == LessonState::Running || view.state == LessonState::Explained;
    if (isOther && hasResults)
        // Later: the page has its new height only after the layout has run.
        QMetaObject::invokeMethod(this, &LessonPanel::revealResults, Qt::QueuedConnection);
}

void LessonPanel::revealResults()
{
    const QWidget* const results = m_page->results();
    m_area->ensureVisible(0, results->y() + std::min(results->height(), m_area->viewport()->height()), 0, 0);
}

void LessonPanel::showRow(LessonKind kind)
{
    const LessonView& view = m_views[kind];
    QListWidgetItem* const item = m_list->item(static_cast<int>(kind));
    const bool isDone = view.state == LessonState::Explained;
    //: A lesson in the list: its title, and how long its experiment takes.
    QString text = tr("%1\n%2").arg(lessonTitle(kind), minutesText(view.minutes));
    if (view.state == LessonState::Running)
        text = tr("%1\nrunning").arg(lessonTitle(kind));
    else if (isDone)
        text = tr("✓ %1\ndone").arg(lessonTitle(kind));
    item->setText(text);
}

void LessonPanel::onRow(int row)
{
    if (row < 0)
        return;
    m_current = lessonKinds()[static_cast<std::size_t>(row)];
    if (const auto found = m_views.find(m_current); found != m_views.end())
        m_page->setView(found->second);
    m_pages->setCurrentWidget(m_area);
    m_area->ensureVisible(0, 0);
}

void LessonPanel::setProgress(LessonKind kind, double share, const QString& sentence)
{
    if (kind == m_current)
        m_page->setProgress(share, sentence);
}

void LessonPanel::setNotice(const QString& sentence)
{
    m_page->setNotice(sentence);
}

void LessonPanel::suggestStudent(const QString& student)
{
    m_page->suggestStudent(student);
}

void LessonPanel::choose(LessonKind kind)
{
    m_list->setCurrentRow(static_cast<int>(kind));
    m_pages->setCurrentWidget(m_area);
}

void LessonPanel::showResults(const QList<OpenedResults>& results, const QStringList& problems)
{
    m_overlay->setResults(results, problems);
    m_pages->setCurrentWidget(m_overlay);
}

void LessonPanel::chooseFiles()
{
    auto* dialog = new QFileDialog(this, tr("Open results of many machines"));
    dialog->setObjectName(QStringLiteral("openResultsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Lab reports and comparisons (*.html *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &LessonPanel::openRequested);
    dialog->open();
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/timelinepanel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPixmap>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/desktop/charts/colours.h"
#include "app/desktop/charts/elidedlabel.h"
#include "app/desktop/charts/timelinetext.h"
#include "app/desktop/charts/timelineview.h"
#include "core/base/paths.h"

namespace tutti {

namespace {

constexpr int refreshMilliseconds = 33;

void setCell(QTableWidget* table, int row, int column, const QString& text)
{
    QTableWidgetItem* item = table->item(row, column);
    if (item == nullptr) {
        item = new QTableWidgetItem;
        item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        table->setItem(row, column, item);
    }
    if (item->text() != text)
        item->setText(text);
}

QPixmap swatch(const QColor& colour)
{
    QPixmap pixmap(12, 12);
    pixmap.fill(colour);
    return pixmap;
}

} // namespace

TimelinePanel::TimelinePanel(QWidget* parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("timelinePanel"));
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshMilliseconds);
    connect(&m_refreshTimer, &QTimer::timeout, this, &TimelinePanel::refresh);

    auto* empty = new QLabel(tr("What each worker does, and when, appears here during a run."), m_pages);
    empty->setObjectName(QStringLiteral("timelineEmpty"));
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    m_pages->addWidget(empty);
    auto* page = new QWidget(m_pages);
    auto* inner = new QVBoxLayout(page);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(4);
    QWidget* views = makeViews();
    inner->addWidget(makeControls());
    inner->addWidget(views, 1);
    m_task = new ElidedLabel(page);
    m_task->setObjectName(QStringLiteral("timelineTask"));
    inner->addWidget(m_task);
    m_pages->addWidget(page);
    setFocusProxy(m_view);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_pages);
}

void TimelinePanel::startRun(int workers, const QStringList& names, LaneKind kind)
{
    m_data.start(workers, kind);
    m_names = names;
    m_view->reset();
    refresh();
}

void TimelinePanel::addRecords(const QList<Answer>& answers)
{
    for (const Answer& answer : answers)
        m_data.add(answer.record);
    if (!m_refreshTimer.isActive())
        m_refreshTimer.start();
}

void TimelinePanel::showRun(const RunRecord& run)
{
    const std::optional<std::size_t> selected = m_view->selectedTask();
    const bool isDownload = run.job == "fetch";
    m_data.start(run.workers, isDownload ? LaneKind::Connection : LaneKind::Worker);
    m_names.clear();
    m_names.reserve(static_cast<qsizetype>(run.tasks.size()));
    for (const TaskRecord& task : run.tasks) {
        // A download's source is the address of a page.
        const bool useTarget = isDownload && !task.targets.empty();
        m_names.append(displayName((useTarget ? task.targets.front() : task.source).filename()));
        m_data.add(task);
    }
    m_data.finish(run.startupSeconds, run.wallSeconds);
    m_view->reset();
    m_view->select(selected);
    refresh();
}

void TimelinePanel::setCurrent(std::size_t task)
{
    m_view->select(task);
    showTask();
}

void TimelinePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitTable();
}

QWidget* TimelinePanel::makeControls()
{
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    m_reading = new QLabel(bar);
    m_reading->setObjectName(QStringLiteral("timelineReading"));
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setWordWrap(true);
    layout->addWidget(m_reading, 1);
    auto* startup = new QLabel(bar);
    startup->setPixmap(swatch(startupColour()));
    layout->addWidget(startup);
    layout->addWidget(new QLabel(tr("Start-up"), bar));
    layout->addSpacing(8);
    addZoomButton(layout, QStringLiteral("timelineZoomOut"), QString(QChar(0x2212)), tr("Zoom out"),
                  &TimelineView::zoomOut);
    addZoomButton(layout, QStringLiteral("timelineZoomIn"), QStringLiteral("+"), tr("Zoom in"), &TimelineView::zoomIn);
    addZoomButton(layout, QStringLiteral("timelineWhole"), tr("Whole run"), tr("Shows the whole run"),
                  &TimelineView::showWhole);
    return bar;
}

void TimelinePanel::addZoomButton(QHBoxLayout* layout, const QString& name, const QString& text, const QString& tip,
                                  void (TimelineView::*action)())
{
    auto* button = new QToolButton(layout->parentWidget());
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    connect(button, &QToolButton::clicked, m_view, action);
    layout->addWidget(button);
}

QWidget* TimelinePanel::makeViews()
{
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("timelineSplitter"));
    m_view = new TimelineView(
        m_data, [this](std::size_t task) { return nameOf(task); }, splitter);
    m_view->setObjectName(QStringLiteral("timelineView"));
    m_view->setAccessibleName(tr("Timeline of the workers"));
    connect(m_view, &TimelineView::taskChosen, this, [this](std::size_t task) {
        showTask();
        Q_EMIT taskChosen(task);
    });
    m_table = new QTableWidget(0, 4, splitter);
    m_table->setObjectName(QStringLiteral("timelineTable"));
    m_table->setAccessibleName(tr("Jobs, busy and idle time of each worker"));
    m_table->setHorizontalHeaderLabels({tr("Worker"), tr("Jobs"), tr("Busy"), tr("Idle")});
    m_table->horizontalHeaderItem(2)->setToolTip(tr("Busy = sum of the times of the worker's jobs"));
    m_table->horizontalHeaderItem(3)->setToolTip(tr("Idle = wall time − start-up − busy"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->setVisible(false);
    // Not by contents: measuring every cell again at each record costs a tenth of a second.
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    splitter->setCollapsible(0, false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    fitTable();
    splitter->setSizes({3 * m_table->minimumWidth(), m_table->minimumWidth()});
    return splitter;
}

QString TimelinePanel::nameOf(std::size_t task) const
{
    const auto place = static_cast<qsizetype>(task);
    return place < m_names.size() ? m_names[place] : tr("Job %1").arg(place + 1);
}

void TimelinePanel::refresh()
{
    m_pages->setCurrentIndex(m_data.lanes() == 0 ? 0 : 1);
    m_reading->setText(timelineReading(m_data));
    m_view->dataChanged();
    fillTable();
    showTask();
}

void TimelinePanel::fillTable()
{
    const auto lanes = static_cast<int>(m_data.lanes());
    const bool more = lanes != m_table->rowCount();
    m_table->setRowCount(lanes);
    for (int lane = 0; lane < lanes; ++lane) {
        const LaneSummary summary = m_data.summary(static_cast<std::size_t>(lane));
        setCell(m_table, lane, 0, laneText(static_cast<std::size_t>(lane), m_data.kind()));
        setCell(m_table, lane, 1, QLocale().toString(static_cast<qulonglong>(summary.jobs)));
        setCell(m_table, lane, 2, rulerText(summary.busySeconds, 2));
        setCell(m_table, lane, 3, rulerText(summary.idleSeconds, 2));
        if (more)
            m_table->item(lane, 0)->setIcon(swatch(workerColour(lane)));
    }
}

void TimelinePanel::fitTable()
{
    const QFontMetrics metrics(font());
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + 6);
    m_table->setMinimumWidth(metrics.horizontalAdvance(QStringLiteral("Worker 64 1,000 100.00 s 100.00 s")) + 48);
}

void TimelinePanel::showTask()
{
    const std::optional<std::size_t> task = m_view->selectedTask();
    const std::optional<BarPlace> place = task ? m_data.find(*task) : std::nullopt;
    m_task->setFullText(place ? barText(nameOf(*task), place->lane, m_data.bar(*place), m_data.kind()) : QString());
}

} // namespace tutti

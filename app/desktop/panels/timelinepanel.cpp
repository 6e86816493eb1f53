// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/timelinepanel.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/desktop/charts/elidedlabel.h"
#include "app/desktop/charts/timelinelegend.h"
#include "app/desktop/charts/timelinetext.h"
#include "app/desktop/charts/timelineview.h"
#include "app/desktop/panels/focuslead.h"
#include "app/desktop/panels/lanetable.h"
#include "app/desktop/panels/timelinecontrols.h"
#include "app/desktop/panels/tracesaver.h"
#include "app/desktop/panels/whenseen.h"
#include "app/desktop/text/retranslation.h"

namespace tutti {

namespace {

constexpr int refreshMilliseconds = 33;

} // namespace

TimelinePanel::TimelinePanel(QWidget* parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_saver(new TraceSaver(this))
    , m_whenSeen(new WhenSeen(this))
{
    setObjectName(QStringLiteral("timelinePanel"));
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshMilliseconds);
    connect(&m_refreshTimer, &QTimer::timeout, this, &TimelinePanel::refresh);
    connect(m_saver, &TraceSaver::saved, this, [this](const QString& sentence) {
        m_reading->setText(sentence);
        Q_EMIT traceSaved(sentence);
    });

    auto* empty = new QLabel(m_pages);
    keepTranslated(this,
                   [empty] { empty->setText(tr("What each worker does, and when, appears here during a run.")); });
    empty->setObjectName(QStringLiteral("timelineEmpty"));
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    m_pages->addWidget(empty);
    makePage();
    FocusLead::set(this, m_view);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_pages);
    whenRetranslated(this, [this] {
        const std::optional<SheetTask> selected = m_view->selectedTask();
        rebuild();
        m_view->select(selected);
    });
}

void TimelinePanel::setRuns(const RunList& runs)
{
    m_runs = runs;
    m_controls->setRuns(runs);
    m_controls->setShown(indexOf(m_upper), indexOf(m_lower));
}

void TimelinePanel::startRun(int workers, const QStringList& names, LaneKind kind)
{
    m_upper.reset();
    m_newest.reset();
    TimelineTrack track;
    track.data.start(workers, kind);
    track.names = names;
    m_sheet.tracks.assign(1, track);
    rebuild();
}

void TimelinePanel::addRecords(const QList<Answer>& answers)
{
    // The person may look at another run meanwhile; the finished one comes whole.
    if (m_upper || m_sheet.tracks.empty())
        return;
    for (const Answer& answer : answers)
        m_sheet.tracks.front().data.add(answer.record);
    if (!m_refreshTimer.isActive())
        m_refreshTimer.start();
}

void TimelinePanel::showRun(const SharedRun& run)
{
    const std::optional<SheetTask> selected = m_view->selectedTask();
    m_newest = run;
    m_upper = run;
    rebuild();
    if (selected && selected->track == 0)
        m_view->select(selected);
    showTask();
}

void TimelinePanel::showRuns(const SharedRun& upper, const SharedRun& lower)
{
    m_upper = upper;
    m_lower = lower;
    rebuild();
}

void TimelinePanel::highlight(const SharedRun& run, const WaterfallStep& step)
{
    if (run != m_upper && run != m_lower)
        showRuns(run, m_lower);
    m_whenSeen->catchUp();
    clearHighlight();
    if (!m_sheet.tracks.empty())
        m_sheet.tracks[run == m_upper ? 0 : m_sheet.tracks.size() - 1].highlight(step);
    refresh();
}

void TimelinePanel::clearHighlight()
{
    for (TimelineTrack& track : m_sheet.tracks)
        track.clearHighlight();
    refresh();
}

void TimelinePanel::setCurrent(std::size_t task)
{
    if (m_sheet.tracks.empty() || !isLinked(0))
        return;
    m_view->select(SheetTask {0, task});
    showTask();
}

void TimelinePanel::makePage()
{
    auto* page = new QWidget(m_pages);
    auto* inner = new QVBoxLayout(page);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(4);
    QWidget* views = makeViews();
    m_controls = new TimelineControls(*m_view, page);
    connect(m_controls, &TimelineControls::runChosen, this,
            [this](int run) { showRuns(m_runs.at(static_cast<std::size_t>(run)), m_lower); });
    connect(m_controls, &TimelineControls::otherChosen, this,
            [this](int run) { showRuns(m_upper, run < 0 ? nullptr : m_runs.at(static_cast<std::size_t>(run))); });
    connect(m_controls, &TimelineControls::exportRequested, this, &TimelinePanel::exportTrace);
    inner->addWidget(m_controls);
    auto* words = new QHBoxLayout;
    words->addWidget(makeReading(page), 1);
    m_legend = new TimelineLegend(page);
    m_legend->setObjectName(QStringLiteral("timelineLegend"));
    words->addWidget(m_legend, 1);
    inner->addLayout(words);
    inner->addWidget(views, 1);
    m_task = new ElidedLabel(page);
    m_task->setObjectName(QStringLiteral("timelineTask"));
    inner->addWidget(m_task);
    m_pages->addWidget(page);
}

QLabel* TimelinePanel::makeReading(QWidget* page)
{
    m_reading = new QLabel(page);
    m_reading->setObjectName(QStringLiteral("timelineReading"));
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setWordWrap(true);
    return m_reading;
}

QWidget* TimelinePanel::makeViews()
{
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("timelineSplitter"));
    m_view = new TimelineView(m_sheet, splitter);
    m_view->setObjectName(QStringLiteral("timelineView"));
    keepTranslated(this, [this] { m_view->setAccessibleName(tr("Timeline of the workers")); });
    connect(m_view, &TimelineView::taskChosen, this, &TimelinePanel::choose);
    m_table = new LaneTable(splitter);
    m_table->setObjectName(QStringLiteral("timelineTable"));
    splitter->setCollapsible(0, false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({3 * m_table->usualWidth(), m_table->usualWidth()});
    return splitter;
}

/// The names and bars of a large run take their time: not while nobody looks.
void TimelinePanel::rebuild()
{
    const bool isLarge = (m_upper && isLargeRun(*m_upper)) || (m_lower && isLargeRun(*m_lower));
    m_whenSeen->run(!isLarge, [this] { build(); });
}

void TimelinePanel::build()
{
    if (m_upper)
        m_sheet.tracks.clear();
    else if (m_sheet.tracks.size() > 1)
        m_sheet.tracks.resize(1);
    if (m_upper)
        addTrack(m_upper, tr("Upper: %1"));
    else if (!m_sheet.tracks.empty())
        m_sheet.tracks.front().title = tr("Upper: the run under way");
    if (m_lower)
        addTrack(m_lower, tr("Lower: %1"));
    m_view->setSameTasks(m_upper && m_lower && hasSameTasks(*m_upper, *m_lower));
    m_view->reset();
    m_controls->setShown(indexOf(m_upper), indexOf(m_lower));
    m_controls->setExportEnabled(m_upper != nullptr);
    refresh();
}

void TimelinePanel::addTrack(const SharedRun& run, const QString& place)
{
    m_sheet.tracks.push_back(trackOf(*run, place.arg(runChoiceText(*run, indexOf(run) + 1))));
}

void TimelinePanel::choose(std::size_t track, std::size_t task)
{
    showTask();
    if (isLinked(track))
        Q_EMIT taskChosen(task);
}

bool TimelinePanel::isLinked(std::size_t track) const
{
    const SharedRun& run = track == 0 ? m_upper : m_lower;
    if (run == m_newest)
        return true;
    return run && m_newest && hasSameTasks(*run, *m_newest);
}

int TimelinePanel::indexOf(const SharedRun& run) const
{
    const auto found = std::find(m_runs.begin(), m_runs.end(), run);
    return run && found != m_runs.end() ? static_cast<int>(found - m_runs.begin()) : -1;
}

void TimelinePanel::refresh()
{
    const bool isEmpty = m_sheet.laneCount() == 0;
    m_pages->setCurrentIndex(isEmpty ? 0 : 1);
    if (!isEmpty)
        m_reading->setText(m_sheet.tracks.size() > 1 && m_sheet.isFinished()
                               ? timelineReading(m_sheet.tracks[0].data, m_sheet.tracks[1].data)
                               : timelineReading(m_sheet.tracks[0].data));
    m_legend->setEntries(legendOf(m_sheet, palette()));
    m_view->dataChanged();
    m_table->fill(m_sheet);
    showTask();
}

void TimelinePanel::showTask()
{
    const std::optional<SheetPlace> place = m_view->selectedPlace();
    m_task->setFullText(place ? m_sheet.text(*place) : QString());
}

void TimelinePanel::exportTrace()
{
    const std::optional<SheetTask> selected = m_view->selectedTask();
    m_saver->ask(selected && selected->track == 1 && m_lower ? m_lower : m_upper);
}

} // namespace tutti

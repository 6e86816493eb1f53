// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/labpages.h"

#include <algorithm>
#include <utility>

#include "app/desktop/choiceactions.h"
#include "app/desktop/controllers/runcontroller.h"
#include "app/desktop/freesound.h"
#include "app/desktop/lessons.h"
#include "app/desktop/panels/downloadbar.h"
#include "app/desktop/panels/freesoundpanel.h"
#include "app/desktop/panels/lessonpanel.h"
#include "app/desktop/panels/scalingpanel.h"
#include "app/desktop/panels/waterfallpanel.h"
#include "app/desktop/panels/whatifpanel.h"
#include "app/desktop/panels/whenseen.h"
#include "app/desktop/resulttabs.h"
#include "app/desktop/text/comparisontext.h"
#include "app/desktop/text/runtext.h"

namespace tutti {

LabPages::LabPages(const Ends& ends)
    : m_ends(ends)
    , m_scaling(new ScalingPanel)
    , m_waterfall(new WaterfallPanel)
    , m_whatIf(new WhatIfPanel)
    , m_lessonPanel(new LessonPanel)
    , m_waterfallSeen(new WhenSeen(m_waterfall))
    , m_whatIfSeen(new WhenSeen(m_whatIf))
{
    connectPanels();
    keepLessonsIn({});
}

LabPages::~LabPages() = default;

QWidget* LabPages::page(const QString& name) const
{
    const std::map<QString, QWidget*> pages {{QStringLiteral("scaling"), m_scaling},
                                             {QStringLiteral("where"), m_waterfall},
                                             {QStringLiteral("whatif"), m_whatIf},
                                             {QStringLiteral("lessons"), m_lessonPanel}};
    const auto found = pages.find(name);
    return found == pages.end() ? nullptr : found->second;
}

void LabPages::connectPanels()
{
    connect(&m_ends.results, &ResultTabs::runsChanged, this, &LabPages::takeRuns);
    connect(m_waterfall, &WaterfallPanel::tasksHighlighted, this, [this](int run, const WaterfallStep& step) {
        m_ends.results.highlight(m_runs.at(static_cast<std::size_t>(run)), step);
        if (!step.tasks.empty())
            Q_EMIT told(tr("The Timeline tab has lit up the %n job(s) that this part is made of.", nullptr,
                           static_cast<int>(step.tasks.size())));
    });
    connect(m_waterfall, &WaterfallPanel::highlightCleared, &m_ends.results, &ResultTabs::clearHighlight);
    connect(m_whatIf, &WhatIfPanel::runRequested, this, &LabPages::runIt);
    connect(m_scaling, &ScalingPanel::defaultOffered, this, &LabPages::useAlways);
    connect(m_scaling, &ScalingPanel::entryChosen, this,
            [this](int entry) { Q_EMIT entryChosen(static_cast<std::size_t>(entry)); });
    connect(&m_ends.runs, &RunController::runFinished, this, [this](std::size_t place) {
        if (!std::exchange(m_isWaiting, false))
            return;
        m_whatIfSeen->catchUp();
        m_whatIf->setMeasured(*m_ends.results.finishedRuns().at(place)); // the results have it already
    });
    connect(&m_ends.runs, &RunController::sequenceFinished, this, [this] { m_isWaiting = false; });
    connect(&m_ends.comparisons, &ComparisonController::tried, m_whatIf, &WhatIfPanel::setMeasured);
}

void LabPages::keepLessonsIn(const std::filesystem::path& folder)
{
    m_lessons = std::make_unique<Lessons>(m_ends.freesound.service(), *m_lessonPanel, folder);
    connect(m_lessons.get(), &Lessons::runningChanged, this, &LabPages::lessonChanged);
    connect(m_lessons.get(), &Lessons::experimentFinished, this, &LabPages::experimentFinished);
    connect(m_lessons.get(), &Lessons::told, this, &LabPages::told);
}

void LabPages::showComparison(const Comparison& comparison)
{
    m_scaling->setComparison(comparison);
}

void LabPages::takeRuns()
{
    m_runs = m_ends.results.finishedRuns();
    m_runs.insert(m_runs.end(), m_opened.begin(), m_opened.end());
    const bool isQuick = std::ranges::none_of(m_runs, [](const SharedRun& run) { return isLargeRun(*run); });
    m_waterfallSeen->run(isQuick, [this] { m_waterfall->setRuns(m_runs); });
    m_whatIfSeen->run(isQuick, [this] { m_whatIf->setRuns(m_runs); });
}

void LabPages::takeMeasured(const ComparisonRequest& request, const ComparisonResult& result)
{
    const RunList& runs = m_ends.results.finishedRuns();
    const auto count = static_cast<std::size_t>(
        std::ranges::count_if(result.runs, [](const RunRecord& run) { return !run.tasks.empty(); }));
    const auto shared = std::make_shared<const ComparisonRequest>(request);
    for (std::size_t i = runs.size() - std::min(count, runs.size()); i < runs.size(); ++i)
        m_requests[runs[i].get()] = shared;
}

void LabPages::takeOpened(const ComparisonResult& result)
{
    m_opened.clear();
    for (const RunRecord& run : result.runs) {
        if (!run.tasks.empty())
            m_opened.push_back(std::make_shared<const RunRecord>(run));
    }
    takeRuns();
}

/// A run of the window's own is done again in this setting; one of a comparison is measured alone.
void LabPages::runIt(const Setting& setting, int run)
{
    const auto place = static_cast<std::size_t>(run);
    if (m_ends.runs.canTimeAgain(place)) {
        m_isWaiting = true;
        m_ends.runs.timeAgain(place, setting);
        return;
    }
    const auto found = place < m_runs.size() ? m_requests.find(m_runs[place].get()) : m_requests.end();
    if (found == m_requests.end()) {
        Q_EMIT told(tr("The work of this run is not known any more: run it, or compare it, again."));
        return;
    }
    ComparisonRequest request = *found->second;
    request.settings = {setting};
    request.baseline = 0;
    request.rounds = 1;
    request.precision.reset();
    m_ends.comparisons.run(std::move(request), ComparisonController::Purpose::Trial);
}

void LabPages::useAlways(const Setting& setting, const QString& job)
{
    if (job == QStringLiteral("fetch")) {
        DownloadBar* bar = m_ends.freesound.panel()->downloads();
        DownloadChoices choices = bar->choices();
        choices.connections = setting.workers;
        bar->setChoices(choices);
    } else {
        m_ends.choices.setEngine(setting);
    }
    Q_EMIT told(tr("From now on: %1.").arg(settingPhrase(setting)));
}

void LabPages::setPossible(bool possible)
{
    m_whatIf->setBusy(!possible);
    m_lessons->setBusyElsewhere(!possible && !isLessonRunning());
}

bool LabPages::isLessonRunning() const
{
    return m_lessons && m_lessons->isRunning();
}

void LabPages::cancel()
{
    m_lessons->cancel();
}

} // namespace tutti

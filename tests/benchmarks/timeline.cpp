// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_timeline [JOBS [WORKERS]]: how long one painting of the timeline takes at 1280 × 400: a run of 10,000 jobs, two
// of them one above the other, with a part lit, and zoomed in until bars show their phases and names.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include <QApplication>
#include <QPixmap>

#include "app/desktop/charts/timelinesheet.h"
#include "app/desktop/charts/timelineview.h"
#include "core/base/clock.h"
#include "core/base/machine.h"
#include "core/base/version.h"
#include "tests/desktop/samples.h"

namespace {

constexpr int paintings = 50;

/// The median and the longest of so many paintings, in milliseconds.
double measure(const char* name, tutti::TimelineView& view)
{
    QPixmap pixmap(view.size());
    std::vector<double> times;
    for (int i = 0; i < paintings; ++i) {
        // The thread's own time: what a painting costs, however busy the machine is with others.
        const double began = tutti::threadCpuSeconds();
        view.render(&pixmap);
        times.push_back((tutti::threadCpuSeconds() - began) * 1e3);
    }
    std::sort(times.begin(), times.end());
    std::printf("%-28s median %6.2f ms, longest %6.2f ms\n", name, times[paintings / 2], times.back());
    return times[paintings / 2];
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    const auto jobs = static_cast<std::size_t>(argc > 1 ? std::atoi(argv[1]) : 10'000);
    const int workers = argc > 2 ? std::atoi(argv[2]) : 8;
    const tutti::Machine machine = tutti::thisMachine();
    std::printf("%s, %d logical cores, load %.1f, %s build; %zu jobs on %d workers\n", machine.cpu.c_str(),
                machine.logicalCores, machine.loadAverage[0], tutti::buildType().data(), jobs, workers);

    tutti::TimelineSheet sheet;
    sheet.tracks.push_back(tutti::trackOf(tutti::sampleRun("openmp", workers, jobs, 20)));
    tutti::TimelineView view(sheet);
    view.resize(1280, 400);
    view.show();
    view.reset();
    double longest = measure("one run:", view);
    sheet.tracks.push_back(tutti::trackOf(tutti::sampleRun("mpi", workers, jobs, 31)));
    view.reset();
    longest = std::max(longest, measure("two runs:", view));
    tutti::WaterfallStep step {tutti::LossPart::OwnCost, 1, {}};
    for (std::size_t task = 0; task < jobs; task += 3)
        step.tasks.push_back(task);
    for (tutti::TimelineTrack& track : sheet.tracks)
        track.highlight(step);
    longest = std::max(longest, measure("two runs, every third lit:", view));
    for (int i = 0; i < 14; ++i)
        view.zoomIn();
    longest = std::max(longest, measure("the same, zoomed in:", view));
    std::printf("longest median: %.2f ms; asked for: 16 ms\n", longest);
    return longest <= 16 ? 0 : 1;
}

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/timelineparts.h"

#include <algorithm>

namespace tutti {

namespace {

void append(std::vector<TimelineBar>& spans, double from, double to)
{
    if (to > from)
        spans.push_back({0, from, to, Outcome::Done});
}

double lastOf(const TimelineData& data, std::size_t lane)
{
    double last = data.readySeconds();
    for (const TimelineBar& bar : data.lane(lane))
        last = std::max(last, bar.finishSeconds);
    return last;
}

std::vector<TimelineBar> gapsOf(const TimelineData& data, std::size_t lane)
{
    std::vector<TimelineBar> gaps;
    double last = data.readySeconds();
    for (const TimelineBar& bar : data.lane(lane)) {
        append(gaps, last, bar.startSeconds);
        last = std::max(last, bar.finishSeconds);
    }
    append(gaps, std::max(last, data.lastFinishSeconds()), data.endSeconds());
    return gaps;
}

} // namespace

std::vector<TimelineBar> spansOf(LossPart part, const TimelineData& data, std::size_t lane)
{
    std::vector<TimelineBar> spans;
    if (!data.isFinished())
        return spans;
    switch (part) {
    case LossPart::Startup:
        append(spans, data.serialSeconds(), data.readySeconds());
        break;
    case LossPart::Serial:
        append(spans, 0, data.serialSeconds());
        break;
    case LossPart::Uneven:
        append(spans, lastOf(data, lane), data.lastFinishSeconds());
        break;
    case LossPart::OwnCost:
        return gapsOf(data, lane);
    case LossPart::Waiting:
    case LossPart::Slowed:
        break;
    }
    return spans;
}

} // namespace tutti

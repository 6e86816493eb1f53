// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/joinshards.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <map>

#include <QDateTime>

#include "core/jobs/moverecord.h"
#include "core/session/pastrun.h"

namespace tutti {
namespace {

std::string shardText(const Shard& shard)
{
    return std::to_string(shard.index) + "/" + std::to_string(shard.count);
}

std::size_t tasksIn(const ShardOfRun& share)
{
    const auto first = std::size_t(share.shard.index - 1);
    const auto count = std::size_t(share.shard.count);
    return share.files > first ? (share.files - first - 1) / count + 1 : 0;
}

/// How a report differs from the first one, so that they cannot be of one run.
std::string differenceOf(const RunRecord& one, const RunRecord& other)
{
    if (one.job != other.job)
        return "is of a run of another kind (" + other.job + ", not " + one.job + ")";
    if (one.settings != other.settings)
        return "is of a run with other settings";
    if (one.shard->shard.count != other.shard->shard.count)
        return "is a shard of " + std::to_string(other.shard->shard.count) + ", not of "
            + std::to_string(one.shard->shard.count);
    if (one.shard->files != other.shard->files || one.shard->digest != other.shard->digest)
        return "is of a run over other files";
    return {};
}

Result<void> check(const std::vector<NamedReport>& reports)
{
    const auto& [firstName, first] = reports.front();
    std::map<int, std::string> names;
    for (const auto& [name, run] : reports) {
        // Under the same limits as what a person writes.
        if (!run.shard || !shardFromText(shardText(run.shard->shard)))
            return fail(ErrorCode::BadContent, name + " is the report of no shard; name those of runs with --shard");
        if (const std::string difference = differenceOf(first, run); !difference.empty())
            return fail(ErrorCode::BadContent,
                        name + " " + difference + "; it does not belong together with " + firstName);
        if (run.tasks.size() != tasksIn(*run.shard))
            return fail(ErrorCode::BadContent,
                        name + " has " + std::to_string(run.tasks.size()) + " tasks where shard "
                            + shardText(run.shard->shard) + " has " + std::to_string(tasksIn(*run.shard))
                            + "; it is not whole");
        const auto [place, isNew] = names.emplace(run.shard->shard.index, name);
        if (!isNew)
            return fail(ErrorCode::BadContent,
                        "shard " + shardText(run.shard->shard) + " is there twice, in " + place->second + " and " + name
                            + "; leave one out");
    }
    return {};
}

double secondsOf(const std::string& isoTime)
{
    constexpr double milliseconds = 1000;
    return double(QDateTime::fromString(QString::fromStdString(isoTime), Qt::ISODateWithMs).toMSecsSinceEpoch())
        / milliseconds;
}

/// Puts one share after the other into a whole.
class Joiner
{
public:
    explicit Joiner(const std::vector<NamedReport>& reports)
    {
        m_begin = std::numeric_limits<double>::max();
        for (const auto& report : reports)
            m_begin = std::min(m_begin, secondsOf(report.second.startedAt));
        m_whole = reports.front().second;
        m_whole.tasks.clear();
        m_whole.legs.clear();
        m_whole.shard.reset();
        m_whole.joining = Joining::Shards;
        m_whole.workers = 0;
        m_whole.wallSeconds = 0;
        m_whole.input = {};
        m_whole.input.files = reports.front().second.shard->files;
        m_whole.input.digest = reports.front().second.shard->digest;
    }

    void add(RunRecord share)
    {
        const double offset = secondsOf(share.startedAt) - m_begin;
        if (offset <= 0) {
            m_whole.startedAt = share.startedAt;
            m_whole.startupSeconds = share.startupSeconds;
        }
        const int firstLeg = int(m_whole.legs.size());
        for (std::size_t place = 0; place < share.tasks.size(); ++place) {
            TaskRecord& task = share.tasks[place];
            task.leg += firstLeg;
            moveBy(task, offset, m_whole.workers);
            task.task = std::size_t(share.shard->shard.index - 1) + place * std::size_t(share.shard->shard.count);
            m_whole.tasks.push_back(std::move(task));
        }
        for (RunLeg leg : legsOf(share)) {
            leg.offsetSeconds += offset;
            leg.firstWorker += m_whole.workers;
            m_whole.legs.push_back(std::move(leg));
        }
        if (share.engine != m_whole.engine)
            m_whole.engine = severalEngines;
        m_whole.workers += share.workers;
        m_whole.wallSeconds = std::max(m_whole.wallSeconds, offset + share.wallSeconds);
        m_whole.input.bytes += share.input.bytes;
        m_whole.input.audioSeconds += share.input.audioSeconds;
    }

    RunRecord take()
    {
        std::sort(m_whole.tasks.begin(), m_whole.tasks.end(),
                  [](const TaskRecord& one, const TaskRecord& other) { return one.task < other.task; });
        for (std::size_t place = 0; place < m_whole.tasks.size(); ++place)
            m_whole.tasks[place].task = place;
        return std::move(m_whole);
    }

private:
    /// Its tasks bear their places in the whole until it is taken.
    RunRecord m_whole;
    double m_begin = 0;
};

/// In the order of the reports, which is that of their shards.
std::vector<int> missingIn(const std::vector<NamedReport>& reports)
{
    std::vector<int> missing;
    int next = 1;
    for (const auto& [name, run] : reports) {
        for (; next < run.shard->shard.index; ++next)
            missing.push_back(next);
        ++next;
    }
    for (; next <= reports.front().second.shard->shard.count; ++next)
        missing.push_back(next);
    return missing;
}

} // namespace

Result<RunRecord> joinShards(std::vector<NamedReport> reports)
{
    if (reports.empty())
        return fail(ErrorCode::BadContent, "there is nothing to join; name the reports of shards");
    if (const auto belong = check(reports); !belong)
        return fail(belong.error());
    std::sort(reports.begin(), reports.end(), [](const NamedReport& one, const NamedReport& other) {
        return one.second.shard->shard.index < other.second.shard->shard.index;
    });
    Joiner joiner(reports);
    std::vector<int> missing = missingIn(reports);
    for (auto& report : reports)
        joiner.add(std::move(report.second));
    RunRecord whole = joiner.take();
    whole.missingShards = std::move(missing);
    return whole;
}

} // namespace tutti

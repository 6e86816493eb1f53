// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/joinshards.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <optional>

#include <QDateTime>

#include "core/session/pastrun.h"

namespace tutti {
namespace {

constexpr const char* severalEngines = "several";

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
    std::vector<const std::string*> names;
    for (const auto& [name, run] : reports) {
        if (!run.shard || run.shard->shard.count < 1 || run.shard->shard.index < 1
            || run.shard->shard.index > run.shard->shard.count)
            return fail(ErrorCode::BadContent, name + " is the report of no shard; name those of runs with --shard");
        if (const std::string difference = differenceOf(first, run); !difference.empty())
            return fail(ErrorCode::BadContent,
                        name + " " + difference + "; it does not belong together with " + firstName);
        if (run.tasks.size() != tasksIn(*run.shard))
            return fail(ErrorCode::BadContent,
                        name + " has " + std::to_string(run.tasks.size()) + " tasks where shard "
                            + shardText(run.shard->shard) + " has " + std::to_string(tasksIn(*run.shard))
                            + "; it is not whole");
        names.resize(std::size_t(run.shard->shard.count));
        const std::string*& place = names[std::size_t(run.shard->shard.index - 1)];
        if (place != nullptr)
            return fail(ErrorCode::BadContent,
                        "shard " + shardText(run.shard->shard) + " is there twice, in " + *place + " and " + name
                            + "; leave one out");
        place = &name;
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
        : m_tasks(reports.front().second.shard->files)
    {
        m_begin = std::numeric_limits<double>::max();
        for (const auto& report : reports)
            m_begin = std::min(m_begin, secondsOf(report.second.startedAt));
        m_whole = reports.front().second;
        m_whole.tasks.clear();
        m_whole.parts.clear();
        m_whole.shard.reset();
        m_whole.joining = Joining::Shards;
        m_whole.workers = 0;
        m_whole.wallSeconds = 0;
        m_whole.input = {};
        m_whole.input.files = m_tasks.size();
        m_whole.input.digest = reports.front().second.shard->digest;
    }

    void add(RunRecord share)
    {
        const double offset = secondsOf(share.startedAt) - m_begin;
        if (offset <= 0) {
            m_whole.startedAt = share.startedAt;
            m_whole.startupSeconds = share.startupSeconds;
        }
        const int firstPart = int(m_whole.parts.size());
        for (std::size_t place = 0; place < share.tasks.size(); ++place) {
            TaskRecord& task = share.tasks[place];
            task.part += firstPart;
            task.worker += task.worker >= 0 ? m_whole.workers : 0;
            for (auto* time : {&task.startedSeconds, &task.finishedSeconds}) {
                if (*time)
                    **time += offset;
            }
            const std::size_t whole =
                std::size_t(share.shard->shard.index - 1) + place * std::size_t(share.shard->shard.count);
            m_tasks[whole] = std::move(task);
        }
        for (RunPart part : partsOf(share)) {
            part.offsetSeconds += offset;
            part.firstWorker += m_whole.workers;
            m_whole.parts.push_back(std::move(part));
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
        for (auto& task : m_tasks) {
            if (!task)
                continue;
            task->task = m_whole.tasks.size();
            m_whole.tasks.push_back(std::move(*task));
        }
        return std::move(m_whole);
    }

private:
    RunRecord m_whole;
    double m_begin = 0;
    /// By their places in the whole.
    std::vector<std::optional<TaskRecord>> m_tasks;
};

std::vector<int> missingIn(const std::vector<NamedReport>& reports)
{
    std::vector<int> missing;
    for (int index = 1; index <= reports.front().second.shard->shard.count; ++index) {
        const bool isThere = std::any_of(reports.begin(), reports.end(), [index](const NamedReport& report) {
            return report.second.shard->shard.index == index;
        });
        if (!isThere)
            missing.push_back(index);
    }
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

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/summary.h"

#include <algorithm>
#include <array>
#include <set>

#include "app/cli/consoletext.h"

namespace tutti {
namespace {

constexpr std::size_t mostLinesOfAKind = 20;

/// Why files are skipped, in the order of the summary.
constexpr std::array reasonsOfSkips {"done already",      "here already", "made with other settings",
                                     "not made by Tutti", "found twice",  "another file has its name"};

/// The plan's note on a skipped file that is not simply done already.
std::string reasonOfSkip(const TaskRecord& task)
{
    for (const char* reason : reasonsOfSkips) {
        const bool isIt = std::any_of(task.report.notes.begin(), task.report.notes.end(),
                                      [reason](const auto& note) { return note.find(reason) != std::string::npos; });
        if (isIt)
            return reason;
    }
    return reasonsOfSkips.front();
}

std::string verbOf(const RunRecord& run)
{
    if (run.job == "fetch")
        return "fetched";
    return run.job == "convert" ? "converted" : "analysed";
}

std::string workText(const RunRecord& run)
{
    const std::string time = " in " + durationText(run.wallSeconds);
    const auto workers = std::size_t(std::max(run.workers, 1));
    if (run.job == "fetch")
        return time + " over " + counted(workers, "connection");
    std::string text = time;
    if (run.input.audioSeconds > 0 && run.wallSeconds > 0)
        text += " (" + roundedText(run.input.audioSeconds / run.wallSeconds) + " × real time)";
    return text + " by " + run.engine + ", " + counted(workers, "worker");
}

/// Why a run that nobody cancelled left files undone.
std::string reasonOfEnd(const RunRecord& run)
{
    const auto has = [&run](ErrorCode code) {
        return std::any_of(run.tasks.begin(), run.tasks.end(), [code](const TaskRecord& task) {
            return task.report.error && task.report.error->code == code;
        });
    };
    return has(ErrorCode::DiskFull) ? " (the disk is full)" : "";
}

/// A download goes by the name that its file was to have; by the sound's page where it has none.
std::string failureLine(const TaskRecord& task)
{
    const bool isDownload = !task.targets.empty() && task.source.native().starts_with("http");
    const std::string name = isDownload ? printable(task.targets.front().filename()) : shownName(task.source);
    return name + ": " + printable(task.report.error->detail);
}

/// What kind of whole the run is, where it was carried out in several legs.
std::string joiningText(const RunRecord& run)
{
    if (run.joining == Joining::None)
        return {};
    if (run.joining == Joining::Shards)
        return "; joined of " + counted(run.legs.size(), "leg");
    const int newest = int(run.legs.size()) - 1;
    const auto before = std::count_if(run.tasks.begin(), run.tasks.end(), [newest](const TaskRecord& task) {
        return task.report.outcome == Outcome::Done && task.leg < newest;
    });
    return "; " + std::to_string(before) + " of them before, " + std::string(joiningName(run.joining));
}

} // namespace

Tally tallyOf(const RunRecord& run)
{
    Tally tally;
    for (const TaskRecord& task : run.tasks) {
        switch (task.report.outcome) {
        case Outcome::Done:
            ++tally.done;
            tally.withNotes += task.report.notes.empty() ? 0U : 1U;
            break;
        case Outcome::Failed:
            ++tally.failed;
            break;
        case Outcome::Cancelled:
            ++tally.cancelled;
            break;
        case Outcome::Skipped:
            ++tally.skipped[reasonOfSkip(task)];
            break;
        }
    }
    return tally;
}

std::string summaryLine(const RunRecord& run)
{
    const Tally tally = tallyOf(run);
    std::string line = std::to_string(tally.done) + " of "
        + counted(run.tasks.size(), run.job == "fetch" ? "sound" : "file") + " " + verbOf(run);
    if (tally.done > 0)
        line += workText(run) + joiningText(run);
    std::string separator = "; ";
    for (const char* reason : reasonsOfSkips) {
        if (const auto found = tally.skipped.find(reason); found != tally.skipped.end()) {
            line += separator + std::to_string(found->second) + " " + reason;
            separator = ", ";
        }
    }
    if (tally.failed > 0)
        line += "; " + std::to_string(tally.failed) + " failed";
    if (tally.cancelled > 0)
        line += "; " + std::to_string(tally.cancelled) + " cancelled" + reasonOfEnd(run);
    if (tally.withNotes > 0)
        line += "; " + std::to_string(tally.withNotes) + " with notes";
    return line;
}

std::vector<std::string> linesOf(const std::vector<Failure>& failures, std::string_view things, std::string_view hint)
{
    std::map<ErrorCode, std::size_t> counts;
    for (const Failure& failure : failures)
        ++counts[failure.code];
    std::vector<std::string> lines;
    std::set<ErrorCode> told;
    for (const auto& [code, line] : failures) {
        if (counts[code] <= mostLinesOfAKind)
            lines.push_back(line);
        else if (told.insert(code).second)
            lines.push_back(std::to_string(counts[code]) + " " + std::string(things) + " failed ("
                            + std::string(errorCodeName(code)) + "), such as " + line + std::string(hint));
    }
    return lines;
}

std::vector<std::string> failureLines(const RunRecord& run, bool reported)
{
    std::vector<Failure> failures;
    for (const TaskRecord& task : run.tasks) {
        if (task.report.error)
            failures.push_back({task.report.error->code, failureLine(task)});
    }
    return linesOf(failures, "files", reported ? "; the report has each" : "; --report FILE lists each");
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/fetchplan.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include <QByteArray>
#include <QCryptographicHash>

#include "core/base/paths.h"
#include "core/freesound/downloadname.h"
#include "core/jobs/pasttask.h"
#include "core/session/fetchsettings.h"

namespace tutti {
namespace {

/// Part of every temporary's name. Always the same: under the folder's lock a temporary of that name is a left-over,
/// and goes when the sound is fetched again.
constexpr std::string_view runName = "fetch";

std::string digestOf(const std::vector<WantedSound>& sounds)
{
    std::set<std::int64_t> ids;
    for (const WantedSound& wanted : sounds)
        ids.insert(wanted.sound.id);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::int64_t id : ids)
        hash.addData(QByteArray::number(qlonglong(id)) + '\n');
    return hash.result().toHex().toStdString();
}

/// Bits per second that the service's encoders are set to, indexed by PreviewKind.
constexpr std::array<double, previewKindCount> previewBits {192000, 70000, 192000, 80000};

std::uint64_t guessBytes(const Sound& sound, const DownloadOptions& options)
{
    constexpr double bitsPerByte = 8;
    // Freesound takes no larger uploads; what says so is wrong.
    constexpr std::uint64_t largestOriginal = 1U << 30U;
    if (options.original)
        return std::min(sound.bytes, largestOriginal);
    // No sound is longer than a month; what says so is wrong.
    constexpr double longestSeconds = 31 * 86400.0;
    return std::uint64_t(std::clamp(sound.seconds, 0.0, longestSeconds) * previewBits[std::size_t(options.preview)]
                         / bitsPerByte);
}

/// Decides for one sound after the other; names that were given stay given.
class Planner
{
public:
    Planner(const FetchRequest& request, const Service& service, const std::filesystem::path& folder,
            const SoundsHere& here, const CreditBook& book)
        : m_request(request)
        , m_service(service)
        , m_folder(folder)
        , m_here(here)
        , m_book(book)
        , m_names(request.options.namePattern)
        , m_natural(request.options.namePattern)
    {
        for (const std::string& name : here.names())
            m_names.reserve(name);
    }

    FetchTask plan(const WantedSound& wanted, std::size_t place)
    {
        FetchTask task;
        task.download.sound = wanted.sound;
        task.download.query = wanted.query;
        task.download.original = m_request.options.original;
        if (!m_known.insert(wanted.sound.id).second)
            return skipped(std::move(task), "found twice");
        if (const TaskRecord* const kept = doneBefore(place))
            return decidedBefore(std::move(task), *kept);
        const auto suffix = downloadSuffix(wanted.sound, m_request.options);
        if (!suffix)
            return failed(std::move(task), suffix.error());
        if (const auto refusal = m_book.refusal(wanted.sound.license))
            return failed(std::move(task), *refusal);
        const std::string_view type = m_request.options.original ? std::string_view(*suffix).substr(1) : "";
        const auto file = m_here.fileOf(wanted.sound.id, type);
        if (file && (m_request.existing == Existing::Skip || isOfThisRun(*file))) {
            task.here = *file;
            return skipped(std::move(task), "here already as " + displayUtf8(*file));
        }
        return withAddress(named(std::move(task), wanted, *suffix));
    }

private:
    /// The record of an earlier part that brought the sound, whose file is there as it came.
    const TaskRecord* doneBefore(std::size_t place) const
    {
        if (!m_request.past || !m_request.past->records.at(place))
            return nullptr;
        const TaskRecord& record = *m_request.past->records[place];
        if (record.report.outcome != Outcome::Done || record.targets.empty())
            return nullptr;
        const auto state = stateOfSource(record.targets.front());
        return state && state->bytes == record.report.bytesWritten ? &record : nullptr;
    }

    FetchTask decidedBefore(FetchTask task, const TaskRecord& record)
    {
        task.here = record.targets.front().filename().native();
        task.download.target.file = m_folder / task.here;
        task.decided = record;
        return task;
    }

    /// It came before there was a record of it.
    bool isOfThisRun(const std::string& name) const
    {
        const auto state = m_request.past ? stateOfSource(m_folder / name) : std::nullopt;
        return state && state->modified >= m_request.past->started;
    }

    static FetchTask decide(FetchTask task, Outcome outcome)
    {
        task.decided.emplace();
        task.decided->source = pageOf(task.download.sound);
        if (!task.download.target.file.empty())
            task.decided->targets.push_back(task.download.target.file);
        task.decided->report.outcome = outcome;
        return task;
    }

    FetchTask skipped(FetchTask task, std::string note) const
    {
        if (!task.here.empty())
            task.download.target.file = m_folder / task.here;
        task = decide(std::move(task), Outcome::Skipped);
        task.decided->report.notes.push_back(std::move(note));
        return task;
    }

    static FetchTask failed(FetchTask task, Error error)
    {
        task = decide(std::move(task), Outcome::Failed);
        task.decided->report.error = std::move(error);
        return task;
    }

    FetchTask named(FetchTask task, const WantedSound& wanted, const std::string& suffix)
    {
        const std::string natural = m_natural.nameFor(wanted, suffix);
        const auto& taken = m_here.names();
        const bool isThere = std::binary_search(taken.begin(), taken.end(), natural);
        const bool isFree = !m_given.contains(clashKey(natural));
        if (isThere && isFree && m_request.existing != Existing::Rename) {
            task.download.target.file = m_folder / natural;
            if (m_request.existing == Existing::Skip)
                return skipped(std::move(task), "another file has its name");
            m_given.insert(clashKey(natural));
            task.download.target = makeTarget(m_folder / natural, runName, true);
            return task;
        }
        const std::string name = m_names.claim(wanted, suffix);
        m_given.insert(clashKey(name));
        task.download.target = makeTarget(m_folder / name, runName, false);
        return task;
    }

    FetchTask withAddress(FetchTask task) const
    {
        if (task.decided)
            return task;
        if (m_request.options.original) {
            task.download.url = m_service.baseUrl + "/sounds/" + std::to_string(task.download.sound.id) + "/download/";
            return task;
        }
        task.download.url = task.download.sound.previews[std::size_t(m_request.options.preview)];
        if (task.download.url.starts_with("http://") || task.download.url.starts_with("https://"))
            return task;
        return failed(std::move(task),
                      {ErrorCode::NotFound,
                       "Freesound has no " + std::string(previewKindName(m_request.options.preview))
                           + " preview of it; take another preview"});
    }

    const FetchRequest& m_request;
    const Service& m_service;
    const std::filesystem::path& m_folder;
    const SoundsHere& m_here;
    const CreditBook& m_book;
    DownloadNames m_names;
    /// Knows no names that are taken.
    DownloadNames m_natural;
    std::set<std::int64_t> m_known;
    std::set<std::string> m_given;
};

} // namespace

std::string pageOf(const Sound& sound)
{
    if (sound.url.starts_with("https://") || sound.url.starts_with("http://"))
        return sound.url;
    return "https://freesound.org/s/" + std::to_string(sound.id) + "/";
}

Result<void> checkRequest(const FetchRequest& request, const Service& service)
{
    if (auto pattern = checkNamePattern(request.options.namePattern); !pattern)
        return pattern;
    if (request.options.original && service.accessToken.empty())
        return fail(ErrorCode::Unauthorised,
                    "originals need a sign-in to Freesound; sign in (tutti-cli account login), or take previews");
    return {};
}

FetchPlan planFetch(const FetchRequest& request, const Service& service, const std::filesystem::path& folder,
                    const SoundsHere& here, const CreditBook& book)
{
    FetchPlan plan;
    plan.settings = encodeFetchSettings(request.options, request.offline);
    plan.digest = digestOf(request.sounds);
    Planner planner(request, service, folder, here, book);
    plan.tasks.reserve(request.sounds.size());
    for (std::size_t place = 0; place < request.sounds.size(); ++place) {
        const WantedSound& wanted = request.sounds[place];
        plan.tasks.push_back(planner.plan(wanted, place));
        if (!plan.tasks.back().decided)
            plan.bytesToWrite += guessBytes(wanted.sound, request.options);
    }
    return plan;
}

} // namespace tutti

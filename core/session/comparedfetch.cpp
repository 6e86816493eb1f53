// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/session/comparedwork.h"
#include "core/session/fetchrun.h"
#include "core/session/libraryserver.h"
#include "core/session/outputdigest.h"

namespace tutti {
namespace {

/// Hands on what an engine's observer would hear.
class ForwardingObserver : public FetchObserver
{
public:
    explicit ForwardingObserver(RunObserver& observer)
        : m_observer(observer)
    {
    }
    void taskStarted(std::size_t task, int worker, double atSeconds) override
    {
        m_observer.taskStarted(task, worker, atSeconds);
    }
    void taskFinished(Answer answer) override { m_observer.taskFinished(std::move(answer)); }
    void progressed(std::size_t /*task*/, std::uint64_t /*bytes*/, std::uint64_t /*total*/) override {}
    void waiting(const ServiceWait& /*wait*/) override {}

private:
    RunObserver& m_observer;
};

/// Keeps what is found, by number.
class FoundSounds : public SearchObserver
{
public:
    void found(std::size_t /*query*/, const std::vector<Sound>& sounds) override
    {
        for (const Sound& sound : sounds)
            m_sounds[sound.id] = sound;
    }
    void counted(std::size_t /*query*/, std::int64_t /*total*/) override {}
    void waiting(const ServiceWait& /*wait*/) override {}
    void quotaChanged(const QuotaState& /*state*/) override {}
    void leftOut(std::size_t /*query*/, const LeftOut& /*what*/) override {}

    const Sound* find(std::int64_t id) const
    {
        const auto place = m_sounds.find(id);
        return place == m_sounds.end() ? nullptr : &place->second;
    }

private:
    std::map<std::int64_t, Sound> m_sounds;
};

/// The latency is part of the work.
std::string settingsWith(const std::string& settings, int latencyMs)
{
    auto object = nlohmann::ordered_json::parse(settings, nullptr, false);
    if (!object.is_object())
        return settings;
    object["latency"] = latencyMs;
    return object.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

class ComparedFetch final : public ComparedWork
{
public:
    explicit ComparedFetch(const FetchWork& work)
        : m_work(work)
        , m_library(0, work.latencyMs)
        , m_quota(Quota::unlimited())
    {
        m_work.request.existing = Existing::Overwrite;
        // A sound that is found twice would be skipped, and a run with skips is no measurement.
        std::set<std::int64_t> seen;
        std::erase_if(m_work.request.sounds,
                      [&seen](const WantedSound& wanted) { return !seen.insert(wanted.sound.id).second; });
    }

    /// Opens the service. Of the offline library there is one of our own, with the latency that was asked for, so the
    /// sounds are looked up there again: their addresses were another's.
    Result<void> open(const std::stop_token& stop)
    {
        if (!m_work.request.offline)
            return openFreesound();
        if (auto started = m_library.start(); !started)
            return started;
        m_service = {m_library.baseUrl(), "offline", "offline"};
        SoundQuery query;
        query.source = SoundSource::Ids;
        query.licenses.clear();
        query.limit = 0;
        for (const WantedSound& wanted : m_work.request.sounds)
            query.ids.push_back(wanted.sound.id);
        FoundSounds found;
        const std::vector<SoundQuery> queries {query};
        if (const auto answers = FreesoundClient(m_service, *m_quota).search(queries, found, stop); !answers.front())
            return fail(answers.front().error());
        return takeOver(found);
    }

    std::string job() const override { return "fetch"; }
    std::size_t jobs() const override { return m_work.request.sounds.size(); }
    double costOf(std::size_t jobs) const override { return double(jobs); }
    bool isWaiting() const override { return true; }

    std::uint64_t bytesPerRun() const override
    {
        // What hq-mp3 takes; the others take less.
        constexpr double bytesPerSecond = 24000;
        double bytes = 0;
        for (const WantedSound& wanted : m_work.request.sounds)
            bytes +=
                m_work.request.options.original ? double(wanted.sound.bytes) : wanted.sound.seconds * bytesPerSecond;
        return std::uint64_t(std::max(0.0, bytes));
    }

    Result<void> check(const Setting& /*setting*/) const override { return {}; }

    Result<BatchResult> carryOut(const Setting& setting, std::size_t jobs, const std::filesystem::path& folder,
                                 RunObserver& observer, const std::stop_token& stop) override
    {
        FetchRequest request = m_work.request;
        request.options.folder = folder;
        request.options.connections = setting.workers;
        request.sounds.clear();
        for (const std::size_t place : spreadEvenly(m_work.request.sounds.size(), jobs))
            request.sounds.push_back(m_work.request.sounds[place]);
        ForwardingObserver forwarding(observer);
        auto run = fetchFrom(m_service, quota(), request, forwarding, stop);
        if (!run)
            return fail(run.error());
        run->settings = settingsWith(run->settings, m_work.latencyMs);
        return BatchResult {std::move(*run), std::nullopt};
    }

    /// Of the sounds alone: credits say when they were written.
    Result<std::string> digest(const RunRecord& run, const std::filesystem::path& folder,
                               const std::stop_token& stop) const override
    {
        std::vector<std::filesystem::path> files;
        for (const TaskRecord& task : run.tasks) {
            if (task.report.outcome == Outcome::Done)
                files.insert(files.end(), task.targets.begin(), task.targets.end());
        }
        return digestOfFiles(folder, std::move(files), stop);
    }

private:
    Result<void> openFreesound()
    {
        m_freesound = std::make_unique<SoundService>();
        auto opened = m_freesound->open(false);
        if (!opened)
            return fail(opened.error());
        m_service = std::move(*opened);
        return {};
    }

    Result<void> takeOver(const FoundSounds& found)
    {
        for (WantedSound& wanted : m_work.request.sounds) {
            const Sound* const ours = found.find(wanted.sound.id);
            if (ours == nullptr)
                return fail(ErrorCode::NotFound,
                            "the offline library has no sound " + std::to_string(wanted.sound.id)
                                + "; search it again");
            wanted.sound = *ours;
        }
        return {};
    }

    Quota& quota() { return m_freesound ? m_freesound->quota(false) : *m_quota; }

    FetchWork m_work;
    LibraryServer m_library;
    std::unique_ptr<Quota> m_quota;
    std::unique_ptr<SoundService> m_freesound;
    Service m_service;
};

} // namespace

Result<std::unique_ptr<ComparedWork>> openFetch(const FetchWork& work, const std::stop_token& stop)
{
    auto opened = std::make_unique<ComparedFetch>(work);
    if (work.request.sounds.empty())
        return opened;
    if (const auto made = opened->open(stop); !made)
        return fail(made.error());
    return opened;
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <functional>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/offline/server.h"
#include "core/session/fetchrun.h"
#include "tests/support/temporaryfolder.h"

namespace tutti::fixtures {

/// Keeps what a search finds.
class SoundFinder : public SearchObserver
{
public:
    std::vector<WantedSound> sounds;
    void found(std::size_t, const std::vector<tutti::Sound>& found) override
    {
        for (const tutti::Sound& sound : found)
            sounds.push_back({sound, "snare"});
    }
    void counted(std::size_t, std::int64_t) override {}
    void leftOut(std::size_t, const LeftOut&) override {}
    void waiting(const ServiceWait&) override {}
    void quotaChanged(const QuotaState&) override {}
};

/// Keeps what a run tells.
class FetchRecorder : public FetchObserver
{
public:
    std::vector<std::size_t> finished;
    std::set<std::string> reasons;
    std::function<void()> onStart = [] {};
    std::function<void()> onWait = [] {};

    void taskStarted(std::size_t, int, double) override { onStart(); }
    void taskFinished(Answer answer) override { finished.push_back(answer.record.task); }
    void progressed(std::size_t, std::uint64_t, std::uint64_t) override {}
    void waiting(const ServiceWait& wait) override
    {
        reasons.insert(wait.reason);
        onWait();
    }
};

inline std::size_t count(const RunRecord& run, Outcome outcome)
{
    return std::size_t(std::count_if(run.tasks.begin(), run.tasks.end(),
                                     [outcome](const TaskRecord& task) { return task.report.outcome == outcome; }));
}

inline std::vector<std::string> soundsIn(const std::filesystem::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const std::string name = entry.path().filename().native();
        if (!name.starts_with("credits."))
            names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

inline std::size_t fileRequests(const OfflineServer& server)
{
    return std::size_t(std::count_if(server.requests().begin(), server.requests().end(), [](const auto& request) {
        return request.target.find("/previews/") != std::string::npos
            || request.target.find("/download/") != std::string::npos;
    }));
}

/// A folder, a server of the offline library in this thread, and what it takes to fetch from the one into the other.
class FetchPlace
{
public:
    explicit FetchPlace(Fault fileFault = Fault::None, const std::string& otherHost = {})
    {
        OfflineServer::Options options;
        options.fileFault = fileFault;
        options.otherHost = otherHost;
        options.recordsRequests = true;
        server = std::make_unique<OfflineServer>(options);
        if (const auto started = server->start(); !started)
            throw std::runtime_error(started.error().detail);
        service.baseUrl = server->baseUrl();
        service.key = "any key";
        service.accessToken = "a token";
    }

    /// The shortest snares of the library, of every licence.
    FetchRequest snares()
    {
        SoundQuery query;
        query.text = "snare";
        query.sort = "duration_asc";
        query.licenses.clear();
        query.limit = 6;
        SoundFinder finder;
        FreesoundClient client(service, *quota);
        const std::vector<SoundQuery> queries {query};
        const auto answers = client.search(queries, finder, {});
        if (!answers.front())
            throw std::runtime_error(answers.front().error().detail);
        FetchRequest request;
        request.sounds = finder.sounds;
        request.options.folder = folder->path();
        request.options.connections = 3;
        return request;
    }

    Result<RunRecord> fetch(const FetchRequest& request, FetchRecorder& recorder, const std::stop_token& stop = {})
    {
        return fetchFrom(service, *quota, request, recorder, stop, patience);
    }

    RunRecord fetched(const FetchRequest& request)
    {
        FetchRecorder recorder;
        auto run = fetch(request, recorder);
        if (!run)
            throw std::runtime_error(run.error().detail);
        return std::move(*run);
    }

    std::unique_ptr<TemporaryFolder> folder = std::make_unique<TemporaryFolder>();
    std::unique_ptr<OfflineServer> server;
    Service service;
    /// Breaks are tried again at once. The server makes its sounds in this thread, and may take a while.
    DownloadPatience patience {{0, 0}, 20};
    std::unique_ptr<Quota> quota = Quota::unlimited();
};

} // namespace tutti::fixtures

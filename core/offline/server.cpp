// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offline/server.h"

#include <chrono>
#include <future>

#include <QThread>

#include "core/offline/api.h"
#include "core/offline/faults.h"
#include "core/offline/httpfront.h"

namespace tutti {

struct OfflineServer::Private
{
    Options options;
    std::vector<Request> requests;
    std::string origin;
    Faults faults;
    Api api;
    HttpFront front;

    explicit Private(Options wanted)
        : options(std::move(wanted))
        , faults(options)
        , front(
              std::chrono::milliseconds(options.latency), [this](const HttpRequest& request) { return note(request); },
              [this](const HttpRequest& request, const Answered& answered) { api.handle(request, answered); })
    {
    }

    Faults::Decision note(const HttpRequest& request)
    {
        if (options.recordsRequests) {
            const std::string target =
                percentEncoded(request.path, "/") + (request.query.empty() ? "" : "?" + request.query);
            requests.push_back({request.method, target, request.authorization, request.range});
        }
        return faults.decide(request);
    }
};

OfflineServer::OfflineServer(Options options, QObject* parent)
    : QObject(parent)
    , m_private(new Private(std::move(options)))
{
}

OfflineServer::~OfflineServer() = default;

Result<void> OfflineServer::start()
{
    const auto port = m_private->front.listen(m_private->options.port);
    if (!port)
        return fail(port.error());
    m_private->origin = "http://127.0.0.1:" + std::to_string(*port);
    m_private->api.setOrigin(m_private->origin);
    return {};
}

std::string OfflineServer::baseUrl() const
{
    return m_private->origin + "/apiv2";
}

const std::vector<OfflineServer::Request>& OfflineServer::requests() const
{
    return m_private->requests;
}

struct OfflineLibrary::Private
{
    OfflineServer::Options options;
    std::string baseUrl;
    QThread thread;
    /// Made and destroyed in the thread.
    std::unique_ptr<OfflineServer> server;
};

OfflineLibrary::OfflineLibrary(OfflineServer::Options options)
    : m_private(new Private)
{
    m_private->options = std::move(options);
}

OfflineLibrary::~OfflineLibrary()
{
    m_private->thread.quit();
    m_private->thread.wait();
}

Result<void> OfflineLibrary::start()
{
    auto* const library = m_private.get();
    std::promise<Result<void>> promise;
    auto started = promise.get_future();
    // Runs before the thread's event loop does anything else; the finished signal comes from the thread, too.
    QObject::connect(
        &library->thread, &QThread::started, &library->thread,
        [library, &promise] {
            library->server = std::make_unique<OfflineServer>(library->options);
            auto result = library->server->start();
            library->baseUrl = library->server->baseUrl();
            promise.set_value(std::move(result));
        },
        Qt::DirectConnection);
    QObject::connect(
        &library->thread, &QThread::finished, &library->thread, [library] { library->server.reset(); },
        Qt::DirectConnection);
    library->thread.start();
    return started.get();
}

std::string OfflineLibrary::baseUrl() const
{
    return m_private->baseUrl;
}

} // namespace tutti

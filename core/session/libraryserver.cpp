// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/libraryserver.h"

#include "core/offline/server.h"

namespace tutti {

struct LibraryServer::Private
{
    explicit Private(const OfflineServer::Options& options)
        : library(options)
    {
    }

    OfflineLibrary library;
};

LibraryServer::LibraryServer(std::uint16_t port, int latencyMs)
{
    OfflineServer::Options options;
    options.port = port;
    options.latency = latencyMs;
    m_private = std::make_unique<Private>(options);
}

LibraryServer::~LibraryServer() = default;

Result<void> LibraryServer::start()
{
    return m_private->library.start();
}

std::string LibraryServer::baseUrl() const
{
    return m_private->library.baseUrl();
}

} // namespace tutti

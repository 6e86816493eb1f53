// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "core/base/result.h"

namespace tutti {

/// The offline library for other programs, in a thread of its own until the object ends. One thread at a time.
class LibraryServer
{
public:
    /// `port` 0: any free one. `latencyMs` is added to every answer.
    LibraryServer(std::uint16_t port, int latencyMs);
    ~LibraryServer();
    LibraryServer(const LibraryServer&) = delete;
    LibraryServer& operator=(const LibraryServer&) = delete;

    /// Once. ErrorCode::Io when the port cannot be had.
    Result<void> start();
    /// "http://127.0.0.1:PORT/apiv2".
    std::string baseUrl() const;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace tutti

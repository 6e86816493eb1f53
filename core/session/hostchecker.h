// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include <QObject>

#include "core/base/error.h"
#include "core/engine/hostcheck.h"
#include "core/session/background.h"

namespace tutti {

/// Tries the hosts that a person listed, as `tutti-cli hosts check` does, on a thread of its own. Lives in one thread,
/// and answers there.
class HostChecker : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        std::vector<HostEntry> hosts;
        /// The launcher, and the program of the ranks.
        EngineConfig config;
        /// Sounds and folders of sounds: their folders must be the same everywhere.
        std::vector<std::filesystem::path> sources;
        /// Empty: beside the sources.
        std::filesystem::path output;
    };

    explicit HostChecker(QObject* parent = nullptr);

    /// Answered by finished or failed; a newer question replaces an older one.
    void start(Request request);
    /// Nothing is answered any more.
    void stop() { m_background.stop(); }
    bool isBusy() const { return m_background.isBusy(); }

Q_SIGNALS:
    void finished(const std::vector<tutti::HostReport>& reports);
    /// The question could not be put: no launcher, no program.
    void failed(const tutti::Error& error);

private:
    Background m_background;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <QProcess>
#include <QStringList>

#include "core/offline/server.h"
#include "tests/cli/cliprogram.h"
#include "tests/support/temporaryfolder.h"

namespace tutti::fixtures {

/// What it takes to let the real program fetch from a server of the offline library in this process. The server lives
/// in this thread: it must go on while the program is waited for.
class CliFetching
{
public:
    /// The program's data, settings and caches are a folder of its own from now on.
    CliFetching();

    /// Another folder for sounds, and a server without faults.
    void renew();
    /// A new server, on this port (0: a free one), for programs that are started from now on.
    void serve(Fault fileFault, int latency = 0, std::uint16_t port = 0);
    /// The one that there is does not answer any more, and its connections are broken.
    void endServer() { m_server.reset(); }
    OfflineServer& server() const { return *m_server; }
    std::uint16_t port() const;

    std::filesystem::path home() const { return m_home.path(); }
    /// Where sounds go.
    const std::filesystem::path& out() const { return m_out; }
    std::filesystem::path journals() const { return home() / "XDG_DATA_HOME/tutti/journals"; }

    /// Runs the program to its end.
    static CliResult run(const QStringList& words);
    /// Waits for the end of one that was started.
    static CliResult endOf(QProcess& process);
    /// `fetch -o out() --progress none MORE...`.
    QStringList fetchWords(const QStringList& more) const;

    /// The names of the sounds that are there.
    std::vector<std::string> sounds() const;
    /// How often each preview was asked for, by the sound's number.
    std::map<std::string, int> previewRequests() const;
    /// The number in a sound's name.
    static std::string numberOf(const std::string& name);

private:
    TemporaryFolder m_home;
    std::filesystem::path m_out;
    std::unique_ptr<OfflineServer> m_server;
    int m_turn = 0;
};

} // namespace tutti::fixtures

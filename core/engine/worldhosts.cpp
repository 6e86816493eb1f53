// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/worldhosts.h"

#include <algorithm>
#include <fstream>

#include "core/base/logging.h"
#include "core/base/paths.h"
#include "core/engine/remotehost.h"

namespace tutti {

WorldHosts::WorldHosts(const EngineConfig& config, int workers)
    : m_config(config)
    , m_askedWorkers(workers)
    , m_file(config.hostFile)
    , m_workers(workers)
{
}

bool WorldHosts::look(const MpiLauncher& launcher, const std::stop_token& stop)
{
    m_missing.clear();
    if (!areNamed())
        return false;
    const auto hosts = readHostFile(m_config.hostFile);
    const auto answers = whichAnswer(remoteAgent(launcher.words), hosts, stop);
    for (std::size_t host = 0; host < hosts.size() && !stop.stop_requested(); ++host) {
        if (answers[host])
            continue;
        m_missing.push_back(hosts[host]);
        const QString name = QString::fromStdString(displayUtf8(hosts[host].name));
        qCWarning(engineLog).noquote() << name + QStringLiteral(" does not answer; the run goes on without it");
    }
    return !m_missing.empty();
}

Result<void> WorldHosts::arrange(const std::filesystem::path& folder)
{
    m_file = m_config.hostFile;
    m_workers = m_askedWorkers;
    if (m_missing.empty())
        return {};
    auto hosts = readHostFile(m_config.hostFile);
    std::erase_if(hosts, [this](const HostEntry& host) {
        return std::any_of(m_missing.begin(), m_missing.end(),
                           [&host](const HostEntry& missing) { return missing.line == host.line; });
    });
    if (hosts.empty())
        return fail(ErrorCode::EngineUnavailable,
                    "none of the hosts answers; \"tutti-cli hosts check\" tells what is the matter with each");
    m_file = folder / "hosts";
    // Without a folder of its own it would be a file of the person's.
    std::ofstream file;
    if (!folder.empty())
        file.open(m_file);
    for (const HostEntry& host : hosts)
        file << host.line << '\n';
    if (folder.empty() || !file.flush())
        return fail(ErrorCode::Io,
                    "the list of the hosts that answer cannot be written; make room in the folder for temporary files");
    m_workers = std::min(m_askedWorkers, slotsOf(hosts));
    return {};
}

} // namespace tutti

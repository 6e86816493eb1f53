// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clifetching.h"

#include <cstdlib>

#include <QEventLoop>
#include <QUrl>

namespace tutti::fixtures {

CliFetching::CliFetching()
{
    for (const char* place : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        ::setenv(place, (m_home.path() / place).c_str(), 1);
}

void CliFetching::renew()
{
    m_out = m_home.path() / ("out" + std::to_string(++m_turn));
    serve(Fault::None);
}

void CliFetching::serve(Fault fileFault, int latency, std::uint16_t port)
{
    OfflineServer::Options options;
    options.port = port;
    options.fileFault = fileFault;
    options.latency = latency;
    options.recordsRequests = true;
    m_server = std::make_unique<OfflineServer>(options);
    if (!m_server->start())
        qFatal("the offline library cannot be started");
    ::setenv("TUTTI_FREESOUND_URL", m_server->baseUrl().c_str(), 1);
    ::setenv("TUTTI_FREESOUND_KEY", "the secret key", 1);
}

std::uint16_t CliFetching::port() const
{
    return std::uint16_t(QUrl(QString::fromStdString(m_server->baseUrl())).port());
}

CliResult CliFetching::run(const QStringList& words)
{
    QProcess process;
    startCli(process, words);
    return endOf(process);
}

CliResult CliFetching::endOf(QProcess& process)
{
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    if (process.state() != QProcess::NotRunning)
        loop.exec();
    const bool ended = process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList CliFetching::fetchWords(const QStringList& more) const
{
    return QStringList {QStringLiteral("fetch"), QStringLiteral("-o"), text(m_out), QStringLiteral("--progress"),
                        QStringLiteral("none")}
    + more;
}

std::vector<std::string> CliFetching::sounds() const
{
    std::vector<std::string> names;
    if (!std::filesystem::exists(m_out))
        return names;
    for (const std::string& name : namesIn(m_out)) {
        if (name.ends_with(".mp3") || name.ends_with(".ogg"))
            names.push_back(name);
    }
    return names;
}

std::map<std::string, int> CliFetching::previewRequests() const
{
    std::map<std::string, int> counts;
    for (const OfflineServer::Request& request : m_server->requests()) {
        const auto slash = request.target.rfind('/');
        if (request.target.find("/previews/") != std::string::npos)
            ++counts[request.target.substr(slash + 1, request.target.find('_', slash) - slash - 1)];
    }
    return counts;
}

std::string CliFetching::numberOf(const std::string& name)
{
    const auto open = name.rfind(" (");
    return name.substr(open + 2, name.rfind(')') - open - 2);
}

} // namespace tutti::fixtures

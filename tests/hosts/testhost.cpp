// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <fstream>
#include <utility>

#include <sys/prctl.h>
#include <unistd.h>

#include <QTest>

#include "core/base/paths.h"
#include "tests/hosts/testnetwork.h"
#include "tests/support/processes.h"

namespace tutti::fixtures {
namespace {

constexpr int patienceMs = 15000;

/// The first process of a host, as its keeper's only child.
qint64 childOf(qint64 process)
{
    const std::string number = std::to_string(process);
    std::ifstream children("/proc/" + number + "/task/" + number + "/children");
    qint64 child = 0;
    children >> child;
    return child;
}

std::filesystem::path linkOf(const std::string& process, const char* name)
{
    std::error_code gone;
    return std::filesystem::read_symlink("/proc/" + process + "/" + name, gone);
}

} // namespace

TestHost::TestHost(QString name, int number, std::filesystem::path folder, int clockAheadSeconds)
    : m_name(std::move(name))
    , m_number(number)
    , m_folder(std::move(folder))
{
    // Whatever becomes of the test, its hosts go with it.
    m_shell.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_shell.setProcessChannelMode(QProcess::MergedChannels);
    m_shell.start(QStringLiteral("unshare"),
                  {QStringLiteral("--net"), QStringLiteral("--uts"), QStringLiteral("--ipc"), QStringLiteral("--mount"),
                   QStringLiteral("--pid"), QStringLiteral("--time"), QStringLiteral("--monotonic"),
                   QString::number(clockAheadSeconds), QStringLiteral("--fork"), QStringLiteral("--kill-child"),
                   QStringLiteral("--mount-proc"), QStringLiteral("sh")});
    if (!m_shell.waitForStarted(patienceMs))
        return;
    const QString set = QStringLiteral("set -e; hostname %1; mount -t tmpfs tmpfs /run; mkdir /run/sshd; "
                                       "mount -t tmpfs tmpfs /dev/shm; mount -t tmpfs tmpfs /tmp; "
                                       "mount --bind '%2/names' /etc/hosts; ip link set lo up; set +e; echo made\n");
    m_shell.write(set.arg(m_name, displayName(m_folder)).toUtf8());
    QByteArray said;
    while (!said.contains("made") && m_shell.waitForReadyRead(patienceMs))
        said += m_shell.readAll();
    if (said.contains("made"))
        m_processId = childOf(m_shell.processId());
    else
        qWarning("%s", said.constData());
}

TestHost::~TestHost()
{
    m_shell.kill();
    m_shell.waitForFinished(patienceMs);
}

void TestHost::open()
{
    const QString command = QStringLiteral("/usr/sbin/sshd -D -f '%1/sshd_%2.conf' -E '%1/sshd_%2.log' </dev/null "
                                           ">/dev/null 2>&1 &\n");
    m_shell.write(command.arg(displayName(m_folder)).arg(m_number).toUtf8());
    m_shell.waitForBytesWritten(patienceMs);
}

QStringList TestHost::inside(const QStringList& words) const
{
    return QStringList {QStringLiteral("nsenter"), QStringLiteral("-t"), QString::number(m_processId),
                        QStringLiteral("-n"),      QStringLiteral("-u"), QStringLiteral("-i"),
                        QStringLiteral("-m"),      QStringLiteral("-p"), QStringLiteral("-T"),
                        QStringLiteral("-r"),      QStringLiteral("-w")}
    + words;
}

bool TestHost::run(const QStringList& words) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    const QStringList call = inside(words);
    process.start(call.front(), call.mid(1));
    const bool isGood = process.waitForFinished(patienceMs) && process.exitCode() == 0;
    if (!isGood)
        qWarning("%s: %s", qPrintable(words.join(QLatin1Char(' '))), process.readAll().constData());
    return isGood;
}

std::vector<pid_t> TestHost::processes(const std::string& program) const
{
    const auto space = linkOf(std::to_string(m_processId), "ns/pid");
    std::vector<pid_t> found;
    std::error_code failed;
    for (const auto& entry : std::filesystem::directory_iterator("/proc", failed)) {
        const std::string number = entry.path().filename().string();
        if (number.find_first_not_of("0123456789") != std::string::npos || linkOf(number, "ns/pid") != space)
            continue;
        // One that only waits to be buried has no program any more.
        const std::string name = linkOf(number, "exe").filename().string();
        const bool belongsToHost = name.empty() || name.rfind("sshd", 0) == 0 || std::stoll(number) == m_processId;
        if (!belongsToHost && (program.empty() || name == program))
            found.push_back(pid_t(std::stol(number)));
    }
    return found;
}

std::vector<pid_t> TestHost::ranks() const
{
    auto found = processes("tutti-mpi-worker");
    std::erase_if(found, [](pid_t process) {
        return contentsOf("/proc/" + std::to_string(process) + "/cmdline").find("--daemon=") != std::string::npos;
    });
    return found;
}

bool TestHost::setLink(bool isUp) const
{
    return run({QStringLiteral("ip"), QStringLiteral("link"), QStringLiteral("set"), QStringLiteral("lan"),
                isUp ? QStringLiteral("up") : QStringLiteral("down")});
}

} // namespace tutti::fixtures

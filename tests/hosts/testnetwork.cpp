// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hosts/testnetwork.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <utility>

#include <unistd.h>

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTest>

#include "core/base/paths.h"

namespace tutti::fixtures {
namespace {

constexpr int patienceMs = 15000;

bool runHere(const QStringList& words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(words.front(), words.mid(1));
    const bool isGood = process.waitForFinished(patienceMs) && process.exitCode() == 0;
    if (!isGood)
        qWarning("%s: %s", qPrintable(words.join(QLatin1Char(' '))), process.readAll().constData());
    return isGood;
}

QStringList split(const QString& line)
{
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString addressOf(std::size_t number)
{
    return QStringLiteral("10.231.7.%1").arg(number + 1);
}

/// Runs `line` in the network of `first`, but among the processes of this machine: %1 is how `other` is known there.
bool enter(const TestHost& first, const TestHost& other, const QString& line)
{
    return runHere(QStringList {QStringLiteral("nsenter"), QStringLiteral("-t"), QString::number(first.processId()),
                                QStringLiteral("-n")}
                   + split(line.arg(other.processId())));
}

QString nameOf(std::size_t number)
{
    return QStringLiteral("node") + QChar(ushort('a' + number));
}

} // namespace

QString TestNetwork::whyNot()
{
    if (::geteuid() != 0)
        return QStringLiteral("only root may make hosts out of name spaces");
    for (const char* const program :
         {"ip", "bridge", "unshare", "nsenter", "ssh", "ssh-keygen", "/usr/sbin/sshd", "mpiexec"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            return QString::fromLatin1(program) + QStringLiteral(" is not installed (openssh-server, iproute2)");
    }
    QProcess trial;
    trial.start(QStringLiteral("unshare"),
                split(QStringLiteral("--net --uts --ipc --mount --pid --time --monotonic 1 --fork --kill-child "
                                     "--mount-proc ip link add name v1 type veth peer name v2")));
    if (!trial.waitForFinished(patienceMs) || trial.exitCode() != 0)
        return QStringLiteral("this kernel lets nobody make name spaces with a network: ")
            + QString::fromUtf8(trial.readAllStandardError()).trimmed();
    return {};
}

QString TestNetwork::mpiDaemon()
{
    const QString file = QStandardPaths::findExecutable(QStringLiteral("orted"));
    return file.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("prted")) : file;
}

TestNetwork::TestNetwork(int hosts, int lastClockAheadSeconds)
    : m_folder(QStringLiteral("/var/tmp/tutti-hosts-XXXXXX"))
{
    m_key = folder() / "key";
    std::ofstream names(folder() / "names");
    names << "127.0.0.1 localhost\n";
    for (std::size_t number = 0; number < std::size_t(hosts); ++number)
        names << addressOf(number).toStdString() << ' ' << nameOf(number).toStdString() << '\n';
    names.close();
    if (!makeKeys())
        return;
    for (int number = 0; number < hosts; ++number)
        m_hosts.push_back(std::make_unique<TestHost>(nameOf(std::size_t(number)), number, folder(),
                                                     number + 1 == hosts ? lastClockAheadSeconds : 0));
    writeConfiguration();
    m_isUp = std::all_of(m_hosts.begin(), m_hosts.end(), [](const auto& host) { return host->processId() != 0; })
        && connect();
    for (const auto& host : m_hosts)
        host->open();
    QElapsedTimer waiting;
    waiting.start();
    for (const auto& host : m_hosts) {
        while (m_isUp && !letsIn(*host))
            m_isUp = waiting.elapsed() < patienceMs;
    }
}

bool TestNetwork::letsIn(const TestHost& host) const
{
    QProcess process;
    const QStringList call =
        m_hosts.front()->inside({QStringLiteral("ssh"), QStringLiteral("-F"), displayName(folder() / "ssh_config"),
                                 host.name(), QStringLiteral("true")});
    process.start(call.front(), call.mid(1));
    return process.waitForFinished(patienceMs) && process.exitCode() == 0;
}

TestNetwork::~TestNetwork() = default;

std::filesystem::path TestNetwork::folder() const
{
    return toPath(m_folder.path());
}

bool TestNetwork::makeKeys() const
{
    constexpr std::array names {"key", "stranger", "host"};
    return std::all_of(names.begin(), names.end(), [this](const char* name) {
        return runHere({QStringLiteral("ssh-keygen"), QStringLiteral("-q"), QStringLiteral("-t"),
                        QStringLiteral("ed25519"), QStringLiteral("-N"), QString(), QStringLiteral("-f"),
                        displayName(folder() / name)});
    });
}

void TestNetwork::writeConfiguration()
{
    const std::string at = folder().native();
    std::ofstream known(at + "/known");
    std::ifstream key(at + "/host.pub");
    std::string type;
    std::string bytes;
    key >> type >> bytes;
    for (std::size_t number = 0; number < m_hosts.size(); ++number) {
        const std::string name = m_hosts[number]->name().toStdString();
        known << '[' << name << "]:2222 " << type << ' ' << bytes << '\n';
        std::ofstream(at + "/sshd_" + std::to_string(number) + ".conf")
            << "Port 2222\nListenAddress " << addressOf(number).toStdString() << "\nHostKey " << at
            << "/host\nAuthorizedKeysFile " << at
            << "/key.pub\nPidFile none\nStrictModes no\nUsePAM no\nPasswordAuthentication no\n"
               "PermitRootLogin prohibit-password\nUseDNS no\n";
    }
    for (const auto& [file, identity] :
         {std::pair {"/ssh_config", "/key"}, std::pair {"/stranger_config", "/stranger"}})
        std::ofstream(at + file) << "Host *\n Port 2222\n User root\n IdentityFile " << at << identity
                                 << "\n IdentitiesOnly yes\n UserKnownHostsFile " << at
                                 << "/known\n GlobalKnownHostsFile none\n StrictHostKeyChecking yes\n";
}

bool TestNetwork::connect()
{
    const TestHost& first = *m_hosts.front();
    bool isGood = first.run(split(QStringLiteral("ip link add name lan type bridge")));
    for (std::size_t number = 0; isGood && number < m_hosts.size(); ++number) {
        const TestHost& host = *m_hosts[number];
        const QString end = QStringLiteral("end%1").arg(number);
        if (number > 0)
            isGood = enter(first, host,
                           QStringLiteral("ip link add name end%2 type veth peer name lan netns %1")
                               .replace(QStringLiteral("end%2"), end))
                && first.run(split(QStringLiteral("ip link set %1 master lan up").arg(end)));
        isGood = isGood && host.run(split(QStringLiteral("ip addr add %1/24 dev lan").arg(addressOf(number))))
            && host.setLink(true);
    }
    return isGood;
}

bool TestNetwork::losePackets(std::size_t number) const
{
    return m_hosts.front()->run(split(QStringLiteral("bridge link set dev end%1 state 0").arg(number)));
}

QString TestNetwork::hostFile(int slots, QStringList names) const
{
    if (names.isEmpty()) {
        for (const auto& host : m_hosts)
            names << host->name();
    }
    const std::filesystem::path file = folder() / "hosts";
    std::ofstream stream(file);
    for (const QString& name : names)
        stream << name.toStdString() << " slots=" << slots << '\n';
    return displayName(file);
}

void TestNetwork::startCli(QProcess& process, const QStringList& words)
{
    start(process, QStringLiteral(TUTTI_BIN_DIR "/tutti-cli"), words);
}

void TestNetwork::start(QProcess& process, const QString& program, const QStringList& words)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const bool isStranger = m_key == strangerKey();
    // What Open MPI 4.1 and 5 call it.
    for (const char* const variable : {"OMPI_MCA_plm_rsh_agent", "PRTE_MCA_plm_ssh_agent"})
        environment.insert(QString::fromLatin1(variable),
                           QStringLiteral("ssh -F ")
                               + displayName(folder() / (isStranger ? "stranger_config" : "ssh_config")));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), displayName(folder()));
    environment.insert(QStringLiteral("HOME"), displayName(folder()));
    process.setProcessEnvironment(environment);
    const QStringList call = m_hosts.front()->inside({program});
    process.start(call.front(), call.mid(1) + words);
}

bool TestNetwork::isClean() const
{
    return leftOver().isEmpty();
}

QByteArray TestNetwork::leftOver() const
{
    QByteArray left;
    for (const auto& host : m_hosts) {
        for (const pid_t process : host->processes()) {
            std::ifstream words("/proc/" + std::to_string(process) + "/cmdline");
            std::string line;
            std::getline(words, line, '\0');
            left += host->name().toUtf8() + ": " + QByteArray::fromStdString(line) + "\n";
        }
        const std::filesystem::path memory = "/proc/" + std::to_string(host->processId()) + "/root/dev/shm";
        for (const auto& entry : std::filesystem::directory_iterator(memory))
            left += host->name().toUtf8() + ": " + QByteArray::fromStdString(entry.path().native()) + "\n";
    }
    return left;
}

} // namespace tutti::fixtures

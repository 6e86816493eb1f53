// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hosts/testcluster.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <fstream>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

#include "core/base/paths.h"
#include "core/engine/descriptor.h"
#include "tests/support/processes.h"

namespace tutti::fixtures {
namespace {

namespace fs = std::filesystem;

constexpr int patienceMs = 15000;

/// Daemons lie where not everybody looks for programs.
QString programOf(const QString& name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty()
        ? QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")})
        : found;
}

std::string nodeName()
{
    std::array<char, 256> name {};
    ::gethostname(name.data(), name.size() - 1);
    const std::string whole = name.data();
    return whole.substr(0, whole.find('.'));
}

int freePort()
{
    const Descriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* const general = reinterpret_cast<sockaddr*>(&address);
    if (::bind(socket.number(), general, size) != 0 || ::getsockname(socket.number(), general, &size) != 0)
        return 0;
    return ntohs(address.sin_port);
}

/// Newer versions look for the kernel's control groups, which a container may not have.
bool asksForControlGroups()
{
    QProcess process;
    process.start(programOf(QStringLiteral("slurmd")), {QStringLiteral("-V")});
    process.waitForFinished(patienceMs);
    constexpr int firstThatDoes = 23;
    const QByteArray version = process.readAll().split(' ').value(1);
    return version.left(version.indexOf('.')).toInt() >= firstThatDoes;
}

std::vector<std::string> foldersInMemory()
{
    std::vector<std::string> names;
    std::error_code failed;
    for (const auto& entry : fs::directory_iterator("/dev/shm", failed)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with("tutti-") || name.starts_with("vader_segment."))
            names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

QByteArray contentsOfFolder(const fs::path& folder)
{
    QByteArray text;
    std::error_code failed;
    for (const auto& entry : fs::directory_iterator(folder, failed)) {
        std::ifstream stream(entry.path());
        text += entry.path().filename().c_str() + QByteArray(":\n");
        text += QByteArray::fromStdString({std::istreambuf_iterator<char>(stream), {}});
    }
    return text;
}

constexpr const char* configuration = R"(ClusterName=test
SlurmctldHost=NODE(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=FOLDER/munge/socket
CredType=cred/munge
SlurmctldPort=PORT1
SlurmdPort=PORT2
StateSaveLocation=FOLDER/state
SlurmdSpoolDir=FOLDER/spool
SlurmctldPidFile=FOLDER/slurmctld.pid
SlurmdPidFile=FOLDER/slurmd.pid
SlurmctldLogFile=FOLDER/log/slurmctld
SlurmdLogFile=FOLDER/log/slurmd
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SchedulerType=sched/builtin
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
ReturnToService=2
MpiDefault=none
KillWait=5
NodeName=NODE NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=main Nodes=NODE Default=YES MaxTime=INFINITE State=UP
)";

} // namespace

QString TestCluster::whyNot()
{
    if (::geteuid() != 0)
        return QStringLiteral("only root can start a Slurm of its own");
    for (const char* const program : {"munged", "slurmctld", "slurmd", "srun", "sbatch", "scancel"}) {
        if (programOf(QString::fromLatin1(program)).isEmpty())
            return QStringLiteral("%1 is not here; install slurm-wlm and munge").arg(QString::fromLatin1(program));
    }
    return {};
}

TestCluster::TestCluster()
    // Somebody else's temporary folder would do, but munge asks that nobody can write into any folder above its own.
    : m_folder(QStringLiteral("/var/tmp/tutti-cluster-XXXXXX"))
    , m_mark(std::to_string(QRandomGenerator::system()->generate64()))
    , m_memoryBefore(foldersInMemory())
{
    if (!m_folder.isValid() || !makeConfiguration())
        return;
    const QString munge = displayName(folder() / "munge");
    startDaemon(m_munge,
                {QStringLiteral("munged"), QStringLiteral("--foreground"), QStringLiteral("--force"),
                 QStringLiteral("--key-file=%1/key").arg(munge), QStringLiteral("--socket=%1/socket").arg(munge),
                 QStringLiteral("--pid-file=%1/pid").arg(munge), QStringLiteral("--log-file=%1/log").arg(munge),
                 QStringLiteral("--seed-file=%1/seed").arg(munge)});
    QElapsedTimer clock;
    clock.start();
    while (!fs::exists(folder() / "munge/socket") && clock.elapsed() < patienceMs)
        QTest::qWait(20);
    startDaemon(m_controller, {QStringLiteral("slurmctld"), QStringLiteral("-D"), QStringLiteral("-i")});
    startDaemon(m_node, {QStringLiteral("slurmd"), QStringLiteral("-D")});
    m_isUp = comesUp();
}

TestCluster::~TestCluster()
{
    if (m_isUp)
        ask({QStringLiteral("scancel"), QStringLiteral("--user=root")});
    signalAll(processes(), SIGKILL);
    for (QProcess* const daemon : {&m_node, &m_controller, &m_munge}) {
        daemon->terminate();
        if (!daemon->waitForFinished(patienceMs))
            daemon->kill();
    }
}

bool TestCluster::makeConfiguration()
{
    for (const char* const name : {"munge", "state", "spool", "log", "data"})
        fs::create_directory(folder() / name);
    fs::permissions(folder() / "munge", fs::perms::owner_all);
    std::array<quint32, 256> key {};
    QRandomGenerator::system()->fillRange(key.data(), qsizetype(key.size()));
    std::ofstream(folder() / "munge/key", std::ios::binary)
        .write(reinterpret_cast<const char*>(key.data()), sizeof key);
    fs::permissions(folder() / "munge/key", fs::perms::owner_read);
    QString text = QString::fromLatin1(configuration);
    text.replace(QStringLiteral("FOLDER"), displayName(folder()));
    text.replace(QStringLiteral("NODE"), QString::fromStdString(nodeName()));
    // The words NODE and NodeName differ by their case alone, and replacing minds it.
    text.replace(QStringLiteral("PORT1"), QString::number(freePort()));
    text.replace(QStringLiteral("PORT2"), QString::number(freePort()));
    std::ofstream(folder() / "slurm.conf") << text.toStdString();
    if (asksForControlGroups())
        std::ofstream(folder() / "cgroup.conf") << "CgroupPlugin=disabled\n";
    return fs::file_size(folder() / "slurm.conf") > 0;
}

fs::path TestCluster::folder() const
{
    return toPath(m_folder.path());
}

QProcessEnvironment TestCluster::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : environment.keys()) {
        if (name.startsWith(QStringLiteral("SLURM_")))
            environment.remove(name);
    }
    environment.insert(QStringLiteral("SLURM_CONF"), displayName(folder() / "slurm.conf"));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), displayName(folder() / "data"));
    return environment;
}

void TestCluster::takeIn() const
{
    qputenv(markVariable, QByteArray::fromStdString(m_mark));
    for (const QString& name : {QStringLiteral("SLURM_CONF"), QStringLiteral("XDG_DATA_HOME")})
        qputenv(name.toLatin1().constData(), environment().value(name).toLocal8Bit());
}

void TestCluster::startDaemon(QProcess& process, const QStringList& words)
{
    process.setProcessEnvironment(environment());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(displayName(folder() / "log" / toPath(words.front() + QStringLiteral(".out"))));
    // Whatever becomes of the test, its cluster goes with it.
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process.start(programOf(words.front()), words.mid(1));
}

bool TestCluster::comesUp() const
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < patienceMs) {
        const CliResult state =
            ask({QStringLiteral("sinfo"), QStringLiteral("-h"), QStringLiteral("-o"), QStringLiteral("%T")});
        if (state.status == 0 && state.out.trimmed() == "idle")
            return true;
        QTest::qWait(50);
    }
    qWarning("%s", logs().constData());
    return false;
}

QByteArray TestCluster::logs() const
{
    return contentsOfFolder(folder() / "log");
}

CliResult TestCluster::ask(const QStringList& words) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(programOf(words.front()), words.mid(1));
    return finishCli(process);
}

void TestCluster::startCli(QProcess& process, const QStringList& words) const
{
    QProcessEnvironment marked = environment();
    marked.insert(QString::fromLatin1(markVariable), QString::fromStdString(m_mark));
    process.setProcessEnvironment(marked);
    process.start(cliProgram(), words);
}

CliResult TestCluster::cli(const QStringList& words) const
{
    QProcess process;
    startCli(process, words);
    return finishCli(process);
}

std::vector<pid_t> TestCluster::processes(const std::string& program) const
{
    return markedProcesses(m_mark, program);
}

bool TestCluster::isClean() const
{
    const CliResult queue = ask({QStringLiteral("squeue"), QStringLiteral("-h")});
    return queue.status == 0 && queue.out.trimmed().isEmpty() && processes().empty()
        && foldersInMemory() == m_memoryBefore;
}

QByteArray TestCluster::leftOver() const
{
    QByteArray text = ask({QStringLiteral("squeue"), QStringLiteral("-h")}).out;
    for (const pid_t process : processes())
        text += QByteArray::number(process) + ' '
            + QByteArray::fromStdString(contentsOf("/proc/" + std::to_string(process) + "/cmdline")).replace('\0', ' ')
            + '\n';
    for (const std::string& name : foldersInMemory())
        text += "/dev/shm/" + QByteArray::fromStdString(name) + '\n';
    return text;
}

} // namespace tutti::fixtures

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/hostcheck.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <functional>
#include <thread>
#include <utility>

#include <QString>

#include "core/base/paths.h"
#include "core/base/version.h"
#include "core/engine/hostfolders.h"
#include "core/engine/hostprobe.h"
#include "core/engine/mpilauncher.h"
#include "core/engine/programs.h"
#include "core/engine/remotehost.h"

namespace tutti {
namespace {

constexpr std::array<std::string_view, 6> testNames {"reach", "program", "mpi", "input", "output", "clock"};
constexpr std::array<std::string_view, 4> verdictNames {"good", "remark", "bad", "not-tested"};

struct Advice
{
    const char* complaint;
    const char* sentence;
};

/// What ssh says, and what to do about it.
constexpr std::array<Advice, 6> adviceOnSsh {
    {{"Permission denied", "it asks for a password or refuses the key; put your public key there with ssh-copy-id"},
     {"Host key verification failed",
      "its host key is not known, or another than before; log in once by hand with ssh"},
     {"Could not resolve", "its name is not known; correct the host file or ask who runs the network"},
     {"Connection refused", "it is there, but nobody answers at the port of ssh; start sshd there"},
     {"No route to host", "the network does not lead there; look whether it is switched on and connected"},
     {"timed out", "it does not answer; look whether it is switched on and connected"}}};

std::string whyNotReached(const std::string& complaint)
{
    const auto* const found = std::find_if(adviceOnSsh.begin(), adviceOnSsh.end(), [&complaint](const Advice& advice) {
        return complaint.find(advice.complaint) != std::string::npos;
    });
    if (found != adviceOnSsh.end())
        return found->sentence;
    return complaint.empty() ? "it does not answer; look whether it is switched on and connected"
                             : "it cannot be reached (" + complaint + "); mend this first";
}

/// Tries one host.
class HostExamination
{
public:
    HostExamination(const HostQuestion& question, const std::filesystem::path& program, std::string ownMpi)
        : m_question(question)
        , m_program(program)
        , m_ownMpi(std::move(ownMpi))
    {
    }

    HostReport examine(const HostEntry& host, std::vector<std::string> words, const std::stop_token& stop)
    {
        m_report.host = host;
        auto probe = HostProbe::start(std::move(words), stop);
        if (!probe)
            note(HostTest::Reach, HostVerdict::Bad, probe.error().detail);
        else if (reach(*probe) && tryProgram(*probe))
            tryTheRest(*probe);
        for (std::size_t test = m_report.findings.size(); test < testNames.size(); ++test)
            note(HostTest(test), HostVerdict::Untested, "not tested");
        return std::move(m_report);
    }

private:
    void note(HostTest test, HostVerdict verdict, std::string sentence)
    {
        m_report.findings.push_back({test, verdict, std::move(sentence)});
    }

    bool reach(HostProbe& probe)
    {
        if (probe.isReached())
            note(HostTest::Reach, HostVerdict::Good, "reached without a password");
        else
            note(HostTest::Reach, HostVerdict::Bad, whyNotReached(probe.complaint()));
        return probe.isReached();
    }

    bool tryProgram(HostProbe& probe)
    {
        const std::string name = displayUtf8(m_program);
        const auto& hello = probe.hello();
        if (!probe.hasProgram())
            note(HostTest::Program, HostVerdict::Bad, name + " is not there; install Tutti at the same path as here");
        else if (!hello)
            note(HostTest::Program, HostVerdict::Bad,
                 name + " does not start there (" + probe.complaint() + "); install what it needs");
        else if (hello->version != version() || hello->protocol != protocolVersion)
            note(HostTest::Program, HostVerdict::Bad,
                 name + " is of version " + hello->version + " there and " + std::string(version())
                     + " here; install both from one build");
        else
            note(HostTest::Program, HostVerdict::Good, "Tutti " + hello->version);
        return m_report.findings.back().verdict == HostVerdict::Good;
    }

    void tryTheRest(HostProbe& probe)
    {
        tryMpi(probe);
        tryFolders(probe, HostTest::Input, m_question.inputs, false);
        tryFolders(probe, HostTest::Output,
                   m_question.output.empty() ? std::vector<std::filesystem::path>() : std::vector {m_question.output},
                   true);
        tryClock(probe);
    }

    void tryMpi(const HostProbe& probe)
    {
        if (!probe.hasDaemon())
            note(
                HostTest::Mpi, HostVerdict::Bad,
                "Open MPI's daemon (orted, in version 5 prted) is not in the PATH of a shell without a terminal there; "
                "install openmpi-bin, or set PATH at the top of the shell's start file");
        else if (probe.mpi() != m_ownMpi)
            note(HostTest::Mpi, HostVerdict::Bad,
                 "its MPI is " + probe.mpi() + ", here it is " + m_ownMpi + "; install the same one everywhere");
        else
            note(HostTest::Mpi, HostVerdict::Good, probe.mpi());
    }

    void tryFolders(HostProbe& probe, HostTest test, const std::vector<std::filesystem::path>& folders,
                    bool mustBeWritable)
    {
        bool areCompared = true;
        for (const std::filesystem::path& folder : folders) {
            const auto same = compareFolder(probe, folder, mustBeWritable);
            if (!same) {
                note(test, HostVerdict::Bad, same.error().detail);
                return;
            }
            areCompared = areCompared && *same;
        }
        if (folders.empty())
            note(test, HostVerdict::Untested, "no folder was named");
        else if (areCompared)
            note(test, HostVerdict::Good, "the same folder as here");
        else
            note(test, HostVerdict::Good, "a folder of the same path, which nobody may write into here, is there");
    }

    void tryClock(HostProbe& probe)
    {
        const auto readings = probe.readClock();
        if (!readings) {
            note(HostTest::Clock, HostVerdict::Remark, readings.error().detail);
            return;
        }
        const double ahead = -readings->shift();
        m_report.clockAhead = ahead;
        const std::string text = QStringLiteral("its clock is %1 s %2 (within %3 s)")
                                     .arg(std::abs(ahead), 0, 'f', 3)
                                     .arg(ahead < 0 ? QStringLiteral("behind") : QStringLiteral("ahead"))
                                     .arg(readings->uncertainty(), 0, 'f', 3)
                                     .toStdString();
        constexpr double tolerable = 1;
        if (std::abs(ahead) < tolerable)
            note(HostTest::Clock, HostVerdict::Good, text);
        else
            note(HostTest::Clock, HostVerdict::Remark,
                 text + ": its results may look older than their sources; let both follow one time server (NTP)");
    }

    const HostQuestion& m_question;
    const std::filesystem::path& m_program;
    std::string m_ownMpi;
    HostReport m_report;
};

/// Carries out `task` for each number, several at once.
void forAll(std::size_t count, const std::stop_token& stop, const std::function<void(std::size_t)>& task)
{
    constexpr std::size_t mostAtOnce = 16;
    std::atomic<std::size_t> next = 0;
    std::vector<std::jthread> threads;
    for (std::size_t thread = 0; thread < std::min(count, mostAtOnce); ++thread) {
        threads.emplace_back([&] {
            for (std::size_t number = next++; number < count && !stop.stop_requested(); number = next++)
                task(number);
        });
    }
}

} // namespace

std::string_view hostTestName(HostTest test)
{
    return testNames[std::size_t(test)];
}

std::string_view hostVerdictName(HostVerdict verdict)
{
    return verdictNames[std::size_t(verdict)];
}

bool HostReport::isUsable() const
{
    return !findings.empty() && std::none_of(findings.begin(), findings.end(), [](const HostFinding& finding) {
        return finding.verdict == HostVerdict::Bad;
    });
}

Result<std::vector<HostReport>> checkHosts(const HostQuestion& question, const std::stop_token& stop)
{
    const auto launcher = findLauncher(question.config);
    if (!launcher)
        return fail(launcher.error());
    const auto program = findOwnProgram(question.config.mpiWorkerProgram, "tutti-mpi-worker",
                                        "install the package tutti-mpi, or build it");
    if (!program)
        return fail(program.error());
    const auto hosts = question.hosts.empty() ? readHostFile(question.config.hostFile) : question.hosts;
    if (hosts.empty())
        return fail(ErrorCode::EngineUnavailable,
                    displayUtf8(question.config.hostFile) + " names no hosts; write one a line");
    const std::string command = HostProbe::shellCommand(*program);
    const auto here = HostProbe::start({"sh", "-c", command}, stop);
    const auto agent = remoteAgent(launcher->words);
    std::vector<HostReport> reports(hosts.size());
    forAll(hosts.size(), stop, [&](std::size_t number) {
        const HostEntry& host = hosts[number];
        auto words = isThisMachine(host.name) ? std::vector<std::string> {"sh", "-c", command}
                                              : remoteCall(agent, host.name, command);
        reports[number] = HostExamination(question, *program, here ? here->mpi() : std::string())
                              .examine(host, std::move(words), stop);
    });
    return reports;
}

} // namespace tutti

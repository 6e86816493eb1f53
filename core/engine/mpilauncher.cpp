// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mpilauncher.h"

#include <algorithm>
#include <cctype>
#include <chrono>
#include <cstdlib>
#include <optional>
#include <utility>

#include <poll.h>
#include <unistd.h>

#include "core/base/clock.h"
#include "core/base/paths.h"
#include "core/engine/hostlist.h"
#include "core/engine/openmpivariables.h"
#include "core/engine/programs.h"
#include "core/engine/slurmworld.h"
#include "core/engine/workercount.h"

namespace tutti {
namespace {

bool isSet(const char* variable)
{
    return std::getenv(variable) != nullptr;
}

/// A batch system chose the hosts, and Open MPI asks it.
bool isUnderBatchSystem()
{
    return isSet("SLURM_JOB_ID") || isSet("PBS_JOBID") || isSet("LSB_JOBID") || isSet("PE_HOSTFILE");
}

bool namesHosts(const std::vector<std::string>& words)
{
    static const std::vector<std::string> options {"-H",         "-host",        "--host",        "-hostfile",
                                                   "--hostfile", "-machinefile", "--machinefile", "--default-hostfile"};
    return std::any_of(words.begin(), words.end(), [](const std::string& word) {
        return std::find(options.begin(), options.end(), word) != options.end();
    });
}

/// What `words --version` prints, as far as it comes within the patience.
Result<std::string> versionText(std::vector<std::string> words)
{
    words.emplace_back("--version");
    auto child = ChildProcess::start({std::move(words), {}});
    if (!child)
        return fail(std::move(child.error()));
    constexpr std::chrono::seconds patience {10};
    const SteadyTime deadline = std::chrono::steady_clock::now() + patience;
    child->lines().finishSending();
    std::string text;
    while (child->lines().descriptor() >= 0 && std::chrono::steady_clock::now() < deadline) {
        pollfd waiting {child->lines().descriptor(), POLLIN, 0};
        constexpr int lookAgainMilliseconds = 100;
        ::poll(&waiting, 1, lookAgainMilliseconds);
        child->lines().fill();
        while (const auto line = child->lines().nextLine())
            text.append(*line) += '\n';
    }
    return text;
}

LauncherKind kindFrom(const std::string& program, const std::string& version)
{
    if (std::filesystem::path(program).filename() == "srun")
        return LauncherKind::Srun;
    const bool isOpenMpi =
        version.find("Open MPI") != std::string::npos || version.find("OpenRTE") != std::string::npos;
    return isOpenMpi ? LauncherKind::OpenMpi : LauncherKind::Other;
}

/// One word of a command line, as splitCommand() reads it.
class WordReader
{
public:
    explicit WordReader(std::string_view text)
        : m_text(text)
    {
    }

    void skipBlanks()
    {
        while (!isAtEnd() && isBlank(m_text[m_place]))
            ++m_place;
    }

    bool isAtEnd() const { return m_place >= m_text.size(); }

    /// Nothing when a quote does not end.
    std::optional<std::string> word()
    {
        std::string word;
        char quote = 0;
        for (; !isAtEnd() && (quote != 0 || !isBlank(m_text[m_place])); ++m_place) {
            const char letter = m_text[m_place];
            if (letter == quote)
                quote = 0;
            else if (quote == 0 && (letter == '\'' || letter == '"'))
                quote = letter;
            else if (letter == '\\' && quote != '\'' && m_place + 1 < m_text.size())
                word += m_text[++m_place];
            else
                word += letter;
        }
        return quote == 0 ? std::optional(word) : std::nullopt;
    }

private:
    static bool isBlank(char letter) { return letter == ' ' || letter == '\t' || letter == '\n'; }

    std::string_view m_text;
    std::size_t m_place = 0;
};

/// Every launcher of a user shares one folder of sessions, which the one that ends last removes: two that start and end
/// at the same moment get in each other's way. And what is killed leaves its shared memory behind.
void keepSessionIn(ProgramCall& call, const std::filesystem::path& folder)
{
    if (folder.empty() || std::any_of(openMpiSessionVariables.begin(), openMpiSessionVariables.end(), isSet))
        return;
    for (const auto& variables : {openMpiSessionVariables, openMpiMemoryVariables}) {
        for (const char* const variable : variables)
            call.environment.emplace_back(variable, folder.native());
    }
}

/// Open MPI would bind the first rank of each world to the first core of its host, whoever else works there: then even
/// the signs of life of that rank wait. What the launcher's own words say counts more.
void leaveUnbound(ProgramCall& call)
{
    for (const char* const variable : openMpiBindingVariables) {
        if (!isSet(variable))
            call.environment.emplace_back(variable, "none");
    }
}

/// A daemon that is cut off before its first rank runs has nobody of ours beside it. So `program` starts it and looks
/// after it for so long. The words come to the host by way of a shell.
void guardDaemons(ProgramCall& call, const std::filesystem::path& program)
{
    constexpr std::string_view meantAsTheyAre = "/._-+,%@";
    const auto& path = program.native();
    if (!std::all_of(path.begin(), path.end(), [&](char letter) {
            return std::isalnum(static_cast<unsigned char>(letter)) != 0
                || meantAsTheyAre.find(letter) != std::string_view::npos;
        }))
        return;
    for (const auto& [variable, daemon] : openMpiDaemons) {
        if (!isSet(variable))
            call.environment.emplace_back(
                variable, path + " --daemon=" + std::to_string(patienceForWorld.count()) + " " + daemon);
    }
}

void addPlacement(ProgramCall& call, LauncherKind kind, bool isAlone, const std::filesystem::path& program)
{
    if (kind == LauncherKind::Srun) {
        // Only rank 0 reads the jobs. Without a rank that died before all had met, the others would wait for ever.
        call.words.insert(call.words.end(), {"--mpi=pmix", "--input=0", "--kill-on-bad-exit=1"});
        return;
    }
    if (kind != LauncherKind::OpenMpi)
        return;
    if (isAlone) {
        call.words.insert(call.words.end(), {"--oversubscribe", "--bind-to", "none"});
        if (!isSet("OMPI_MCA_pml"))
            call.environment.emplace_back("OMPI_MCA_pml", "ob1");
    } else {
        call.words.insert(call.words.end(), {"-x", "OMP_NUM_THREADS"});
        if (!isUnderBatchSystem()) {
            leaveUnbound(call);
            guardDaemons(call, program);
        }
    }
    if (::geteuid() == 0) {
        call.environment.emplace_back("OMPI_ALLOW_RUN_AS_ROOT", "1");
        call.environment.emplace_back("OMPI_ALLOW_RUN_AS_ROOT_CONFIRM", "1");
    }
}

} // namespace

Result<std::vector<std::string>> splitCommand(std::string_view command)
{
    std::vector<std::string> words;
    WordReader reader(command);
    for (reader.skipBlanks(); !reader.isAtEnd(); reader.skipBlanks()) {
        auto word = reader.word();
        if (!word)
            return fail(ErrorCode::EngineUnavailable,
                        "the MPI launcher has a quote that does not end: " + std::string(command) + "; add it");
        words.push_back(std::move(*word));
    }
    return words;
}

Result<MpiLauncher> findLauncher(const EngineConfig& config)
{
    auto words = splitCommand(config.mpiLauncher);
    if (!words)
        return fail(std::move(words.error()));
    // The nodes of a cluster may know Slurm alone.
    if (words->empty())
        words->emplace_back(!findInPath("mpiexec") && config.hostFile.empty() && findInPath("srun") ? "srun"
                                                                                                    : "mpiexec");
    if (!findInPath(words->front()))
        return fail(ErrorCode::EngineUnavailable,
                    displayUtf8(words->front())
                        + " is not in PATH; install Open MPI (openmpi-bin) or name another launcher");
    const auto version = versionText(*words);
    if (!version)
        return fail(version.error());
    MpiLauncher launcher {std::move(*words), LauncherKind::Other};
    launcher.kind = kindFrom(launcher.words.front(), *version);
    if (launcher.kind == LauncherKind::Srun && !config.hostFile.empty())
        return fail(ErrorCode::EngineUnavailable, "srun takes its hosts from Slurm; leave out the host file");
    return launcher;
}

ProgramCall worldCall(const MpiLauncher& launcher, const WorldPlan& plan)
{
    const auto& [hostFile, workers, program, folder, silence, largestBatch, slurmJob] = plan;
    ProgramCall call {launcher.words, {{"OMP_NUM_THREADS", "1"}}, {}};
    const bool isAlone = hostFile.empty() && !isUnderBatchSystem() && !namesHosts(launcher.words);
    addPlacement(call, launcher.kind, isAlone, program);
    if (isAlone && launcher.kind == LauncherKind::OpenMpi)
        keepSessionIn(call, folder);
    call.folder = folder;
    if (launcher.kind == LauncherKind::Srun && !slurmJob.empty() && !namesSlurmJob(launcher.words)) {
        call.words.push_back("--job-name=" + slurmJob);
        call.slurmJob = slurmJob;
    }
    if (!hostFile.empty())
        call.words.insert(call.words.end(), {"--hostfile", hostFile.native()});
    const std::string count = std::to_string(workers);
    call.words.insert(
        call.words.end(),
        {"-n", count, program.native(), "--workers=" + count, "--silence=" + std::to_string(silence.count())});
    if (largestBatch > 0)
        call.words.push_back("--batch=" + std::to_string(largestBatch));
    return call;
}

ProgramCall guarded(ProgramCall call, const std::filesystem::path& worker)
{
    const auto program = findOwnProgram(worker, "tutti-worker");
    if (!program)
        return call;
    std::vector<std::string> words {program->native(), "--parent=" + std::to_string(::getpid())};
    if (!call.folder.empty())
        words.push_back("--folder=" + call.folder.native());
    if (!call.slurmJob.empty())
        words.push_back("--slurm-job=" + call.slurmJob);
    call.words.insert(call.words.begin(), words.begin(), words.end());
    return call;
}

int mpiWorkerCount(const EngineConfig& config)
{
    if (config.workers > 0)
        return workerCount(config.workers);
    if (!config.hostFile.empty()) {
        if (const int slots = slotsOf(readHostFile(config.hostFile)); slots > 0)
            return workerCount(slots);
    }
    const char* const tasks = std::getenv("SLURM_NTASKS");
    return workerCount(tasks == nullptr ? 0 : std::atoi(tasks)); // NOLINT(cert-err34-c)
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/slurmqueue.h"

#include <array>
#include <chrono>
#include <utility>
#include <vector>

#include "core/engine/programs.h"
#include "core/engine/slurmprogram.h"

namespace tutti {
namespace {

using namespace std::chrono_literals;

constexpr std::array<const char*, 5> programs {"srun", "sbatch", "squeue", "scontrol", "scancel"};

std::vector<std::string> wordsFor(const SlurmId& id, std::vector<std::string> words)
{
    if (!id.cluster.empty())
        words.insert(words.begin() + 1, "--clusters=" + id.cluster);
    return words;
}

Error refusal(const SlurmAnswer& answer, const std::string& program)
{
    const std::string said = answer.complaint.empty() ? "no reason given" : answer.complaint;
    return {ErrorCode::BadContent, program + " refused it: " + said + "; correct the options and try again"};
}

/// Accounts are kept at few sites; that they are not is no mistake.
std::optional<SlurmState> askAccounts(const SlurmId& id, const std::stop_token& stop)
{
    const auto answer = askSlurm(wordsFor(id,
                                          {"sacct", "--noheader", "--parsable2", "--allocations",
                                           "--format=State,ExitCode", "--jobs=" + id.number}),
                                 5s, stop);
    return answer && answer->isGood ? stateFromSacct(answer->text) : std::nullopt;
}

} // namespace

std::optional<std::string> missingSlurmProgram()
{
    for (const char* const program : programs) {
        if (!findInPath(program))
            return program;
    }
    return std::nullopt;
}

Result<SlurmId> submitToSlurm(const std::filesystem::path& script, const std::stop_token& stop)
{
    const auto answer = askSlurm({"sbatch", "--parsable", script.native()}, 30s, stop);
    if (!answer)
        return fail(answer.error());
    if (!answer->isGood)
        return fail(refusal(*answer, "sbatch"));
    return idFromSbatch(answer->text);
}

Result<SlurmState> askSlurmState(const SlurmId& id, const std::stop_token& stop)
{
    const auto queue =
        askSlurm(wordsFor(id, {"squeue", "--noheader", "--format=%T|%r", "--jobs=" + id.number}), 15s, stop);
    if (!queue)
        return fail(queue.error());
    if (const auto state = stateFromSqueue(queue->text); state && !state->isOver())
        return *state;
    if (!queue->isGood && !saysUnknownJob(queue->complaint))
        return fail(ErrorCode::EngineUnavailable, "squeue failed: " + queue->complaint + "; it is asked again");
    const auto control = askSlurm(wordsFor(id, {"scontrol", "--oneliner", "show", "job", id.number}), 15s, stop);
    if (!control)
        return fail(control.error());
    if (const auto state = stateFromScontrol(control->text))
        return *state;
    if (const auto state = askAccounts(id, stop))
        return *state;
    return SlurmState {SlurmPhase::Gone, {}, {}, {}};
}

Result<void> cancelSlurmJob(const SlurmId& id)
{
    const auto answer = askSlurm(wordsFor(id, {"scancel", id.number}));
    if (!answer)
        return fail(answer.error());
    const bool hasEnded =
        saysUnknownJob(answer->complaint) || answer->complaint.find("already complet") != std::string::npos;
    if (!answer->isGood && !hasEnded)
        return fail(ErrorCode::EngineUnavailable, "scancel failed: " + answer->complaint + "; try again");
    return {};
}

} // namespace tutti

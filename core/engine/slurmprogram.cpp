// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/slurmprogram.h"

#include <array>
#include <utility>

#include <poll.h>

#include "core/base/clock.h"
#include "core/base/paths.h"
#include "core/engine/childprocess.h"
#include "core/engine/programs.h"

namespace tutti {
namespace {

/// "sbatch: error: invalid partition" becomes "invalid partition", wherever it stands.
std::string withoutPrefixes(std::string text, const std::string& program)
{
    for (const std::string& prefix : {program + ": error: ", program + ": fatal: ", program + ": "}) {
        for (auto place = text.find(prefix); place != std::string::npos; place = text.find(prefix, place))
            text.erase(place, prefix.size());
    }
    return text;
}

void takeIn(ChildProcess& child, SlurmAnswer& answer, const std::string& name)
{
    constexpr int lookAgainMilliseconds = 50;
    std::array<pollfd, 3> sources {{{child.lines().descriptor(), POLLIN, 0},
                                    {child.log().descriptor(), POLLIN, 0},
                                    {child.endDescriptor(), POLLIN, 0}}};
    ::poll(sources.data(), sources.size(), lookAgainMilliseconds);
    child.lines().fill();
    while (const auto line = child.lines().nextLine())
        answer.text.append(*line) += '\n';
    child.readLog(name);
}

} // namespace

Result<SlurmAnswer> askSlurm(std::vector<std::string> words, std::chrono::milliseconds patience,
                             const std::stop_token& stop)
{
    const std::string program = words.front();
    if (!findInPath(program))
        return fail(ErrorCode::EngineUnavailable,
                    displayUtf8(program) + " is not in PATH; install Slurm's client programs (slurm-client)");
    auto child = ChildProcess::start({std::move(words), {}});
    if (!child)
        return fail(std::move(child.error()));
    child->lines().finishSending();
    SlurmAnswer answer;
    const SteadyTime deadline = std::chrono::steady_clock::now() + patience;
    while (!child->hasEnded()) {
        takeIn(*child, answer, program);
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "cancelled");
        if (std::chrono::steady_clock::now() >= deadline)
            return fail(ErrorCode::EngineUnavailable,
                        "Slurm does not answer (" + withoutPrefixes(child->lastWords(), program)
                            + "); look whether its controller is up and slurm.conf is found");
    }
    takeIn(*child, answer, program);
    answer.complaint = withoutPrefixes(child->lastWords(), program);
    answer.isGood = child->ending() == "ended with status 0";
    return answer;
}

} // namespace tutti

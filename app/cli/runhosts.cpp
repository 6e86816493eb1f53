// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runhosts.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

#include "app/cli/consoletext.h"
#include "app/cli/hosttext.h"
#include "core/engine/hostcheck.h"
#include "core/engine/hostfolders.h"

namespace tutti {
namespace {

HostQuestion questionOf(const HostsArguments& arguments)
{
    HostQuestion question;
    question.config = arguments.config;
    question.inputs = foldersOf({arguments.paths.begin(), arguments.paths.end()});
    std::error_code failed;
    if (!arguments.output.empty())
        question.output = std::filesystem::absolute(arguments.output, failed).lexically_normal();
    return question;
}

/// The paths that are not there; a line on stderr for each.
bool areAllThere(const HostsArguments& arguments)
{
    bool areThere = true;
    std::vector<std::string> paths = arguments.paths;
    if (!arguments.output.empty())
        paths.push_back(arguments.output);
    for (const std::string& path : paths) {
        std::error_code failed;
        if (std::filesystem::exists(path, failed))
            continue;
        warn(printable(path) + ": is not there; correct the name or make it\n");
        areThere = false;
    }
    return areThere;
}

void tellFailures(const std::vector<HostReport>& reports)
{
    for (const HostReport& report : reports) {
        for (const HostFinding& finding : report.findings) {
            if (finding.verdict == HostVerdict::Bad || finding.verdict == HostVerdict::Remark)
                warn(printable(report.host.name) + ": " + std::string(hostTestName(finding.test)) + ": "
                     + printable(finding.sentence) + "\n");
        }
    }
}

} // namespace

ExitStatus runHosts(const HostsArguments& arguments, const Interruption& interruption)
{
    if (!areAllThere(arguments))
        return ExitStatus::ItemsFailed;
    const auto reports = checkHosts(questionOf(arguments), interruption.token());
    if (interruption.token().stop_requested())
        return ExitStatus::Cancelled;
    if (!reports) {
        warn("tutti-cli hosts check: " + reports.error().detail + "\n");
        return ExitStatus::Unavailable;
    }
    tellFailures(*reports);
    if (arguments.format == HostFormat::Json)
        tell(jsonOf(*reports));
    else
        tell((arguments.console.quiet ? std::string() : tableOf(*reports)) + summaryOf(*reports));
    const auto usable =
        std::count_if(reports->begin(), reports->end(), [](const auto& host) { return host.isUsable(); });
    if (usable == 0)
        return ExitStatus::Unavailable;
    return std::size_t(usable) == reports->size() ? ExitStatus::Success : ExitStatus::ItemsFailed;
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/slurmscript.h"

#include <algorithm>

namespace tutti {
namespace {

/// A file's name as sbatch takes it, to which a percent sign begins something else.
std::string patternOf(const std::filesystem::path& file)
{
    std::string text;
    for (const char letter : file.native()) {
        if (letter == '"' || letter == '\\')
            text += '\\';
        text += letter;
        if (letter == '%')
            text += letter;
    }
    return "\"" + text + "\"";
}

/// Comments are lines, whatever a name holds.
std::string commentOf(std::string remark)
{
    constexpr char firstPrintable = ' ';
    std::replace_if(
        remark.begin(), remark.end(), [](char letter) { return static_cast<unsigned char>(letter) < firstPrintable; },
        '?');
    return "# " + remark + "\n";
}

std::string directives(const SlurmScript& script)
{
    const auto directive = [](const std::string& option) { return "#SBATCH " + option + "\n"; };
    const SlurmChoices& choices = script.choices;
    std::string text = directive("--job-name=" + script.name) + directive("--ntasks=" + std::to_string(choices.tasks));
    if (!choices.partition.empty())
        text += directive("--partition=" + choices.partition);
    if (!choices.time.empty())
        text += directive("--time=" + choices.time);
    if (!script.log.empty())
        text += directive("--output=" + patternOf(script.log)) + directive("--open-mode=append");
    for (const std::string& line : choices.lines) {
        if (line.front() == '-')
            text += directive(line);
    }
    return text;
}

std::string commandOf(const SlurmScript& script, const SlurmStep& step)
{
    return shellQuoted(script.program.native()) + " resume --engine mpi --mpi-launcher " + shellQuoted(script.launcher)
        + " \\\n  --workers \"${SLURM_NTASKS:-" + std::to_string(script.choices.tasks)
        + "}\" --progress lines \\\n  --report " + shellQuoted(step.report.native()) + " \\\n  "
        + shellQuoted(step.journal.native()) + " || status=$?\n";
}

} // namespace

JobKind jobKindOf(const SlurmStep& step)
{
    return step.kind == jobKindName(JobKind::Spectra) ? JobKind::Spectra : JobKind::Convert;
}

std::string slurmScriptText(const SlurmScript& script)
{
    std::string text = "#!/bin/bash\n" + directives(script) + "\n";
    for (const std::string& remark : script.remarks)
        text += commentOf(remark);
    text += "# Given to sbatch once more, it goes on with what is left.\n\n";
    for (const std::string& line : script.choices.lines) {
        if (line.front() != '-')
            text += line + "\n";
    }
    text += "status=0\n";
    for (std::size_t step = 0; step < script.steps.size(); ++step) {
        // 130: it was cancelled, so that nothing more is wanted.
        if (step > 0)
            text += "[ \"$status\" -eq 130 ] && exit 130\n";
        text += commandOf(script, script.steps[step]);
    }
    return text + "exit \"$status\"\n";
}

} // namespace tutti

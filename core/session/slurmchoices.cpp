// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/slurmchoices.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QRegularExpression>
#include <QString>

namespace tutti {
namespace {

constexpr int mostTasks = 4096;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto begin = text.find_first_not_of(blanks);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

bool isControl(char letter)
{
    constexpr char firstPrintable = ' ';
    return static_cast<unsigned char>(letter) < firstPrintable && letter != '\t';
}

bool isPartition(const std::string& text)
{
    return text.empty() || (text.front() != '-' && std::none_of(text.begin(), text.end(), [](char letter) {
                                return isControl(letter)
                                    || std::string_view(" \t'\"\\;&|<>$`").find(letter) != std::string_view::npos;
                            }));
}

bool isTime(const std::string& text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?:\\d+|\\d+:\\d{1,2}|\\d+:\\d{1,2}:\\d{1,2}|\\d+-\\d+(?::\\d{1,2}(?::\\d{1,2})?)?|"
                       "unlimited|infinite)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return text.empty() || form.match(QString::fromStdString(text)).hasMatch();
}

} // namespace

std::vector<std::string> slurmLines(std::string_view text)
{
    constexpr std::string_view directive = "#SBATCH";
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        std::string_view line = trimmed(text.substr(begin, end - begin));
        if (line.starts_with(directive))
            line = trimmed(line.substr(directive.size()));
        if (!line.empty())
            lines.emplace_back(line);
        begin = end + 1;
    }
    return lines;
}

Result<void> checkSlurm(const SlurmChoices& choices)
{
    if (!isPartition(choices.partition))
        return fail(ErrorCode::BadContent,
                    "'" + choices.partition + "' is no name of a partition; sinfo lists those that there are");
    if (!isTime(choices.time))
        return fail(ErrorCode::BadContent,
                    "'" + choices.time + "' is no time of Slurm's; write minutes, H:MM:SS or D-HH, such as 1:30:00");
    if (choices.tasks < 1 || choices.tasks > mostTasks)
        return fail(ErrorCode::BadContent, "the number of tasks is not from 1 to " + std::to_string(mostTasks));
    for (const std::string& line : choices.lines) {
        if (std::any_of(line.begin(), line.end(), isControl))
            return fail(ErrorCode::BadContent, "a line for Slurm's script holds a control character; write several");
    }
    return {};
}

std::string whyBatchIsNotTimed()
{
    return "a batch job waits in a queue, and waiting is no measurement; let srun start it now to time it";
}

std::string shellQuoted(std::string_view word)
{
    std::string text = "'";
    for (const char character : word)
        text += character == '\'' ? std::string("'\\''") : std::string(1, character);
    return text + "'";
}

std::string srunCommand(const SlurmChoices& choices)
{
    std::string command = "srun";
    if (!choices.partition.empty())
        command += " --partition=" + choices.partition;
    if (!choices.time.empty())
        command += " --time=" + choices.time;
    for (const std::string& line : choices.lines) {
        if (line.front() == '-')
            command += " " + line;
    }
    return command;
}

} // namespace tutti

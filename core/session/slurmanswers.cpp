// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/slurmanswers.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace tutti {
namespace {

constexpr std::array<std::string_view, 11> waitingWords {
    "PENDING", "REQUEUED", "REQUEUE_HOLD", "REQUEUE_FED",    "SPECIAL_EXIT", "RESV_DEL_HOLD",
    "PD",      "RQ",       "RH",           "LAUNCH_DELAYED", "POWER_UP_NODE"};
constexpr std::array<std::string_view, 11> endedWords {"COMPLETED", "FAILED",        "CANCELLED",    "TIMEOUT",
                                                       "NODE_FAIL", "PREEMPTED",     "BOOT_FAIL",    "DEADLINE",
                                                       "REVOKED",   "OUT_OF_MEMORY", "LAUNCH_FAILED"};

template<std::size_t Count>
bool has(const std::array<std::string_view, Count>& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isLetter(char letter)
{
    return (letter >= 'A' && letter <= 'Z') || letter == '_';
}

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

/// "CANCELLED" of "CANCELLED by 0" and of "CANCELLED+".
std::string_view bareWord(std::string_view text)
{
    return text.substr(0, std::size_t(std::find_if_not(text.begin(), text.end(), isLetter) - text.begin()));
}

std::string_view firstLine(std::string_view text)
{
    const auto begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos)
        return {};
    text.remove_prefix(begin);
    return text.substr(0, text.find_first_of("\r\n"));
}

/// Words that say that there is nothing to say.
std::string reasonFrom(std::string_view text)
{
    return text == "None" || text == "(null)" || text == "N/A" ? std::string() : std::string(text);
}

/// "1:0" is a status and a signal; a signal counts as a shell has it.
std::optional<int> exitStatusFrom(std::string_view text)
{
    const auto colon = text.find(':');
    int status = 0;
    int signal = 0;
    if (colon == std::string_view::npos || std::from_chars(text.data(), text.data() + colon, status).ec != std::errc())
        return std::nullopt;
    std::from_chars(text.data() + colon + 1, text.data() + text.size(), signal);
    constexpr int signalBase = 128;
    return signal != 0 ? signalBase + signal : status;
}

std::optional<SlurmState> stateOf(std::string_view word, std::string_view reason, std::string_view exitCode)
{
    word = bareWord(word);
    if (word.empty())
        return std::nullopt;
    SlurmState state;
    state.phase = slurmPhaseOf(word);
    state.word = word;
    state.reason = reasonFrom(reason);
    if (state.phase == SlurmPhase::Ended)
        state.exitStatus = exitStatusFrom(exitCode);
    return state;
}

/// The value of "KEY=value", up to the next blank; empty when the key is not there.
std::string_view valueOf(std::string_view text, std::string_view key)
{
    for (auto place = text.find(key); place != std::string_view::npos; place = text.find(key, place + 1)) {
        const bool isWhole = place == 0 || text[place - 1] == ' ' || text[place - 1] == '\n';
        if (!isWhole)
            continue;
        text.remove_prefix(place + key.size());
        return text.substr(0, text.find_first_of(" \r\n"));
    }
    return {};
}

} // namespace

SlurmPhase slurmPhaseOf(std::string_view word)
{
    word = bareWord(word);
    if (has(waitingWords, word))
        return SlurmPhase::Waiting;
    return has(endedWords, word) ? SlurmPhase::Ended : SlurmPhase::Running;
}

Result<SlurmId> idFromSbatch(std::string_view text)
{
    constexpr std::string_view sentence = "Submitted batch job ";
    constexpr std::string_view onCluster = " on cluster ";
    std::string_view line = firstLine(text);
    if (const auto place = text.find(sentence); place != std::string_view::npos)
        line = firstLine(text.substr(place + sentence.size()));
    SlurmId id;
    id.number = line.substr(0, std::size_t(std::find_if_not(line.begin(), line.end(), isDigit) - line.begin()));
    const std::string_view rest = line.substr(id.number.size());
    if (id.number.empty() || !(rest.empty() || rest.starts_with(';') || rest.starts_with(onCluster)))
        return fail(ErrorCode::BadContent, "sbatch named no job; it said: " + std::string(firstLine(text)));
    if (!rest.empty())
        id.cluster = rest.substr(rest.starts_with(';') ? 1 : onCluster.size());
    return id;
}

std::optional<SlurmState> stateFromSqueue(std::string_view text)
{
    // With several clusters a line of theirs comes first: "CLUSTER: name".
    while (firstLine(text).starts_with("CLUSTER:")) {
        const std::string_view line = firstLine(text);
        text.remove_prefix(std::size_t(line.data() - text.data()) + line.size());
    }
    const std::string_view line = firstLine(text);
    const auto bar = line.find('|');
    if (bar == std::string_view::npos)
        return std::nullopt;
    return stateOf(line.substr(0, bar), line.substr(bar + 1), {});
}

std::optional<SlurmState> stateFromScontrol(std::string_view text)
{
    return stateOf(valueOf(text, "JobState="), valueOf(text, "Reason="), valueOf(text, "ExitCode="));
}

std::optional<SlurmState> stateFromSacct(std::string_view text)
{
    const std::string_view line = firstLine(text);
    const auto bar = line.find('|');
    if (bar == std::string_view::npos)
        return std::nullopt;
    return stateOf(line.substr(0, bar), {}, line.substr(bar + 1));
}

bool saysUnknownJob(std::string_view complaint)
{
    return complaint.find("Invalid job id") != std::string_view::npos;
}

} // namespace tutti

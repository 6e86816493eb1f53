// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/consoleinput.h"

#include <cerrno>

#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include "app/cli/consoletext.h"

namespace tutti {
namespace {

/// Keeps the terminal from showing what is typed, while it lives.
class Hidden
{
public:
    Hidden()
    {
        m_works = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_works = m_works && ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~Hidden()
    {
        if (!m_works)
            return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        warn("\n");
    }
    Hidden(const Hidden&) = delete;
    Hidden& operator=(const Hidden&) = delete;

private:
    termios m_before {};
    bool m_works = false;
};

/// Byte by byte, so that the next line stays for who asks for it; a signal is heard between two looks.
std::optional<std::string> readLine(const std::stop_token& stop)
{
    constexpr int lookMs = 100;
    constexpr std::size_t longest = 65536;
    std::string line;
    while (!stop.stop_requested() && line.size() < longest) {
        pollfd input {STDIN_FILENO, POLLIN, 0};
        if (::poll(&input, 1, lookMs) <= 0)
            continue;
        char letter = 0;
        const ssize_t count = ::read(STDIN_FILENO, &letter, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return line.empty() ? std::nullopt : std::optional(line);
        if (letter == '\n')
            return line;
        line += letter;
    }
    return std::nullopt;
}

} // namespace

bool canAsk()
{
    return ::isatty(STDIN_FILENO) == 1;
}

std::optional<std::string> askLine(const std::string& prompt, bool hidden, const std::stop_token& stop)
{
    if (canAsk())
        warn(prompt);
    std::optional<Hidden> hiding;
    if (hidden && canAsk())
        hiding.emplace();
    auto line = readLine(stop);
    if (!line)
        return line;
    const auto first = line->find_first_not_of(" \t\r\n");
    if (first == std::string::npos)
        return std::string();
    return line->substr(first, line->find_last_not_of(" \t\r\n") - first + 1);
}

bool askYes(const std::string& question, const std::stop_token& stop)
{
    if (!canAsk())
        return false;
    const auto answer = askLine(question + " [y/N] ", false, stop);
    return answer && (*answer == "y" || *answer == "Y" || *answer == "yes");
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <string>
#include <string_view>

namespace tutti {

/// Lines as one message carries them: one below the other.
template<typename Lines>
std::string joinedLines(const Lines& lines)
{
    std::string text;
    for (const std::string& line : lines)
        text.append(line) += '\n';
    return text;
}

/// The inverse of joinedLines().
inline std::deque<std::string> linesOf(std::string_view text)
{
    std::deque<std::string> lines;
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    return lines;
}

} // namespace tutti

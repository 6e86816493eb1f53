// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace tutti {

/// A name for the terminal, on one line: control characters and those that turn the text around (a name may hold them)
/// show as U+FFFD.
std::string printable(const std::filesystem::path& name);

/// A file as the person knows it: from the current folder where it lies below, with its whole path elsewhere.
std::string shownName(const std::filesystem::path& file);

/// How many columns of a terminal UTF-8 text takes; wide characters take two. Needs a UTF-8 locale.
int columnsOf(std::string_view text);

/// The text, or its beginning and "…", in at most `columns` columns.
std::string elided(std::string_view text, int columns);

/// "2.4 s", "2 s", "3 min 05 s", "1 h 20 min".
std::string durationText(double seconds);

/// "1 file", "2 files".
std::string counted(std::size_t count, std::string_view noun);

/// A number with so many decimals as say something: "0.042", "0.42", "3.1", "840".
std::string roundedText(double value);

/// One write to stdout or stderr, so that lines of several threads do not mix.
void tell(std::string_view text);
void warn(std::string_view text);

} // namespace tutti

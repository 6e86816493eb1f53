// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <stop_token>
#include <string>

namespace tutti {

/// Whether standard input is a terminal, so that a person can be asked.
bool canAsk();

/// A line of standard input without blanks around it; nothing at its end or after a stop request. On a terminal the
/// prompt is shown on stderr, and with `hidden` what is typed is not.
std::optional<std::string> askLine(const std::string& prompt, bool hidden, const std::stop_token& stop);

/// A yes typed on the terminal; false where nobody can be asked.
bool askYes(const std::string& question, const std::stop_token& stop);

} // namespace tutti

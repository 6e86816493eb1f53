// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace tutti {

/// All of a file that was named on the command line, "-" for standard input, which is waited for until a stop is
/// requested. `what` is what it holds, for errors: "the list of paths".
Result<std::string> readListFile(const std::string& file, std::string_view what, const std::stop_token& stop);

} // namespace tutti

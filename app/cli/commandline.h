// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/cli/request.h"

namespace tutti {

/// What the words after the program's name ask for. Tells help and version on stdout, usage errors on stderr.
Request readCommandLine(const std::vector<std::string>& words);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace tutti {

/// This program's version, such as "0.1.0".
std::string_view version();

/// How it was compiled: "Debug", "RelWithDebInfo", … Timings of a Debug build mean little.
std::string_view buildType();

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tutti {

/// A time in a sound for a person: "1:02.500".
std::string timeText(double seconds);

} // namespace tutti

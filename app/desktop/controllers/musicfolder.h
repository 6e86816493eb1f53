// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace tutti {

/// The person's folder for music; the program's own for data where the desktop names none. Need not be there.
std::filesystem::path musicFolder();

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace tutti {

/// Where Tutti keeps what it needs to know again: $XDG_DATA_HOME/tutti, else ~/.local/share/tutti, the same for all its
/// programs. Bytes as the environment has them; empty when there is no home. Not made here.
std::filesystem::path dataFolder();

} // namespace tutti

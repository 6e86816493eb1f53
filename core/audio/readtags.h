// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/audio/tags.h"

namespace tutti {

/// The tags of a sound file; empty ones when there are none or the file cannot be read. Thread-safe.
Tags readTags(const std::filesystem::path& file);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <span>
#include <stop_token>
#include <string>

#include "core/base/result.h"

namespace tutti {

/// One of the built-in sounds.
struct DemoSound
{
    std::string name;
    double seconds = 0;
    int rateHz = 0;
    int channels = 0;
};

/// The 18 built-in sounds, the shortest first so that something is there at once.
std::span<const DemoSound> demoSounds();

/// Told of each file when it is whole, from any thread, one call at a time.
using DemoWritten = std::function<void(const std::filesystem::path&)>;

/// Writes the built-in sounds as mp3 into `folder` (made if missing), `copies` of each under names of their own, on as
/// many threads as this process may use. A file that is there already with the same content is kept. The same bytes
/// every time.
Result<void> writeDemo(const std::filesystem::path& folder, int copies, const DemoWritten& written,
                       const std::stop_token& stop);

} // namespace tutti

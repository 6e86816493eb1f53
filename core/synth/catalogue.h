// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "core/synth/demo.h"
#include "core/synth/mp3.h"
#include "core/synth/signal.h"

namespace tutti {

/// A built-in sound, and how it is made.
struct BuiltInSound
{
    DemoSound about;
    std::string title;
    std::string genre;
    Mp3Rate bitRate = Mp3Rate::Constant;
    Signal (*play)(double seconds, int rateHz) = nullptr;
    /// The hall's share.
    double wet = 0.2;
};

/// All of them, the shortest first.
std::span<const BuiltInSound> catalogue();

/// The sound as mp3 without tags. ErrorCode::Cancelled after a stop request.
Result<std::string> makeSound(const BuiltInSound& sound, const std::stop_token& stop);

} // namespace tutti

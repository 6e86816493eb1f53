// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace tutti {

/// The wanted channel (1: the first, 0: the mean of all) of interleaved frames of so many channels, one value a frame,
/// brought to full scale 1.
void pickChannel(std::span<const std::int16_t> frames, std::size_t channels, int channel, std::span<double> to);
void pickChannel(std::span<const double> frames, std::size_t channels, int channel, std::span<double> to);

} // namespace tutti

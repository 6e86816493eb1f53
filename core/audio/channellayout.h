// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace tutti {

/// For each channel of a wav, its place among `channels` channels in the order of Vorbis and Opus (Vorbis I
/// specification, 4.3.9); empty where both orders agree.
std::span<const int> vorbisOrder(int channels);

/// The speakers that flac, Vorbis and Opus mean by 3 to 8 channels, in a wav's order, as libsndfile's SF_CHANNEL_MAP_…
/// numbers; empty for other numbers of channels.
std::vector<int> usualSpeakers(int channels);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/channellayout.h"

#include <array>

#include <sndfile.h>

namespace tutti {

std::span<const int> vorbisOrder(int channels)
{
    static constexpr std::array<int, 3> three {0, 2, 1};
    static constexpr std::array<int, 5> five {0, 2, 1, 3, 4};
    static constexpr std::array<int, 6> six {0, 2, 1, 5, 3, 4};
    static constexpr std::array<int, 7> seven {0, 2, 1, 6, 5, 3, 4};
    static constexpr std::array<int, 8> eight {0, 2, 1, 7, 5, 6, 3, 4};
    switch (channels) {
    case 3:
        return three;
    case 5:
        return five;
    case 6:
        return six;
    case 7:
        return seven;
    case 8:
        return eight;
    default:
        return {};
    }
}

std::vector<int> usualSpeakers(int channels)
{
    constexpr int left = SF_CHANNEL_MAP_LEFT;
    constexpr int right = SF_CHANNEL_MAP_RIGHT;
    constexpr int centre = SF_CHANNEL_MAP_CENTER;
    constexpr int low = SF_CHANNEL_MAP_LFE;
    constexpr int rearLeft = SF_CHANNEL_MAP_REAR_LEFT;
    constexpr int rearRight = SF_CHANNEL_MAP_REAR_RIGHT;
    constexpr int sideLeft = SF_CHANNEL_MAP_SIDE_LEFT;
    constexpr int sideRight = SF_CHANNEL_MAP_SIDE_RIGHT;
    switch (channels) {
    case 3:
        return {left, right, centre};
    case 4:
        return {left, right, rearLeft, rearRight};
    case 5:
        return {left, right, centre, rearLeft, rearRight};
    case 6:
        return {left, right, centre, low, rearLeft, rearRight};
    case 7:
        return {left, right, centre, low, SF_CHANNEL_MAP_REAR_CENTER, sideLeft, sideRight};
    case 8:
        return {left, right, centre, low, rearLeft, rearRight, sideLeft, sideRight};
    default:
        return {};
    }
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/sound.h"

#include <algorithm>
#include <iterator>

namespace tutti {
namespace {

constexpr std::array<std::string_view, previewKindCount> kindNames {"hq-mp3", "lq-mp3", "hq-ogg", "lq-ogg"};

} // namespace

std::string_view previewKindName(PreviewKind kind)
{
    return kindNames.at(std::size_t(kind));
}

std::optional<PreviewKind> previewKindFromName(std::string_view name)
{
    const auto found = std::find(kindNames.begin(), kindNames.end(), name);
    if (found == kindNames.end())
        return std::nullopt;
    return PreviewKind(std::distance(kindNames.begin(), found));
}

} // namespace tutti

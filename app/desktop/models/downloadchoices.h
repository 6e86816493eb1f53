// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/freesound/sound.h"

namespace tutti {

/// What the person chose about downloads.
struct DownloadChoices
{
    std::filesystem::path folder;
    PreviewKind preview = PreviewKind::HqMp3;
    /// The author's own file instead of a preview.
    bool original = false;
    /// 1: one at a time.
    int connections = 6;
    /// Converts and analyses what came, as Run would.
    bool thenDo = true;

    bool operator==(const DownloadChoices&) const = default;
};

} // namespace tutti

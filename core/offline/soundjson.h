// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/offline/library.h"
#include "core/offline/soundmaker.h"

namespace tutti {

/// What a sound is besides its recording, in one answer.
struct SoundView
{
    const Recording& recording;
    const Library& library;
    /// "http://127.0.0.1:PORT"
    const std::string& origin;
    std::optional<OriginalFacts> facts;
    std::optional<double> score;
    std::optional<double> distanceToTarget;
    /// Of a result that stands for its pack.
    std::string moreFromPack;
    int countFromPack = 0;
};

/// The fields that an answer shows: `wanted` is a comma list, "*" is all; unknown names count for nothing.
std::vector<std::string> fieldsFrom(const std::string& wanted);
/// What lists show when nothing was wanted, and what a single sound shows then.
std::vector<std::string> fieldsOfLists();
std::vector<std::string> fieldsOfSounds();
/// Whether one of them is known only when the original was made.
bool needFacts(const std::vector<std::string>& fields);

/// The sound as JSON; keys in Freesound's own order, whatever the order of `fields`.
std::string soundJson(const SoundView& view, const std::vector<std::string>& fields);

/// "/previews/702/702114_51201-hq.mp3".
std::string previewPath(const Recording& recording, const Library& library, SoundFile file);

} // namespace tutti

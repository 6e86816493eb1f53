// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

#include <QString>
#include <QVariant>

#include "core/base/error.h"
#include "core/freesound/license.h"
#include "core/freesound/sound.h"

namespace tutti {

/// What can be said of a found sound: nothing yet, that the folder has it, or how its download goes.
enum class SoundState : std::uint8_t { New, Here, Waiting, Running, Done, Failed, Skipped, Cancelled };

enum class SoundColumn : std::uint8_t { Play, Name, State, License, Length, Author, Kind };
inline constexpr int soundColumnCount = 7;

enum SoundRole {
    SoundSortRole = Qt::UserRole,
    SoundStateRole,
    /// How far the download is, 0 … 1; nothing while it is not running or its size is not known.
    SoundShareRole,
    SoundLicenseRole
};

/// A line of the results, as values.
struct SoundRow
{
    Sound sound;
    /// What brought it, as the person would say it.
    QString query;
    License license;
    SoundState state = SoundState::New;
    std::uint64_t bytes = 0;
    /// 0 while it is not known.
    std::uint64_t total = 0;
    /// Why it failed; said in words when it is shown.
    std::optional<Error> error;
    /// Where it lies, once it is here.
    std::filesystem::path file;
};

SoundRow makeSoundRow(Sound sound, QString query);

/// What a cell of the results says. `playing`: the row is the one that is to be heard.
QVariant soundCell(const SoundRow& row, SoundColumn column, int role, bool playing);
QVariant soundHeader(SoundColumn column, int role);

/// "43 %", "failed: why", "already here"; empty while there is nothing to say.
QString soundStateText(const SoundRow& row);

} // namespace tutti

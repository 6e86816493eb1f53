// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/result.h"
#include "core/freesound/download.h"

namespace tutti {

/// What of a download is among the settings of its record: not the folder, nor the connections (RunRecord::workers says
/// them), so that one at a time and several at once are the same work.
struct FetchSettings
{
    bool original = false;
    PreviewKind preview = PreviewKind::HqMp3;
    std::string namePattern;
    bool offline = false;
};

/// As RunRecord::settings.
std::string encodeFetchSettings(const DownloadOptions& options, bool offline);
/// The inverse. ErrorCode::BadContent.
Result<FetchSettings> decodeFetchSettings(const std::string& settings);

} // namespace tutti

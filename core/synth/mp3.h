// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include "core/base/result.h"

namespace tutti {

enum class Mp3Rate : std::uint8_t { Constant, Average, Variable };

/// Encodes interleaved samples (-1 to 1) as an mp3 with an Info frame, without tags: the same bytes every time.
/// ErrorCode::Cancelled after a stop request, ErrorCode::Unsupported when this libsndfile cannot write mp3.
Result<std::string> encodeMp3(const std::vector<float>& frames, int channels, int rateHz, Mp3Rate bitRate,
                              const std::stop_token& stop);

/// A tag (ID3v2.4, UTF-8) of text frames such as {"TIT2", title}; COMM and TXXX are given as {"COMM", text} and
/// {"TXXX:description", text}.
std::string id3Tag(const std::vector<std::pair<std::string, std::string>>& frames);

} // namespace tutti

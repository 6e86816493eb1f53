// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "core/audio/convertoptions.h"
#include "core/spectrum/spectrumoptions.h"

namespace tutti {

// A stamp is "Tutti 1 " and 16 hex digits: a fingerprint of the settings and of the source's size. A wav bears it as
// INFO ISFT, a png as the text chunk `stampKeyword`, a csv as its second line after "# ".

/// The keyword of the text chunk that holds a figure's stamp.
inline constexpr std::string_view stampKeyword = "Tutti-Stamp";

/// Settings without effect on the result (a seed without `--at random`, …) do not change the stamp.
std::string stampFor(const ConvertOptions& options, std::uint64_t sourceBytes);
std::string stampFor(const SpectrumOptions& options, std::uint64_t sourceBytes);

/// The stamp that a result (wav, png or csv, told by content) bears. Nothing when it bears none or cannot be read;
/// words after the stamp, such as a library's own name, are left away. Reads only headers, whatever the length.
std::optional<std::string> readStamp(const std::filesystem::path& result);

} // namespace tutti

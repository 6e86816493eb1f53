// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "core/audio/convertoptions.h"
#include "core/audio/tags.h"
#include "core/spectrum/spectrumoptions.h"

namespace tutti {

// A stamp is "Tutti 1 " and 16 hex digits: a fingerprint of the settings and of the source's size. A wav bears it as
// INFO ISFT, a png as the text chunk `stampKeyword`, a csv as its second line after "# ". " credit " and 8 more digits
// follow where the result bears a credit: a fingerprint of the page and the licence that stand in it.

/// The keyword of the text chunk that holds a figure's stamp.
inline constexpr std::string_view stampKeyword = "Tutti-Stamp";

/// Settings without effect on the result (a seed without `--at random`, …) do not change the stamp.
std::string stampFor(const ConvertOptions& options, std::uint64_t sourceBytes);
std::string stampFor(const SpectrumOptions& options, std::uint64_t sourceBytes);

/// What goes behind the stamp of a result that bears this credit; empty when these tags hold none.
std::string creditMark(const Tags& tags);

/// A stamp as a result bears it.
struct FoundStamp
{
    std::string stamp;
    /// As creditMark(); empty when the result bears no credit.
    std::string creditMark;

    bool operator==(const FoundStamp&) const = default;
};

/// The stamp and mark in a text that begins with them; nothing when it does not.
std::optional<FoundStamp> splitStamp(std::string_view text);

/// The stamp that a result (wav, png or csv, told by content) bears. Nothing when it bears none or cannot be read;
/// words after the stamp, such as a library's own name, are left away. Reads only headers, whatever the length.
std::optional<FoundStamp> readStampAndMark(const std::filesystem::path& result);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tutti {

/// The licences of sounds on Freesound. Unknown: a deed that we have not met; the person has to look.
enum class LicenseKind : std::uint8_t { Cc0, By, ByNc, SamplingPlus, Unknown };

/// A licence as its deed's URL says it.
struct License
{
    LicenseKind kind = LicenseKind::Unknown;
    /// "1.0", "3.0", "4.0"; empty when the URL has none.
    std::string version;
    /// As the service gave it.
    std::string url;

    bool operator==(const License&) const = default;
};

/// Scheme, case and a last slash make no difference.
License licenseFromUrl(std::string_view url);

/// With version, as Freesound shows it: "Creative Commons 0", "Attribution 4.0", "Sampling+"; the URL when unknown.
std::string licenseName(const License& license);

/// As `--license` spells it: "cc0", "by", "by-nc", "sampling+"; empty for Unknown. And the inverse.
std::string_view licenseOption(LicenseKind kind);
std::optional<LicenseKind> licenseFromOption(std::string_view option);

/// As the search filter spells it, without version: "Attribution NonCommercial".
std::string_view licenseFilterName(LicenseKind kind);

/// Whether the sound may be used commercially without asking: CC0 and Attribution.
bool isCommercial(LicenseKind kind);

} // namespace tutti

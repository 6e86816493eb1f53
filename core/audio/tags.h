// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tutti {

/// What a sound file says about itself, as values: UTF-8, empty when unknown. Travels inside a job.
struct Tags
{
    std::string title;
    std::string artist;
    std::string album;
    std::string comment;
    std::string genre;
    std::string date;
    std::string track;
    std::string copyright;
    /// The address of the page that the sound, or what it was made from, came from.
    std::string source;
    /// The address of its licence.
    std::string license;

    bool operator==(const Tags&) const = default;
};

/// The keywords under which a figure's texts hold Tags::source and Tags::license.
inline constexpr std::string_view sourceKeyword = "Source-URL";
inline constexpr std::string_view licenseKeyword = "License";

} // namespace tutti

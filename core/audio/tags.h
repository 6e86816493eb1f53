// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

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

    bool operator==(const Tags&) const = default;
};

} // namespace tutti

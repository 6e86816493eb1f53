// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/audio/tags.h"

namespace tutti {

/// Tags with nothing but a title.
inline Tags titled(const std::string& title)
{
    Tags tags;
    tags.title = title;
    return tags;
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include <QString>

#include "core/freesound/client.h"
#include "core/freesound/license.h"
#include "core/freesound/quota.h"

namespace tutti {

/// A text from outside in one line that cannot reorder or hide what stands beside it: line ends become blanks, control,
/// bidi and invisible characters go.
QString shownLine(std::string_view text);

/// The licence in few letters, for a badge: "CC0", "BY", "BY-NC", "S+", "?".
QString licenseBadge(LicenseKind kind);

/// What the licence asks for, in a sentence: "Attribution 4.0: name the author; commercial use is fine."
QString licenseSentence(const License& license);

/// "12 of 60 this minute, 340 of 2,000 today".
QString quotaText(const QuotaState& quota);

/// How results are sorted, "longest first", by the service's name of it; the name itself when it is another.
QString sortText(const std::string& sort);

/// Why nothing happens and for how long: "The key's limit is reached; it goes on in 23 s." Empty when it goes on.
QString waitText(const ServiceWait& wait);

} // namespace tutti

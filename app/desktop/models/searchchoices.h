// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <vector>

#include <QString>

#include "core/freesound/query.h"

namespace tutti {

/// What the person chose in the search form.
struct SearchChoices
{
    bool offline = false;
    SoundSource source = SoundSource::Text;
    /// One query a line.
    QString words;
    /// Packs, users, sounds: several parted by commas; a bookmark category, empty: all.
    QString target;
    /// Empty: any.
    std::set<LicenseKind> licenses {LicenseKind::Cc0, LicenseKind::By};
    double fromSeconds = 0;
    /// 0: any length.
    double toSeconds = 0;
    /// Of the original: "wav"; empty: any. The same for the following, with 0.
    QString type;
    int rateHz = 0;
    int channels = 0;
    QString tag;
    /// In the service's grammar, joined to all of the above.
    QString filter;
    std::string sort = "score";
    /// For each query.
    int limit = 50;

    bool operator==(const SearchChoices&) const = default;
};

/// The queries that the choices come to, or what is missing, in a sentence.
struct SearchPlan
{
    std::vector<SoundQuery> queries;
    QString mistake;
};

SearchPlan planSearch(const SearchChoices& choices);

/// The filter in the service's grammar: "duration:[2 TO 10] type:wav"; what is to be free text is quoted.
std::string filterOf(const SearchChoices& choices);

/// How many filters are set, besides what is set from the start.
int filterCount(const SearchChoices& choices);

} // namespace tutti

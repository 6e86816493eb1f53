// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/freesound/credit.h"

namespace tutti {

/// What is known of the files in question. Nothing is left out: what is not known is listed as such.
struct CreditList
{
    /// Author and licence are known (isComplete()).
    std::vector<Credit> credits;
    /// Recognised, but author or licence are not known.
    std::vector<Credit> incomplete;
    /// Downloaded into the folder and no longer there.
    std::vector<Credit> gone;
    /// Files of which nothing is known.
    std::vector<std::string> unrecognised;
};

/// The columns of `credits.csv`.
inline constexpr std::string_view creditColumns = "file,id,name,user,licence,licence_url,url,downloaded,query";

/// A line for each credit, in the form of Freesound's "Get attribution text", each line once; below, under a heading
/// each, what is incomplete, gone, or not recognised.
std::string creditText(const CreditList& list);

/// RFC 4180, UTF-8, a row for each file that is there (those of which nothing is known have only a name). Every text
/// that a spreadsheet might take for a formula is quoted and left as it is.
std::string creditCsv(const CreditList& list);

/// A page that can be read as it is or copied from: linked names, authors and licences; everything is escaped, and only
/// web addresses are linked.
std::string creditHtml(const CreditList& list);

/// `tutti-credit-list/1`: `schema, credits[], incomplete[], gone[], unrecognised[]`.
std::string creditJson(const CreditList& list);

} // namespace tutti

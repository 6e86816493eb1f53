// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>

#include "app/desktop/models/searchchoices.h"

namespace tutti {

/// What of a search is remembered for the next start, as bytes: the source, licences, sorting and the limit. What
/// narrows a search down is not kept: nobody expects it the next day.
QByteArray keptSearch(const SearchChoices& choices);

/// `choices` with what was remembered; nothing when the bytes make no sense.
std::optional<SearchChoices> withKeptSearch(SearchChoices choices, const QByteArray& kept);

} // namespace tutti

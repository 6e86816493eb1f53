// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/timing/comparison.h"
#include "core/timing/trust.h"

namespace tutti {

/// "Green", "Amber", "Red".
QString lightText(Light light);
/// What the light means, in a sentence.
QString lightSentence(Light light);

/// Why a number deserves less than full trust: a sentence, with its number where it has one.
QString trustText(TrustReason reason, const Comparison& comparison);
/// The same in two or three words, for a table's cell: "debug build".
QString trustShortText(TrustReason reason);

/// "Amber: busy machine, outliers"; "Green".
QString trustCellText(const Trust& trust);
/// The light's sentence and then a line for each reason.
QString trustDetails(const Trust& trust, const Comparison& comparison);

} // namespace tutti

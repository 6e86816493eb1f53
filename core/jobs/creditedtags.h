// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/tags.h"

namespace tutti {

/// A sound's own tags with a credit before them: what the credit says counts; a comment of the sound's own stays below
/// the credit's, unless it says the same already.
Tags withCredit(Tags own, const Tags& credit);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/error.h"

namespace tutti {

/// The code in a few translated words, such as "Not found". Never empty.
QString errorCodeText(ErrorCode code);

/// The code's words and, after a colon, the detail (what was wrong; what to do; English where coreText() does not know
/// it).
QString errorText(const Error& error);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

namespace tutti {

Q_LOGGING_CATEGORY(engineLog, "tutti.engine", QtInfoMsg)
Q_LOGGING_CATEGORY(freesoundLog, "tutti.freesound", QtInfoMsg)
Q_LOGGING_CATEGORY(offlineLog, "tutti.offline", QtInfoMsg)
Q_LOGGING_CATEGORY(sessionLog, "tutti.session", QtInfoMsg)
Q_LOGGING_CATEGORY(desktopLog, "tutti.desktop", QtInfoMsg)

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tutti {

/// Asks the desktop to show a page, where there is one; does not wait. False when nothing could be asked.
bool openInBrowser(const std::string& url);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QString>

namespace tutti {

/// What core says in English of a file, a job or an engine, in the window's language; as it is where it is none of the
/// sentences that are known here.
QString coreText(const std::string& sentence);

} // namespace tutti

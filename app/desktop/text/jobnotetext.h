// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QString>

namespace tutti {

/// A job's note, which core writes in English, in the window's language; as it is where none of the known ones.
QString jobNoteText(const std::string& note);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tutti {

/// A text from outside as a part of a file's name. The spelling is kept, except that separators and what other systems
/// forbid become "_" (a double quote a single one), line ends and tabs blanks; control, bidi and invisible characters
/// go (but the joiners that scripts and emoji need), and so do blanks and dots at the edges. May be empty.
std::string safeNamePart(std::string_view text);

/// `text` as what stands before `ending` (a suffix such as ".html") in a file's name: safeNamePart(), but never what
/// programs take for an option or another system for a device. May be empty; not shortened (see nameWithin255Bytes).
std::string safeStem(std::string_view text, std::string_view ending);

} // namespace tutti

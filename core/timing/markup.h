// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tutti {

/// A text from outside on one line: line ends, tabs and other controls become blanks, characters that turn the
/// direction of what follows go, what is not UTF-8 is shown as U+FFFD.
std::string plainLine(std::string_view text);

/// plainLine() as it may stand in the texts and attributes of XML and HTML.
std::string escapedMarkup(std::string_view text);

/// A whole HTML page that loads nothing: title and body around our style sheet for light and dark, and `json` as
/// `<script type="application/json" id="…">` at the end, written so that no text in it can end the element. `title` is
/// plain text, `body` markup.
std::string htmlPage(std::string_view title, std::string_view body, std::string_view id, std::string json);

/// The JSON of such a page under that id; nothing in any other text.
std::optional<std::string> jsonInPage(std::string_view page, std::string_view id);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/timing/comparison.h"

namespace tutti {

/// A table of short texts, as pages and terminals show it.
struct TextTable
{
    struct Column
    {
        std::string name;
        bool isNumber = true;
    };
    std::vector<Column> columns;
    /// Each as long as `columns`.
    std::vector<std::vector<std::string>> rows;
};

/// A row an entry: its setting, its numbers with three digits, and what is to be said about it.
TextTable entryTable(const Comparison& comparison);
/// A row a curve of scalingOf(): the Amdahl fit, or why there is none. No rows without a curve.
TextTable scalingTable(const Comparison& comparison);

/// On one line, as it may stand in a paragraph or a cell of Markdown: nothing in it is markup.
std::string markdownText(std::string_view text);

std::string markdownTable(const TextTable& table);
std::string htmlTable(const TextTable& table);

} // namespace tutti

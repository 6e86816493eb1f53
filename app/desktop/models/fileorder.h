// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include <QString>

#include "app/desktop/models/filerow.h"

namespace tutti {

/// The columns of the file table, from left to right.
enum class FileColumn : std::uint8_t { Name, Kind, Length, State, Time };
inline constexpr int fileColumnCount = 5;

/// Which files are shown.
struct FileFilter
{
    /// A part of the name, whatever its case; empty: all.
    QString text;
    /// Waiting stands for New too: both have nothing done.
    std::optional<FileState> state;

    bool accepts(const FileRow& row) const;
    bool operator==(const FileFilter&) const = default;
};

/// By which values files are put in order; without a column, as they were found.
struct FileSorting
{
    std::optional<FileColumn> column;
    bool descending = false;

    /// Whether file `left` stands before file `right`. Equal values stand as they were found.
    bool before(const std::vector<FileRow>& files, std::size_t left, std::size_t right) const;
};

/// The files that are shown, in their order: indices into `files`.
std::vector<std::uint32_t> orderedFiles(const std::vector<FileRow>& files, const FileFilter& filter,
                                        const FileSorting& sorting);

/// Files that come into or go out of the shown ones side by side.
struct RowGroup
{
    int row = 0;
    std::vector<std::uint32_t> files;

    int lastRow() const { return row + static_cast<int>(files.size()) - 1; }
};

/// Takes the last group of neighbours out of `files`, which stand in the order of their rows. Groups taken one after
/// the other come from the last row upwards, so that the places of those still to come stay right.
RowGroup takeHiddenGroup(std::vector<std::uint32_t>& files, const std::vector<int>& rows);

/// Takes the last group out of `files`, which stand in the order of `before`, that goes to one place in `order`. From
/// the last row upwards too.
RowGroup takeShownGroup(std::vector<std::uint32_t>& files, const std::vector<std::uint32_t>& order,
                        const std::function<bool(std::uint32_t, std::uint32_t)>& before);

} // namespace tutti

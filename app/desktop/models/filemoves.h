// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <limits>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "app/desktop/models/filerow.h"
#include "core/base/slimpath.h"

namespace tutti {

/// The number of no file.
inline constexpr std::size_t noFile = std::numeric_limits<std::size_t>::max();

/// Finds the files of a list by their paths. Refers to the list, which must stand.
class FileNumbers
{
public:
    explicit FileNumbers(const std::vector<FileRow>& files);

    /// The file's number; noFile when it is not in the list.
    std::size_t of(const std::filesystem::path& file) const { return ofNative(file.native()); }
    std::size_t of(const SlimPath& file) const { return ofNative(file.native()); }

private:
    std::size_t ofNative(std::string_view file) const;

    std::unordered_map<std::string_view, std::size_t> m_numbers;
};

/// Where the files of a list went when another took its place: the new number by the old one, noFile for those that are
/// not in it any more.
class FileMoves
{
public:
    /// Files are the same when their paths are.
    FileMoves(const std::vector<FileRow>& before, const std::vector<FileRow>& after);

    /// The new number of a file; noFile for noFile and for what was never in the list.
    std::size_t moved(std::size_t file) const { return file < m_numbers.size() ? m_numbers[file] : noFile; }
    /// What came of the files before becomes what came of the same files after, see takeResults().
    void moveResults(std::vector<FileRow>& before, std::vector<FileRow>& after) const;
    /// The files before that are not in the list any more, and of which something is known.
    std::vector<FileRow> takeLeftOut(std::vector<FileRow>& before) const;
    /// Whether each of `count` files after is where it was before, and no other file was there.
    bool areNone(std::size_t count) const;

private:
    std::vector<std::size_t> m_numbers;
};

} // namespace tutti

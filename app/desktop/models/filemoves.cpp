// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/filemoves.h"

#include <algorithm>
#include <iterator>

namespace tutti {

FileNumbers::FileNumbers(const std::vector<FileRow>& files)
{
    m_numbers.reserve(files.size());
    for (std::size_t file = 0; file < files.size(); ++file)
        m_numbers.emplace(files[file].source.file.native(), file);
}

std::size_t FileNumbers::ofNative(std::string_view file) const
{
    const auto found = m_numbers.find(file);
    return found == m_numbers.end() ? noFile : found->second;
}

FileMoves::FileMoves(const std::vector<FileRow>& before, const std::vector<FileRow>& after)
{
    const FileNumbers numbers(after);
    m_numbers.reserve(before.size());
    std::ranges::transform(before, std::back_inserter(m_numbers),
                           [&numbers](const FileRow& row) { return numbers.of(row.source.file); });
}

void FileMoves::moveResults(std::vector<FileRow>& before, std::vector<FileRow>& after) const
{
    for (std::size_t file = 0; file < m_numbers.size(); ++file) {
        if (m_numbers[file] != noFile)
            takeResults(after[m_numbers[file]], std::move(before[file]));
    }
}

std::vector<FileRow> FileMoves::takeLeftOut(std::vector<FileRow>& before) const
{
    std::vector<FileRow> leftOut;
    for (std::size_t file = 0; file < m_numbers.size(); ++file) {
        if (m_numbers[file] == noFile && !before[file].unusable && stateOf(before[file]) != FileState::New)
            leftOut.push_back(std::move(before[file]));
    }
    return leftOut;
}

bool FileMoves::areNone(std::size_t count) const
{
    std::size_t expected = 0;
    return count == m_numbers.size()
        && std::ranges::all_of(m_numbers, [&expected](std::size_t number) { return number == expected++; });
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/fileorder.h"

#include <algorithm>
#include <utility>

namespace tutti {

namespace {

double numberOf(const FileRow& row, FileColumn column)
{
    switch (column) {
    case FileColumn::Length:
        return row.audioSeconds;
    case FileColumn::State:
        return static_cast<double>(stateOf(row));
    case FileColumn::Time:
        return secondsOf(row);
    case FileColumn::Name:
    case FileColumn::Kind:
        break;
    }
    return 0;
}

QString textOf(const FileRow& row, FileColumn column)
{
    return column == FileColumn::Name ? row.name.toCaseFolded() : row.extension;
}

bool isText(FileColumn column)
{
    return column == FileColumn::Name || column == FileColumn::Kind;
}

/// Keys are made once a file, not once a comparison.
template<typename Key, typename MakeKey>
void sortByKey(std::vector<std::uint32_t>& order, bool descending, const MakeKey& makeKey)
{
    std::vector<std::pair<Key, std::uint32_t>> keyed;
    keyed.reserve(order.size());
    for (const std::uint32_t file : order)
        keyed.emplace_back(makeKey(file), file);
    std::ranges::stable_sort(keyed, [descending](const auto& left, const auto& right) {
        return descending ? right.first < left.first : left.first < right.first;
    });
    std::ranges::transform(keyed, order.begin(), [](const auto& pair) { return pair.second; });
}

} // namespace

bool FileFilter::accepts(const FileRow& row) const
{
    if (state) {
        const FileState own = stateOf(row);
        const bool both = *state == FileState::Waiting && own == FileState::New;
        if (own != *state && !both)
            return false;
    }
    return text.isEmpty() || row.name.contains(text, Qt::CaseInsensitive);
}

bool FileSorting::before(const std::vector<FileRow>& files, std::size_t left, std::size_t right) const
{
    if (!column)
        return left < right;
    const FileRow& first = files[descending ? right : left];
    const FileRow& second = files[descending ? left : right];
    if (isText(*column)) {
        const int order = textOf(first, *column).compare(textOf(second, *column));
        return order == 0 ? left < right : order < 0;
    }
    const double firstKey = numberOf(first, *column);
    const double secondKey = numberOf(second, *column);
    return firstKey == secondKey ? left < right : firstKey < secondKey;
}

std::vector<std::uint32_t> orderedFiles(const std::vector<FileRow>& files, const FileFilter& filter,
                                        const FileSorting& sorting)
{
    std::vector<std::uint32_t> order;
    order.reserve(files.size());
    for (std::size_t file = 0; file < files.size(); ++file) {
        if (filter.accepts(files[file]))
            order.push_back(static_cast<std::uint32_t>(file));
    }
    if (!sorting.column)
        return order;
    const FileColumn column = *sorting.column;
    if (isText(column))
        sortByKey<QString>(order, sorting.descending, [&](std::uint32_t file) { return textOf(files[file], column); });
    else
        sortByKey<double>(order, sorting.descending, [&](std::uint32_t file) { return numberOf(files[file], column); });
    return order;
}

RowGroup takeHiddenGroup(std::vector<std::uint32_t>& files, const std::vector<int>& rows)
{
    auto first = files.end() - 1;
    while (first != files.begin() && rows[*(first - 1)] == rows[*first] - 1)
        --first;
    RowGroup group {rows[*first], {first, files.end()}};
    files.erase(first, files.end());
    return group;
}

RowGroup takeShownGroup(std::vector<std::uint32_t>& files, const std::vector<std::uint32_t>& order,
                        const std::function<bool(std::uint32_t, std::uint32_t)>& before)
{
    const auto place = std::ranges::lower_bound(order, files.back(), before);
    auto first = files.end() - 1;
    while (first != files.begin() && (place == order.begin() || !before(*(first - 1), *(place - 1))))
        --first;
    RowGroup group {static_cast<int>(place - order.begin()), {first, files.end()}};
    files.erase(first, files.end());
    return group;
}

} // namespace tutti

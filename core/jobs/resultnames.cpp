// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/resultnames.h"

#include <algorithm>
#include <numeric>

#include "core/base/paths.h"
#include "core/jobs/soundnames.h"

namespace tutti {
namespace {

/// All suffixes have this length: .wav, .png, .csv.
constexpr std::string_view anySuffix = ".wav";

std::vector<std::size_t> orderByName(std::span<const Source> sources)
{
    std::vector<std::size_t> order(sources.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto before = [sources](std::size_t a, std::size_t b) {
        return comesBefore(sources[a].file, sources[b].file);
    };
    if (!std::is_sorted(order.begin(), order.end(), before))
        std::stable_sort(order.begin(), order.end(), before);
    return order;
}

std::string otherStem(const ResultName& name, const Source& loser, const Source& keeper, std::size_t task,
                      NameBook& book)
{
    const std::string extension = extensionOfFile(loser.file);
    if (!extension.empty() && extension != extensionOfFile(keeper.file)) {
        std::string stem = stemWith(name.natural, " (" + extension + ")");
        if (!book.claim(name.folder, stem, task))
            return stem;
    }
    return book.claimNumbered(name.folder, name.natural, task, [](const std::string&) { return true; });
}

} // namespace

bool NameBook::isReserved(const std::string& stem) const
{
    return m_reserveCredits && clashKey(stem) == "credits";
}

std::string NameBook::keyOf(const std::filesystem::path& folder, const std::string& stem)
{
    std::string& folderKey = m_folderKeys[folder.native()];
    if (folderKey.empty())
        folderKey = m_foldFolders ? clashKey(folder) : folder.native();
    return folderKey + '/' + clashKey(stem);
}

std::optional<std::size_t> NameBook::claim(const std::filesystem::path& folder, const std::string& stem,
                                           std::size_t task)
{
    const auto [entry, isNew] = m_owners.emplace(keyOf(folder, stem), task);
    return isNew ? std::nullopt : std::optional(entry->second);
}

std::string NameBook::claimNumbered(const std::filesystem::path& folder, const std::string& stem, std::size_t task,
                                    const std::function<bool(const std::string&)>& usable)
{
    int& number = m_nextNumbers.try_emplace(keyOf(folder, stem), 2).first->second;
    for (;; ++number) {
        std::string candidate = stemWith(stem, " (" + std::to_string(number) + ")");
        if (usable(candidate) && !claim(folder, candidate, task))
            return candidate;
    }
}

std::string stemWith(std::string_view stem, std::string_view addition)
{
    std::string name = nameWithin255Bytes(stem, std::string(addition) + std::string(anySuffix));
    name.resize(name.size() - anySuffix.size());
    return name;
}

std::vector<ResultName> nameResults(std::span<const Source> sources, const std::filesystem::path& output,
                                    NameBook& book)
{
    std::vector<ResultName> names(sources.size());
    std::vector<std::size_t> others;
    for (const std::size_t task : orderByName(sources)) {
        const Source& source = sources[task];
        ResultName& name = names[task];
        name.folder = output.empty() ? source.file.parent_path() : output / source.subfolder;
        name.natural = stemWith(stemOf(source.file.filename().native()), {});
        name.stem = name.natural;
        name.reserved = book.isReserved(name.stem);
        if (!name.reserved)
            name.takenBy = book.claim(name.folder, name.stem, task);
        if (name.reserved || name.takenBy)
            others.push_back(task);
    }
    // Only now, so that no other name is given away that is the natural one of a later source.
    for (const std::size_t task : others) {
        ResultName& name = names[task];
        name.stem = name.reserved
            ? book.claimNumbered(name.folder, name.natural, task, [](const std::string&) { return true; })
            : otherStem(name, sources[task], sources[*name.takenBy], task, book);
    }
    return names;
}

} // namespace tutti

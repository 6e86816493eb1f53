// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/jobs/scan.h"

namespace tutti {

/// What the results of one source are called: `folder`/`stem` and a suffix such as ".wav".
struct ResultName
{
    std::filesystem::path folder;
    std::string stem;
    /// When another source keeps the natural name: that source, and the natural stem.
    std::optional<std::size_t> takenBy;
    std::string natural;
    /// Whether the natural name belongs to the folder's credits.
    bool reserved = false;
};

/// Which result names are taken in a run. Names that a file system may take for one count as one (clashKey).
class NameBook
{
public:
    /// `foldFolders`: folders too are compared so, because the output may lie on such a file system.
    /// `reserveCredits`: no result may be called "credits", because one of its suffixes is that of a folder's credits.
    NameBook(bool foldFolders, bool reserveCredits)
        : m_foldFolders(foldFolders)
        , m_reserveCredits(reserveCredits)
    {
    }

    bool isReserved(const std::string& stem) const;

    /// Takes the name for `task`, or gives the task that has it already.
    std::optional<std::size_t> claim(const std::filesystem::path& folder, const std::string& stem, std::size_t task);
    /// Takes the first of "stem (2)", "stem (3)", … that is neither taken nor refused by `usable`.
    std::string claimNumbered(const std::filesystem::path& folder, const std::string& stem, std::size_t task,
                              const std::function<bool(const std::string&)>& usable);

private:
    std::string keyOf(const std::filesystem::path& folder, const std::string& stem);

    bool m_foldFolders;
    bool m_reserveCredits;
    std::unordered_map<std::string, std::size_t> m_owners;
    std::unordered_map<std::string, int> m_nextNumbers;
    std::unordered_map<std::string, std::string> m_folderKeys;
};

/// `stem` and `addition` (" (flac)"), cut so that a suffix of four bytes still fits into a name of 255 bytes.
std::string stemWith(std::string_view stem, std::string_view addition);

/// Names the results of all sources, in their order. `output` empty: beside each source; else sub-folders are mirrored
/// under it. Of sources that want the same name the first by name keeps it; the others get their extension in brackets,
/// or a number.
std::vector<ResultName> nameResults(std::span<const Source> sources, const std::filesystem::path& output,
                                    NameBook& book);

} // namespace tutti

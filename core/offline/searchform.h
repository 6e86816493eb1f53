// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/offline/library.h"
#include "core/offline/message.h"

namespace tutti {

/// A sound that a search found.
struct Hit
{
    const Recording* recording = nullptr;
    double score = 0;
    /// From the target of a sort by numbers.
    std::optional<double> distance;
    /// How many others of its pack it stands for.
    int othersOfPack = 0;
};

/// What a search asks, cleaned as Freesound cleans it.
struct SearchForm
{
    std::string query;
    std::string filter;
    /// As it was asked, when Freesound knows it.
    std::string sort;
    std::string fields;
    std::string weights;
    std::string similarTo;
    std::string similaritySpace;
    bool groupByPack = false;
    std::int64_t page = 1;
    std::int64_t pageSize = 15;
};

/// The error's detail is the answer's (status 400).
Result<SearchForm> readSearchForm(const Parameters& parameters);

/// All that is found, in order. The error's detail is the answer's (status 400).
Result<std::vector<Hit>> findSounds(const SearchForm& form, const Library& library);

/// Sounds like this one, the most similar first.
std::vector<Hit> similarTo(const Recording& target, const Library& library);

/// The part of the address that leads to a page, in Freesound's own form: "?&query=cello&weights=&page=2".
std::string searchLink(const SearchForm& form, std::int64_t page);
/// That leads to all of a pack.
std::string packLink(const SearchForm& form, const LibraryPack& pack);

} // namespace tutti

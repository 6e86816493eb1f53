// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/offline/library.h"

namespace tutti {

/// The words of a text as a search engine takes them: letters and digits, folded, without accents and plural s.
std::vector<std::string> wordsOf(std::string_view text);

/// Whether `words` stand in `text` one after the other.
bool containsPhrase(const std::vector<std::string>& text, const std::vector<std::string>& words);

/// ASCII letters made small.
std::string lowered(std::string_view text);

/// The `query` of a search: terms, "phrases", -without, +with; all of them must be met.
class TextQuery
{
public:
    explicit TextQuery(std::string_view query);

    /// How well the recording meets the query; nothing when it does not. Weights as on Freesound.
    std::optional<double> score(const Recording& recording, const Library& library) const;

private:
    struct Term
    {
        std::vector<std::string> words;
        bool excluded = false;
    };
    std::vector<Term> m_terms;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offline/words.h"

#include <algorithm>
#include <cctype>
#include <cmath>

#include <QString>

namespace tutti {
namespace {

struct Weighted
{
    std::vector<std::string> words;
    double weight = 1;
};

std::vector<Weighted> fieldsOf(const Recording& recording, const Library& library)
{
    std::string tags;
    for (const std::string& tag : recording.tags)
        tags += tag + " \n ";
    const LibraryPack* const pack = library.pack(recording.pack);
    return {{wordsOf(std::to_string(recording.id)), 4}, {wordsOf(tags), 4},
            {wordsOf(recording.description), 3},        {wordsOf(recording.username), 1},
            {wordsOf(pack ? pack->name : ""), 2},       {wordsOf(recording.name), 2}};
}

} // namespace

std::string lowered(std::string_view text)
{
    std::string small(text);
    std::transform(small.begin(), small.end(), small.begin(),
                   [](unsigned char letter) { return char(std::tolower(letter)); });
    return small;
}

std::vector<std::string> wordsOf(std::string_view text)
{
    const QString folded =
        QString::fromUtf8(text.data(), qsizetype(text.size())).normalized(QString::NormalizationForm_KD).toCaseFolded();
    std::vector<std::string> words;
    QString word;
    const auto finish = [&] {
        if (word.size() > 3 && word.endsWith(u's'))
            word.chop(1);
        if (!word.isEmpty())
            words.push_back(word.toStdString());
        word.clear();
    };
    for (const QChar letter : folded) {
        if (letter.isLetterOrNumber() || letter.isSurrogate())
            word += letter;
        else if (letter.category() != QChar::Mark_NonSpacing)
            finish();
    }
    finish();
    return words;
}

bool containsPhrase(const std::vector<std::string>& text, const std::vector<std::string>& words)
{
    return std::search(text.begin(), text.end(), words.begin(), words.end()) != text.end() || words.empty();
}

TextQuery::TextQuery(std::string_view query)
{
    while (!query.empty()) {
        Term term;
        if (query.front() == '-' || query.front() == '+') {
            term.excluded = query.front() == '-';
            query.remove_prefix(1);
        }
        const bool quoted = query.starts_with('"');
        query.remove_prefix(quoted ? 1 : 0);
        const std::size_t end = std::min(query.find(quoted ? '"' : ' '), query.size());
        term.words = wordsOf(query.substr(0, end));
        query.remove_prefix(std::min(end + 1, query.size()));
        if (!term.words.empty())
            m_terms.push_back(std::move(term));
    }
}

std::optional<double> TextQuery::score(const Recording& recording, const Library& library) const
{
    const auto fields = fieldsOf(recording, library);
    double sum = 0;
    for (const Term& term : m_terms) {
        double best = 0;
        for (const Weighted& field : fields) {
            if (containsPhrase(field.words, term.words))
                best += field.weight / std::sqrt(double(field.words.size()) + 1);
        }
        if ((best > 0) == term.excluded)
            return std::nullopt;
        sum += best;
    }
    // Of two that fit alike the one that more people took comes first.
    return 10 * sum + std::log1p(double(recording.downloads)) / 10;
}

} // namespace tutti

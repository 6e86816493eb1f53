// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <sstream>

#include <QByteArray>

#include "core/offline/filter.h"
#include "core/offline/searchform.h"
#include "core/offline/words.h"

namespace tutti {
namespace {

constexpr double leastSimilarity = 0.7;

Error searchError(const std::string& reason)
{
    return {ErrorCode::BadContent,
            "Search server error: Solr responded with an error (HTTP 400): [Reason: " + reason
                + "] (please check that your filter syntax and field names are correct)"};
}

/// How alike two sounds are, 0 to 1: the same instrument, the same tags, and of one length.
double similarity(const Recording& a, const Recording& b)
{
    const std::set<std::string> tagsOfA(a.tags.begin(), a.tags.end());
    std::set<std::string> all(tagsOfA);
    all.insert(b.tags.begin(), b.tags.end());
    const auto shared = std::count_if(b.tags.begin(), b.tags.end(),
                                      [&tagsOfA](const std::string& tag) { return tagsOfA.contains(tag); });
    const double lengths = std::min(a.seconds, b.seconds) / std::max(a.seconds, b.seconds);
    const double instrument = a.tags.front() == b.tags.front() ? 0.7 : 0.3;
    return instrument + 0.2 * double(shared) / double(all.size()) + 0.1 * lengths;
}

template<typename KeyOf>
void sortBy(std::vector<Hit>& hits, KeyOf keyOf, bool descending)
{
    std::stable_sort(hits.begin(), hits.end(), [&](const Hit& a, const Hit& b) {
        return descending ? keyOf(b) < keyOf(a) : keyOf(a) < keyOf(b);
    });
}

void sortByName(std::vector<Hit>& hits, const std::string& sort)
{
    const bool descending = !sort.ends_with("_asc");
    if (sort.starts_with("duration"))
        sortBy(
            hits, [](const Hit& hit) { return hit.recording->seconds; }, descending);
    else if (sort.starts_with("created"))
        sortBy(
            hits, [](const Hit& hit) { return hit.recording->created; }, descending);
    else if (sort.starts_with("downloads"))
        sortBy(
            hits, [](const Hit& hit) { return hit.recording->downloads; }, descending);
    else if (sort.starts_with("rating"))
        sortBy(
            hits, [](const Hit& hit) { return std::pair(hit.recording->rating, hit.recording->ratings); }, descending);
    else
        sortBy(
            hits, [](const Hit& hit) { return hit.score; }, true);
}

std::optional<double> numberOf(const Recording& recording, const std::string& field)
{
    if (field == "duration")
        return durationOf(recording);
    if (field == "samplerate")
        return recording.rateHz;
    if (field == "channels")
        return recording.channels;
    if (field == "num_downloads")
        return double(recording.downloads);
    if (field == "avg_rating")
        return recording.rating;
    return std::nullopt;
}

/// "duration:3,channels:2": the nearest first.
Result<void> sortByTarget(std::vector<Hit>& hits, const std::string& sort)
{
    for (Hit& hit : hits)
        hit.distance = 0;
    std::istringstream parts(sort);
    for (std::string part; std::getline(parts, part, ',');) {
        const std::size_t colon = std::min(part.find(':'), part.size());
        const std::string field = part.substr(0, colon);
        bool ok = false;
        const double target = QByteArray::fromStdString(part.substr(std::min(colon + 1, part.size()))).toDouble(&ok);
        if (!ok || !numberOf(Recording {}, field))
            return fail(ErrorCode::BadContent, "Invalid sort target '" + part + "'.");
        for (Hit& hit : hits)
            hit.distance = std::hypot(*hit.distance, *numberOf(*hit.recording, field) - target);
    }
    sortBy(
        hits, [](const Hit& hit) { return *hit.distance; }, false);
    return {};
}

/// The first of each pack stands for the others.
std::vector<Hit> grouped(const std::vector<Hit>& hits)
{
    std::map<std::int64_t, std::size_t> places;
    std::vector<Hit> groups;
    for (const Hit& hit : hits) {
        const auto place = places.find(hit.recording->pack);
        if (hit.recording->pack != 0 && place != places.end()) {
            ++groups[place->second].othersOfPack;
            continue;
        }
        places[hit.recording->pack] = groups.size();
        groups.push_back(hit);
    }
    return groups;
}

Result<std::vector<Hit>> candidates(const SearchForm& form, const Library& library)
{
    if (!form.similarTo.empty()) {
        const auto id = wholeNumber(form.similarTo);
        const Recording* const target = id ? library.recording(*id) : nullptr;
        if (target == nullptr)
            return fail(ErrorCode::BadContent, "The 'similar_to' parameter is not a valid sound ID");
        return similarTo(*target, library);
    }
    std::vector<Hit> hits;
    for (const Recording& recording : library.recordings())
        hits.push_back({&recording, 0, std::nullopt, 0});
    return hits;
}

} // namespace

std::vector<Hit> similarTo(const Recording& target, const Library& library)
{
    std::vector<Hit> hits;
    for (const Recording& recording : library.recordings()) {
        const double score = similarity(target, recording);
        if (recording.id != target.id && score >= leastSimilarity)
            hits.push_back({&recording, score, std::nullopt, 0});
    }
    sortByName(hits, "score");
    return hits;
}

Result<std::vector<Hit>> findSounds(const SearchForm& form, const Library& library)
{
    auto hits = candidates(form, library);
    if (!hits)
        return hits;
    if (!form.filter.empty()) {
        const auto filter = parseFilter(form.filter, library);
        if (!filter)
            return fail(searchError(filter.error().detail));
        std::erase_if(*hits, [&filter](const Hit& hit) { return !(*filter)(*hit.recording); });
    }
    const TextQuery query(form.query);
    std::vector<Hit> found;
    for (Hit hit : *hits) {
        const auto score = query.score(*hit.recording, library);
        if (!score)
            continue;
        if (form.similarTo.empty())
            hit.score = *score;
        found.push_back(hit);
    }
    if (form.sort.find(':') != std::string::npos) {
        if (const auto sorted = sortByTarget(found, form.sort); !sorted)
            return fail(sorted.error());
    } else {
        sortByName(found, form.sort);
    }
    return form.groupByPack ? grouped(found) : found;
}

} // namespace tutti

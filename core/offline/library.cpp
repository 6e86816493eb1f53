// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offline/library.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

#include <QDateTime>
#include <QTimeZone>

namespace tutti {
namespace {

std::vector<LibraryUser> makeUsers()
{
    return {
        {51201, "strings_lab", "Notes of bowed strings, one by one.", "2019-06-02T13:05:41+02:00"},
        {73018, "tonmeister-ke", "Tonmeister in Karlsruhe. Drums, mostly.", "2016-01-20T09:11:02+01:00"},
        {330871, "north_sea_foley", "", "2020-10-11T18:30:00+02:00"},
        {640021, "akira-hatano-x", "フィールド録音", "2023-03-03T03:33:33+01:00"},
        {88012, "quietroom", "A quiet room, a few microphones.", "2014-08-08T12:00:00+02:00"},
        {410233, "Bowhair_77", "rosin & patience", "2021-02-14T21:45:10+01:00"},
        {120744, "field.notes.ob", "", "2017-05-01T07:20:55+02:00"},
        {9011, "oldtapebox", "Tapes from the attic, digitised.", "2006-11-30T20:00:00+01:00"},
    };
}

std::vector<LibraryPack> makePacks()
{
    return {
        {pack::loops, "Loops / 100% dry", "quietroom", "Cut to the sample.\r\nNo <b>reverb</b> added.",
         "2015-02-03T10:00:00Z"},
        {pack::celloNotes, "Cello single notes", "strings_lab", "", "2023-09-14T10:20:00Z"},
        {pack::harmonicaNotes, "Harmonica in C, hole by hole", "north_sea_foley", "Blow and draw.",
         "2021-11-05T08:00:00Z"},
        {pack::snareHits, "Snare: loose to tight", "tonmeister-ke", "One drum, twelve strokes.",
         "2022-12-01T22:00:00Z"},
    };
}

/// What time brings: a date and people who liked it, spread over the sounds without pattern but always the same.
void giveHistory(Recording& recording, std::size_t index)
{
    constexpr qint64 begin = 1420070400;
    constexpr qint64 day = 86400;
    const auto spread = qint64(index * 2654435761U % 4000);
    recording.created = QDateTime::fromSecsSinceEpoch(begin + spread * day + spread * 13, QTimeZone::utc())
                            .toString(Qt::ISODate)
                            .toStdString();
    recording.downloads = (spread * 37 + 11) % 5000;
    recording.ratings = recording.downloads / 60;
    recording.rating = recording.ratings == 0 ? 0 : 2.5 + double(spread % 50) / 20;
}

std::vector<Recording> makeRecordings()
{
    constexpr std::array<std::int64_t, 3> firstNumbers {591337, 655020, 702114};
    std::array<std::vector<Recording>, 3> groups {snareRecordings(), harmonicaRecordings(), celloRecordings()};
    std::vector<Recording> all;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        for (std::size_t i = 0; i < groups[group].size(); ++i) {
            Recording& recording = groups[group][i];
            recording.id = firstNumbers[group] + std::int64_t(i);
            giveHistory(recording, all.size());
            all.push_back(std::move(recording));
        }
    }
    return all;
}

template<typename Things, typename Matches>
auto find(const Things& things, Matches matches)
{
    const auto found = std::find_if(things.begin(), things.end(), matches);
    return found == things.end() ? nullptr : &*found;
}

template<typename Matches>
std::vector<const Recording*> newestOf(const std::vector<Recording>& recordings, Matches matches)
{
    std::vector<const Recording*> some;
    for (const Recording& recording : recordings) {
        if (matches(recording))
            some.push_back(&recording);
    }
    std::stable_sort(some.begin(), some.end(),
                     [](const Recording* a, const Recording* b) { return a->created > b->created; });
    return some;
}

} // namespace

double durationOf(const Recording& recording)
{
    return double(samplesIn(recording.seconds, recording.rateHz)) / recording.rateHz;
}

Library::Library()
    : m_recordings(makeRecordings())
    , m_users(makeUsers())
    , m_packs(makePacks())
{
}

const Recording* Library::recording(std::int64_t id) const
{
    return find(m_recordings, [id](const Recording& recording) { return recording.id == id; });
}

const LibraryUser* Library::user(const std::string& name) const
{
    return find(m_users, [&name](const LibraryUser& user) { return user.name == name; });
}

const LibraryPack* Library::pack(std::int64_t id) const
{
    return find(m_packs, [id](const LibraryPack& pack) { return pack.id == id; });
}

std::vector<const Recording*> Library::ofUser(const std::string& name) const
{
    return newestOf(m_recordings, [&name](const Recording& recording) { return recording.username == name; });
}

std::vector<const Recording*> Library::ofPack(std::int64_t id) const
{
    return newestOf(m_recordings, [id](const Recording& recording) { return recording.pack == id; });
}

std::vector<const LibraryPack*> Library::packsOf(const std::string& username) const
{
    std::vector<const LibraryPack*> packs;
    for (const LibraryPack& pack : m_packs) {
        if (pack.username == username)
            packs.push_back(&pack);
    }
    return packs;
}

} // namespace tutti

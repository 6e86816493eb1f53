// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include <QAbstractTableModel>

#include "app/desktop/models/soundrow.h"

namespace tutti {

inline constexpr std::size_t soundStateCount = 8;

/// The sounds that a search found, in the order that the person wants to see. A *sound* is its place in the order of
/// finding, which stays while the search stands; a *row* is its place on the screen. What comes while a sorting is on
/// stands at the end until sortAgain().
class SoundsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit SoundsModel(QObject* parent = nullptr);

    void clear();
    /// One group of results; sounds whose number is in the table already are left out.
    void append(std::vector<SoundRow> rows);
    void sortAgain();

    /// Another number after each clear(): what was kept of sounds before is about others.
    quint64 searchNumber() const { return m_searchNumber; }
    std::size_t soundCount() const { return m_sounds.size(); }
    const SoundRow& sound(std::size_t sound) const { return m_sounds[sound]; }
    std::size_t soundAt(int row) const { return m_order[static_cast<std::size_t>(row)]; }
    int rowOf(std::size_t sound) const { return m_rows[sound]; }
    /// By Freesound's number.
    std::optional<std::size_t> soundOfId(std::int64_t id) const;
    const std::array<std::size_t, soundStateCount>& counts() const { return m_counts; }

    /// These numbers lie in the folder: marks them, and takes the mark of others away.
    void setHere(const std::unordered_set<std::int64_t>& ids);
    /// Changes of a sound are shown at the next showChanges().
    void setState(std::size_t sound, SoundState state, const std::optional<Error>& error = {});
    void setProgress(std::size_t sound, std::uint64_t bytes, std::uint64_t total);
    void setFile(std::size_t sound, const std::filesystem::path& file);
    /// One dataChanged for all changes since the last call.
    void showChanges();
    /// Nothing waits or runs any more: what has no end is cancelled.
    void endDownloads();

    /// The sound that is to be heard, by its number; 0: none.
    void setPlaying(std::int64_t id);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// A column below 0: as found.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void countsChanged();

private:
    void markChanged(std::size_t sound);
    std::vector<std::uint32_t> sortedOrder() const;

    quint64 m_searchNumber = 0;
    std::vector<SoundRow> m_sounds;
    std::unordered_map<std::int64_t, std::size_t> m_byId;
    std::vector<std::uint32_t> m_order;
    std::vector<int> m_rows;
    std::array<std::size_t, soundStateCount> m_counts {};
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_firstChanged = -1;
    int m_lastChanged = -1;
    std::int64_t m_playing = 0;
};

} // namespace tutti

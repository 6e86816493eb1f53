// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/soundsmodel.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include <QCollator>

#include "app/desktop/text/retranslation.h"

namespace tutti {

namespace {

std::size_t& countOf(std::array<std::size_t, soundStateCount>& counts, SoundState state)
{
    return counts[static_cast<std::size_t>(state)];
}

/// Texts are compared by keys that are made once, not at each comparison.
std::vector<QCollatorSortKey> textKeys(const std::vector<SoundRow>& sounds, SoundColumn column)
{
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(sounds.size());
    for (const SoundRow& row : sounds)
        keys.push_back(collator.sortKey(soundCell(row, column, SoundSortRole, false).toString()));
    return keys;
}

std::vector<double> numberKeys(const std::vector<SoundRow>& sounds, SoundColumn column)
{
    std::vector<double> keys;
    keys.reserve(sounds.size());
    for (const SoundRow& row : sounds)
        keys.push_back(soundCell(row, column, SoundSortRole, false).toDouble());
    return keys;
}

template<typename Key>
void sortBy(std::vector<std::uint32_t>& order, const std::vector<Key>& keys, bool descending)
{
    std::ranges::stable_sort(order, [&](std::uint32_t left, std::uint32_t right) {
        return descending ? keys[right] < keys[left] : keys[left] < keys[right];
    });
}

} // namespace

SoundsModel::SoundsModel(QObject* parent)
    : QAbstractTableModel(parent)
{
    keepTranslated(this);
}

void SoundsModel::clear()
{
    beginResetModel();
    ++m_searchNumber;
    m_sounds.clear();
    m_byId.clear();
    m_order.clear();
    m_rows.clear();
    m_counts = {};
    m_firstChanged = m_lastChanged = -1;
    endResetModel();
    Q_EMIT countsChanged();
}

void SoundsModel::append(std::vector<SoundRow> rows)
{
    std::unordered_set<std::int64_t> fresh;
    std::erase_if(
        rows, [&](const SoundRow& row) { return m_byId.contains(row.sound.id) || !fresh.insert(row.sound.id).second; });
    if (rows.empty())
        return;
    const auto first = static_cast<int>(m_sounds.size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    for (SoundRow& row : rows) {
        const std::size_t sound = m_sounds.size();
        m_byId.emplace(row.sound.id, sound);
        m_order.push_back(static_cast<std::uint32_t>(sound));
        m_rows.push_back(static_cast<int>(sound));
        ++countOf(m_counts, row.state);
        m_sounds.push_back(std::move(row));
    }
    endInsertRows();
    Q_EMIT countsChanged();
}

std::optional<std::size_t> SoundsModel::soundOfId(std::int64_t id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? std::nullopt : std::optional(found->second);
}

void SoundsModel::setHere(const std::unordered_set<std::int64_t>& ids)
{
    for (std::size_t sound = 0; sound < m_sounds.size(); ++sound) {
        const SoundRow& row = m_sounds[sound];
        const bool here = ids.contains(row.sound.id);
        if (here && row.state == SoundState::New)
            setState(sound, SoundState::Here);
        else if (!here && row.state == SoundState::Here)
            setState(sound, SoundState::New);
    }
    showChanges();
}

void SoundsModel::setState(std::size_t sound, SoundState state, const std::optional<Error>& error)
{
    SoundRow& row = m_sounds[sound];
    --countOf(m_counts, row.state);
    ++countOf(m_counts, state);
    row.state = state;
    row.error = error;
    if (state == SoundState::Waiting)
        row.bytes = row.total = 0;
    markChanged(sound);
}

void SoundsModel::setProgress(std::size_t sound, std::uint64_t bytes, std::uint64_t total)
{
    m_sounds[sound].bytes = bytes;
    m_sounds[sound].total = total;
    markChanged(sound);
}

void SoundsModel::setFile(std::size_t sound, const std::filesystem::path& file)
{
    m_sounds[sound].file = file;
    markChanged(sound);
}

void SoundsModel::markChanged(std::size_t sound)
{
    const int row = m_rows[sound];
    m_firstChanged = m_firstChanged < 0 ? row : std::min(m_firstChanged, row);
    m_lastChanged = std::max(m_lastChanged, row);
}

void SoundsModel::showChanges()
{
    if (m_firstChanged < 0)
        return;
    const int first = std::exchange(m_firstChanged, -1);
    const int last = std::exchange(m_lastChanged, -1);
    Q_EMIT dataChanged(index(first, 0), index(last, soundColumnCount - 1));
    Q_EMIT countsChanged();
}

void SoundsModel::endDownloads()
{
    for (std::size_t sound = 0; sound < m_sounds.size(); ++sound) {
        const SoundState state = m_sounds[sound].state;
        if (state == SoundState::Waiting || state == SoundState::Running)
            setState(sound, SoundState::Cancelled);
    }
    showChanges();
}

void SoundsModel::setPlaying(std::int64_t id)
{
    const std::int64_t before = std::exchange(m_playing, id);
    for (const std::int64_t changed : {before, id}) {
        if (const auto sound = soundOfId(changed))
            Q_EMIT dataChanged(index(m_rows[*sound], 0), index(m_rows[*sound], 0));
    }
}

int SoundsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int SoundsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : soundColumnCount;
}

QVariant SoundsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SoundRow& row = m_sounds[soundAt(index.row())];
    return soundCell(row, static_cast<SoundColumn>(index.column()), role, row.sound.id == m_playing);
}

QVariant SoundsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= soundColumnCount)
        return {};
    return soundHeader(static_cast<SoundColumn>(section), role);
}

std::vector<std::uint32_t> SoundsModel::sortedOrder() const
{
    std::vector<std::uint32_t> order(m_sounds.size());
    std::iota(order.begin(), order.end(), 0U);
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    const auto column = static_cast<SoundColumn>(m_sortColumn);
    if (m_sortColumn < 0 || column == SoundColumn::Play)
        return order;
    if (column == SoundColumn::State || column == SoundColumn::License || column == SoundColumn::Length)
        sortBy(order, numberKeys(m_sounds, column), descending);
    else
        sortBy(order, textKeys(m_sounds, column), descending);
    return order;
}

void SoundsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    sortAgain();
}

void SoundsModel::sortAgain()
{
    showChanges();
    std::vector<std::uint32_t> order = sortedOrder();
    if (order == m_order)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::uint32_t> sounds;
    for (const QModelIndex& index : before)
        sounds.push_back(m_order[static_cast<std::size_t>(index.row())]);
    m_order = std::move(order);
    for (std::size_t row = 0; row < m_order.size(); ++row)
        m_rows[m_order[row]] = static_cast<int>(row);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(m_rows[sounds[static_cast<std::size_t>(i)]], before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace tutti

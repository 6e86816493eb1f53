// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/soundrow.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QStringList>

#include "app/desktop/text/errortext.h"
#include "app/desktop/text/quantitytext.h"
#include "app/desktop/text/soundtext.h"
#include "core/base/paths.h"

namespace tutti {

namespace {

struct SoundRows
{
    Q_DECLARE_TR_FUNCTIONS(SoundRows)

public:
    static QString heading(SoundColumn column);
    static QString tip(SoundColumn column);
    static QString details(const SoundRow& row);
    static QString original(const Sound& sound);
};

QString SoundRows::heading(SoundColumn column)
{
    switch (column) {
    case SoundColumn::Play:
        return {};
    case SoundColumn::Name:
        return tr("Name");
    case SoundColumn::State:
        return tr("State");
    case SoundColumn::License:
        return tr("Licence");
    case SoundColumn::Length:
        return tr("Length");
    case SoundColumn::Author:
        return tr("Author");
    case SoundColumn::Kind:
        return tr("Kind");
    }
    return {};
}

QString SoundRows::tip(SoundColumn column)
{
    switch (column) {
    case SoundColumn::Play:
        return tr("Plays the sound without downloading it.");
    case SoundColumn::Name:
        return tr("The author's name for the sound.");
    case SoundColumn::State:
        return tr("How the download goes, or what came of it.");
    case SoundColumn::License:
        return tr("CC0: any use. BY: name the author. BY-NC: and no commercial use. S+: Sampling+, only as a part of "
                  "something new.");
    case SoundColumn::Length:
        return tr("How long the sound lasts.");
    case SoundColumn::Author:
        return tr("Who put the sound on Freesound.");
    case SoundColumn::Kind:
        return tr("The kind of the author's own file; previews are mp3 or ogg.");
    }
    return {};
}

QString SoundRows::original(const Sound& sound)
{
    QStringList parts {shownLine(sound.type)};
    if (sound.rateHz > 0)
        parts << frequencyText(sound.rateHz);
    if (sound.channels > 0)
        parts << tr("%n channel(s)", nullptr, sound.channels);
    if (sound.bytes > 0)
        parts << bytesText(sound.bytes);
    return tr("Original: %1").arg(parts.join(QStringLiteral(", ")));
}

/// As rich text with everything escaped: a tool tip would take a name with "<" for rich text.
QString SoundRows::details(const SoundRow& row)
{
    const Sound& sound = row.sound;
    constexpr qsizetype longest = 300;
    QStringList lines {shownLine(sound.name), tr("by %1, number %2").arg(shownLine(sound.username)).arg(sound.id),
                       licenseSentence(row.license), original(sound)};
    if (!sound.packName.empty())
        lines << tr("Pack: %1").arg(shownLine(sound.packName));
    if (!row.query.isEmpty())
        lines << tr("Found by: %1").arg(row.query);
    if (sound.isExplicit)
        lines << tr("Its author marks it as explicit.");
    if (const QString state = soundStateText(row); !state.isEmpty())
        lines << state;
    if (!row.file.empty())
        lines << displayName(row.file);
    if (QString about = shownLine(sound.description); !about.isEmpty())
        lines << (about.size() > longest ? about.left(longest) + QStringLiteral("…") : about);
    for (QString& line : lines)
        line = line.toHtmlEscaped();
    return QStringLiteral("<qt>%1</qt>").arg(lines.join(QStringLiteral("<br>")));
}

QString shownText(const SoundRow& row, SoundColumn column, bool playing)
{
    switch (column) {
    case SoundColumn::Play:
        return playing ? QStringLiteral("■") : QStringLiteral("▶");
    case SoundColumn::Name:
        return shownLine(row.sound.name);
    case SoundColumn::State:
        return soundStateText(row);
    case SoundColumn::License:
        return licenseBadge(row.license.kind);
    case SoundColumn::Length:
        return row.sound.seconds > 0 ? durationText(row.sound.seconds) : QString();
    case SoundColumn::Author:
        return shownLine(row.sound.username);
    case SoundColumn::Kind:
        return shownLine(row.sound.type);
    }
    return {};
}

QVariant rawValue(const SoundRow& row, SoundColumn column)
{
    switch (column) {
    case SoundColumn::State:
        return static_cast<int>(row.state);
    case SoundColumn::License:
        return static_cast<int>(row.license.kind);
    case SoundColumn::Length:
        return row.sound.seconds;
    default:
        return shownText(row, column, false);
    }
}

/// What a screen reader says where the cell has a sign or few letters.
QString spokenText(const SoundRow& row, SoundColumn column, bool playing)
{
    if (column == SoundColumn::Play)
        return playing ? SoundRows::tr("Stop %1").arg(shownLine(row.sound.name))
                       : SoundRows::tr("Play %1").arg(shownLine(row.sound.name));
    return column == SoundColumn::License ? licenseSentence(row.license) : shownText(row, column, playing);
}

QVariant alignmentOf(SoundColumn column)
{
    if (column == SoundColumn::Length)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (column == SoundColumn::Play || column == SoundColumn::License)
        return QVariant::fromValue(Qt::AlignHCenter | Qt::AlignVCenter);
    return {};
}

} // namespace

SoundRow makeSoundRow(Sound sound, QString query)
{
    SoundRow row;
    row.license = licenseFromUrl(sound.license);
    row.sound = std::move(sound);
    row.query = std::move(query);
    return row;
}

QString soundStateText(const SoundRow& row)
{
    switch (row.state) {
    case SoundState::New:
        return {};
    case SoundState::Here:
        return SoundRows::tr("already here");
    case SoundState::Waiting:
        return SoundRows::tr("waiting");
    case SoundState::Running:
        return row.total > 0 ? percentText(static_cast<double>(row.bytes) / static_cast<double>(row.total))
                             : bytesText(row.bytes);
    case SoundState::Done:
        return SoundRows::tr("done");
    case SoundState::Failed:
        return SoundRows::tr("failed: %1").arg(row.error ? errorText(*row.error) : QString());
    case SoundState::Skipped:
        return SoundRows::tr("already here");
    case SoundState::Cancelled:
        return SoundRows::tr("cancelled");
    }
    return {};
}

QVariant soundCell(const SoundRow& row, SoundColumn column, int role, bool playing)
{
    switch (role) {
    case Qt::DisplayRole:
        return shownText(row, column, playing);
    case Qt::ToolTipRole:
        return SoundRows::details(row);
    case Qt::AccessibleTextRole:
        return spokenText(row, column, playing);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case SoundSortRole:
        return rawValue(row, column);
    case SoundStateRole:
        return static_cast<int>(row.state);
    case SoundLicenseRole:
        return static_cast<int>(row.license.kind);
    case SoundShareRole:
        if (row.state == SoundState::Running && row.total > 0)
            return std::min(1.0, static_cast<double>(row.bytes) / static_cast<double>(row.total));
        return {};
    default:
        return {};
    }
}

QVariant soundHeader(SoundColumn column, int role)
{
    if (role == Qt::DisplayRole)
        return SoundRows::heading(column);
    if (role == Qt::AccessibleTextRole)
        return column == SoundColumn::Play ? SoundRows::tr("Play") : SoundRows::heading(column);
    if (role == Qt::ToolTipRole)
        return SoundRows::tip(column);
    return {};
}

} // namespace tutti

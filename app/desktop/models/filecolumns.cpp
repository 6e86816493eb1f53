// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/filecolumns.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/desktop/models/filetext.h"
#include "app/desktop/text/quantitytext.h"

namespace tutti {

namespace {

struct FileColumns
{
    Q_DECLARE_TR_FUNCTIONS(FileColumns)

public:
    static QString name(FileColumn column);
    static QString tip(FileColumn column);
    /// The same decimals in every row, so that they can be compared at a glance.
    static QString time(double seconds) { return tr("%1 s").arg(QLocale().toString(seconds, 'f', 3)); }
};

QString FileColumns::name(FileColumn column)
{
    switch (column) {
    case FileColumn::Name:
        return tr("Name");
    case FileColumn::Kind:
        return tr("Kind");
    case FileColumn::Length:
        return tr("Length");
    case FileColumn::State:
        return tr("State");
    case FileColumn::Time:
        return tr("Time");
    }
    return {};
}

QString FileColumns::tip(FileColumn column)
{
    switch (column) {
    case FileColumn::Name:
        return tr("The file's name, below the chosen folder.");
    case FileColumn::Kind:
        return tr("The ending of the file's name.");
    case FileColumn::Length:
        return tr("How long the sound lasts; known once a job has looked into the file.");
    case FileColumn::State:
        return tr("What is going on with the file, or what came of it. The colour tells the worker.");
    case FileColumn::Time:
        return tr("Time = finished − started, on the worker's clock; added up where a file had two jobs.");
    }
    return {};
}

QVariant rawValue(const FileRow& row, FileColumn column)
{
    switch (column) {
    case FileColumn::Name:
        return row.name;
    case FileColumn::Kind:
        return row.extension;
    case FileColumn::Length:
        return row.audioSeconds;
    case FileColumn::State:
        return static_cast<int>(stateOf(row));
    case FileColumn::Time:
        return secondsOf(row);
    }
    return {};
}

QString shownText(const FileRow& row, FileColumn column)
{
    switch (column) {
    case FileColumn::Name:
        return row.name;
    case FileColumn::Kind:
        return row.extension;
    case FileColumn::Length:
        return row.audioSeconds > 0 ? durationText(row.audioSeconds) : QString();
    case FileColumn::State:
        return fileStateText(row);
    case FileColumn::Time:
        return secondsOf(row) > 0 ? FileColumns::time(secondsOf(row)) : QString();
    }
    return {};
}

} // namespace

QVariant fileCell(const FileRow& row, FileColumn column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return shownText(row, column);
    case Qt::ToolTipRole:
        return fileDetails(row);
    case Qt::TextAlignmentRole:
        if (column == FileColumn::Length || column == FileColumn::Time)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case FileSortRole:
        return rawValue(row, column);
    case FileWorkerRole:
        return workerOf(row);
    case FileStateRole:
        return static_cast<int>(stateOf(row));
    default:
        return {};
    }
}

QVariant fileHeader(FileColumn column, int role)
{
    if (role == Qt::DisplayRole)
        return FileColumns::name(column);
    if (role == Qt::ToolTipRole)
        return FileColumns::tip(column);
    return {};
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/tabletext.h"

#include <functional>

#include <QLocale>
#include <QMetaType>
#include <QStringList>

namespace tutti {

namespace {

QString joined(const QAbstractItemModel& model, QChar separator, const QString& lineEnd,
               const std::function<QString(const QVariant&)>& cell, int role)
{
    QString text;
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(cell(row < 0 ? model.headerData(column, Qt::Horizontal, Qt::DisplayRole)
                                      : model.index(row, column).data(role)));
        text += cells.join(separator) + lineEnd;
    }
    return text;
}

QString csvCell(const QVariant& value)
{
    if (value.typeId() == QMetaType::Double)
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    QString text = value.toString();
    const bool quoted = text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"'))
        || text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'));
    if (!quoted)
        return text;
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QStringLiteral("\"%1\"").arg(text);
}

} // namespace

QString shownTable(const QAbstractItemModel& model)
{
    const auto cell = [](const QVariant& value) {
        return value.toString()
            .replace(QLatin1Char('\t'), QLatin1Char(' '))
            .replace(QLatin1Char('\n'), QLatin1Char(' '));
    };
    return joined(model, QLatin1Char('\t'), QStringLiteral("\n"), cell, Qt::DisplayRole);
}

QString csvTable(const QAbstractItemModel& model, int rawRole)
{
    return joined(model, QLatin1Char(','), QStringLiteral("\r\n"), csvCell, rawRole);
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QString>

namespace tutti {

/// A table as it is shown, with its headings: cells parted by tabs, for a text or a spreadsheet.
QString shownTable(const QAbstractItemModel& model);

/// A table's raw values (of `rawRole`) as CSV (RFC 4180): headings first, numbers with a point, nothing where a cell
/// has no value.
QString csvTable(const QAbstractItemModel& model, int rawRole);

} // namespace tutti

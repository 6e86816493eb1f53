// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/filesdelegate.h"

#include "app/desktop/charts/colours.h"
#include "app/desktop/models/filecolumns.h"

namespace tutti {

namespace {

/// So much of the worker's colour that workers are told apart and the text stays readable on it.
constexpr double tint = 0.22;
constexpr QRgb failedOnLight = 0xffa8071a;
constexpr QRgb failedOnDark = 0xffff9c94;

} // namespace

void FilesDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QColor ground = option->palette.color(QPalette::Base);
    const int worker = index.data(FileWorkerRole).toInt();
    if (worker >= 0)
        option->backgroundBrush = mixed(workerColour(worker), ground, tint);
    if (index.column() != static_cast<int>(FileColumn::State))
        return;
    if (static_cast<FileState>(index.data(FileStateRole).toInt()) == FileState::Failed) {
        const bool dark = ground.lightness() < 128;
        option->palette.setColor(QPalette::Text, QColor::fromRgba(dark ? failedOnDark : failedOnLight));
    }
}

} // namespace tutti

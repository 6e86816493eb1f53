// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/soundsdelegate.h"

#include <QPainter>

#include "app/desktop/charts/colours.h"
#include "app/desktop/models/soundrow.h"

namespace tutti {

namespace {

constexpr QRgb failedOnLight = 0xffa8071a;
constexpr QRgb failedOnDark = 0xffff9c94;
constexpr double progressTint = 0.35;

/// Green, blue, amber, red: from the freest licence to the strictest. The text says it too.
QColor badgeColour(LicenseKind kind)
{
    switch (kind) {
    case LicenseKind::Cc0:
        return {0x2e, 0x8b, 0x57};
    case LicenseKind::By:
        return {0x2b, 0x6c, 0xb0};
    case LicenseKind::ByNc:
        return {0xb7, 0x79, 0x1f};
    case LicenseKind::SamplingPlus:
    case LicenseKind::Unknown:
        break;
    }
    return {0xb0, 0x3a, 0x3a};
}

void paintBadge(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto kind = static_cast<LicenseKind>(index.data(SoundLicenseRole).toInt());
    const QFontMetrics& metrics = option.fontMetrics;
    const QString text = index.data().toString();
    const int width =
        std::min(metrics.horizontalAdvance(text) + metrics.averageCharWidth() * 2, option.rect.width() - 2);
    QRectF badge(0, 0, width, metrics.height() + 1);
    badge.moveCenter(QRectF(option.rect).center());
    const QColor ground = option.palette.color(QPalette::Base);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(badgeColour(kind));
    painter.setBrush(mixed(badgeColour(kind), ground, 0.2));
    painter.drawRoundedRect(badge, 3, 3);
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(badge, Qt::AlignCenter, text);
}

void paintProgress(QPainter& painter, const QStyleOptionViewItem& option, double share)
{
    const QColor ground = option.palette.color(QPalette::Base);
    QRectF bar = QRectF(option.rect).adjusted(1, 2, -1, -2);
    bar.setWidth(bar.width() * share);
    painter.fillRect(bar, mixed(option.palette.color(QPalette::Highlight), ground, progressTint));
}

} // namespace

void SoundsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto column = static_cast<SoundColumn>(index.column());
    const QVariant share = column == SoundColumn::State ? index.data(SoundShareRole) : QVariant();
    painter->save();
    if (share.isValid())
        paintProgress(*painter, option, share.toDouble());
    QStyledItemDelegate::paint(painter, option, index);
    if (column == SoundColumn::License)
        paintBadge(*painter, option, index);
    painter->restore();
}

void SoundsDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto column = static_cast<SoundColumn>(index.column());
    if (column == SoundColumn::License)
        option->text.clear(); // the badge says it
    const auto state = static_cast<SoundState>(index.data(SoundStateRole).toInt());
    const QColor ground = option->palette.color(QPalette::Base);
    if (column == SoundColumn::State && state == SoundState::Failed)
        option->palette.setColor(QPalette::Text,
                                 QColor::fromRgba(ground.lightness() < 128 ? failedOnDark : failedOnLight));
    else if (column == SoundColumn::Name && (state == SoundState::Here || state == SoundState::Skipped))
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::Disabled, QPalette::Text));
}

} // namespace tutti

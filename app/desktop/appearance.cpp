// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/appearance.h"

#include <QApplication>
#include <QColor>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>

namespace tutti {

namespace {

struct Tones
{
    QColor window;
    QColor base;
    QColor button;
    QColor text;
    QColor disabled;
    QColor highlight;
    QColor link;
};

const Tones& lightTones()
{
    static const Tones tones {QColor(0xf2, 0xf2, 0xf0), QColor(0xff, 0xff, 0xff), QColor(0xe9, 0xe9, 0xe6),
                              QColor(0x1c, 0x1c, 0x1c), QColor(0x8a, 0x8a, 0x8a), QColor(0x2b, 0x6c, 0xb0),
                              QColor(0x1a, 0x56, 0x9c)};
    return tones;
}

const Tones& darkTones()
{
    static const Tones tones {QColor(0x2a, 0x2b, 0x2e), QColor(0x1d, 0x1e, 0x20), QColor(0x38, 0x39, 0x3d),
                              QColor(0xea, 0xea, 0xea), QColor(0x86, 0x88, 0x8c), QColor(0x3d, 0x7f, 0xc4),
                              QColor(0x7d, 0xb8, 0xf2)};
    return tones;
}

QPalette paletteOf(const Tones& tones)
{
    QPalette palette(tones.button, tones.window);
    palette.setColor(QPalette::Base, tones.base);
    const bool dark = tones.base.lightness() < 128;
    palette.setColor(QPalette::AlternateBase, dark ? tones.base.lighter(120) : tones.base.darker(104));
    palette.setColor(QPalette::ToolTipBase, tones.window);
    palette.setColor(QPalette::Highlight, tones.highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, tones.link);
    palette.setColor(QPalette::LinkVisited, tones.link);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, tones.text);
        palette.setColor(QPalette::Disabled, role, tones.disabled);
    }
    palette.setColor(QPalette::PlaceholderText, tones.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tones.button);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, tones.disabled);
    return palette;
}

} // namespace

void applyAppearance(Appearance appearance)
{
    static const QString systemStyle = QApplication::style()->objectName();
    if (appearance == Appearance::System) {
        if (QApplication::style()->objectName() != systemStyle)
            QApplication::setStyle(QStyleFactory::create(systemStyle));
        QApplication::setPalette(QPalette());
    } else {
        // Fusion draws everything from the palette; styles of desktops often do not.
        if (QApplication::style()->objectName() != QStringLiteral("fusion"))
            QApplication::setStyle(QStyleFactory::create(QStringLiteral("fusion")));
        QApplication::setPalette(paletteOf(appearance == Appearance::Dark ? darkTones() : lightTones()));
    }
    QToolTip::setPalette(QApplication::palette());
}

} // namespace tutti

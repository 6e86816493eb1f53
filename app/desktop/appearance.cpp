// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/appearance.h"

#include <map>
#include <utility>

#include <QApplication>
#include <QColor>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>

#include "app/desktop/windowstyle.h"

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

/// What Qt moves by itself; each as the desktop had it at the start.
void setEffects(bool still)
{
    static const std::map<Qt::UIEffect, bool> usual = [] {
        std::map<Qt::UIEffect, bool> effects;
        for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                                          Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
            effects[effect] = QApplication::isEffectEnabled(effect);
        return effects;
    }();
    for (const auto& [effect, enabled] : usual)
        QApplication::setEffectEnabled(effect, enabled && !still);
}

} // namespace

void applyLook(const Look& look)
{
    static const QString systemStyle = QApplication::style()->objectName();
    static Look before;
    if (std::exchange(before, look) == look)
        return;
    setEffects(look.still);
    // What the desktop gave; if that is dark already, there is nothing to add.
    QApplication::setPalette(QPalette());
    const bool isDark = QApplication::palette().color(QPalette::Base).lightness() < 128;
    const bool becomesDark =
        look.appearance == Appearance::Dark || (look.appearance == Appearance::System && look.systemDark && !isDark);
    const bool isOurs = becomesDark || look.appearance == Appearance::Light;
    // Fusion draws everything from the palette; styles of desktops often do not.
    const QString style = isOurs ? QStringLiteral("fusion") : systemStyle;
    if (becomesDark || look.still)
        QApplication::setStyle(new WindowStyle(style, {becomesDark, look.still}));
    else
        QApplication::setStyle(QStyleFactory::create(style));
    if (isOurs)
        QApplication::setPalette(paletteOf(becomesDark ? darkTones() : lightTones()));
    QToolTip::setPalette(QApplication::palette());
}

void applyAppearance(Appearance appearance)
{
    applyLook({appearance, false, false});
}

} // namespace tutti

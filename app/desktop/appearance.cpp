// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/appearance.h"

#include <utility>

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QColor>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleOption>
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

/// Fusion frames fields and ticks darker than the window, which nobody sees on a dark one.
class DarkStyle : public QProxyStyle
{
public:
    DarkStyle()
        : QProxyStyle(QStringLiteral("fusion"))
    {
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool isFramed = element == PE_IndicatorCheckBox || element == PE_FrameLineEdit
            || element == PE_IndicatorItemViewItemCheck || element == PE_IndicatorRadioButton;
        if (!isFramed)
            return;
        const bool focused = option->state.testFlag(State_HasFocus);
        QColor frame = option->palette.color(focused ? QPalette::Highlight : QPalette::WindowText);
        frame.setAlphaF(focused ? 1.0F : 0.4F);
        painter->save();
        painter->setPen(frame);
        const QRectF rect = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        if (element == PE_IndicatorRadioButton)
            painter->drawEllipse(rect);
        else
            painter->drawRect(rect);
        painter->restore();
    }
};

} // namespace

void applyAppearance(Appearance appearance)
{
    static const QString systemStyle = QApplication::style()->objectName();
    static Appearance before = Appearance::System;
    if (std::exchange(before, appearance) == appearance)
        return;
    // Fusion draws everything from the palette; styles of desktops often do not.
    if (appearance == Appearance::System)
        QApplication::setStyle(QStyleFactory::create(systemStyle));
    else if (appearance == Appearance::Light)
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("fusion")));
    else
        QApplication::setStyle(new DarkStyle);
    QApplication::setPalette(appearance == Appearance::System
                                 ? QPalette()
                                 : paletteOf(appearance == Appearance::Dark ? darkTones() : lightTones()));
    QToolTip::setPalette(QApplication::palette());
}

void connectAppearance(QActionGroup& actions, Settings& settings)
{
    for (QAction* action : actions.actions())
        action->setChecked(action->data().toInt() == static_cast<int>(settings.appearance()));
    QObject::connect(&actions, &QActionGroup::triggered, &actions, [&settings](const QAction* action) {
        const auto appearance = static_cast<Appearance>(action->data().toInt());
        settings.setAppearance(appearance);
        applyAppearance(appearance);
    });
}

} // namespace tutti

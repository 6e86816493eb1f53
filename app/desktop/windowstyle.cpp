// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/windowstyle.h"

#include <QPainter>
#include <QStyleOption>

namespace tutti {

WindowStyle::WindowStyle(const QString& base, const Wishes& wishes)
    : QProxyStyle(base)
    , m_wishes(wishes)
{
}

/// Fusion frames fields and ticks darker than the window, which nobody sees on a dark one.
void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isFramed = element == PE_IndicatorCheckBox || element == PE_FrameLineEdit
        || element == PE_IndicatorItemViewItemCheck || element == PE_IndicatorRadioButton;
    if (!m_wishes.dark || !isFramed)
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

/// A bar of which nobody knows the end runs to and fro; where nothing shall move, it is hatched instead.
void WindowStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    if (!m_wishes.still || element != CE_ProgressBarContents || !bar || bar->minimum != bar->maximum) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    painter->fillRect(option->rect.adjusted(1, 1, -1, -1),
                      QBrush(option->palette.color(QPalette::Highlight), Qt::BDiagPattern));
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* returned) const
{
    if (m_wishes.still && hint == SH_Widget_Animation_Duration)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace tutti

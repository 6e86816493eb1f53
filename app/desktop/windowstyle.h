// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>
#include <QString>

namespace tutti {

/// A style, with frames that can be seen on a dark ground, and without anything that moves by itself, as wanted.
class WindowStyle : public QProxyStyle
{
    Q_OBJECT

public:
    struct Wishes
    {
        bool dark = false;
        bool still = false;
    };

    /// `base` is a key of QStyleFactory.
    WindowStyle(const QString& base, const Wishes& wishes);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;

private:
    Wishes m_wishes;
};

} // namespace tutti

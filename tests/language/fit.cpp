// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/language/fit.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QTabBar>

#include "app/desktop/charts/elidedlabel.h"

namespace tutti {

namespace {

/// The text that a control must show whole, and the width that it needs for it; nothing for others.
struct Need
{
    QString text;
    int width = 0;
};

Need needOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->wordWrap() || qobject_cast<const ElidedLabel*>(label))
            return {};
        return {label->text(), label->sizeHint().width()};
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        // Those of Qt's own inside other controls have no text.
        return button->text().isEmpty() ? Need() : Need {button->text(), button->minimumSizeHint().width()};
    }
    if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
        return {group->title(), group->fontMetrics().horizontalAdvance(group->title())};
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return {box->currentText(), box->minimumSizeHint().width()};
    if (const auto* number = qobject_cast<const QAbstractSpinBox*>(&widget);
        number && number->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored)
        return {number->text(), number->fontMetrics().horizontalAdvance(number->text())};
    return {};
}

/// By how much a widget sticks out of an ancestor that does not scroll.
int sticksOut(const QWidget& widget, const QWidget& top)
{
    int most = 0;
    for (const QWidget* around = widget.parentWidget(); around; around = around->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(around->parentWidget()))
            break; // its viewport scrolls
        const QRect place(widget.mapTo(around, QPoint()), widget.size());
        most = std::max({most, place.right() - around->rect().right(), -place.left()});
        if (around == &top)
            break;
    }
    return most;
}

} // namespace

QStringList tooNarrow(QWidget& widget)
{
    QStringList found;
    for (const QWidget* child : widget.findChildren<QWidget*>()) {
        if (!child->isVisible() || (child->isWindow() && child != &widget))
            continue;
        const Need need = needOf(*child);
        if (need.text.isEmpty())
            continue;
        const int out = sticksOut(*child, widget);
        if (child->width() >= need.width && out <= 0)
            continue;
        found << QStringLiteral("%1 %2: %3 of %4 pixels, %5 outside: %6")
                     .arg(QString::fromLatin1(child->metaObject()->className()), child->objectName())
                     .arg(child->width())
                     .arg(need.width)
                     .arg(out)
                     .arg(need.text);
    }
    return found;
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/numberbox.h"

#include <algorithm>

#include <QStringList>

namespace tutti {

namespace {

bool isSeparator(QChar character)
{
    return character == QLatin1Char('.') || character == QLatin1Char(',');
}

/// Such as 86.400 of 86.400,5: three figures after each but the last, which is the other sign.
bool areGroups(const QString& number, qsizetype last)
{
    for (qsizetype i = 0; i < last; ++i) {
        if (!isSeparator(number[i]))
            continue;
        const auto next = std::find_if(number.begin() + i + 1, number.end(), isSeparator);
        if (number[i] == number[last] || next - (number.begin() + i) != 4)
            return false;
    }
    return true;
}

} // namespace

QString withDecimalPoint(const QString& number, const QString& point)
{
    const auto last = std::find_if(number.rbegin(), number.rend(), isSeparator);
    if (last == number.rend())
        return number;
    const qsizetype place = number.rend() - last - 1;
    if (!areGroups(number, place))
        return number;
    QString whole = number.left(place);
    whole.removeIf(isSeparator);
    return whole + point + number.mid(place + 1);
}

NumberBox::NumberBox(QWidget* parent)
    : QDoubleSpinBox(parent)
{
}

QValidator::State NumberBox::validate(QString& text, int& cursor) const
{
    const QString own = withOwnPoint(text);
    cursor -= static_cast<int>(text.size() - own.size());
    text = own;
    const QString number = text.mid(prefix().size(), text.size() - prefix().size() - suffix().size());
    // One too many is not taken, rather than read as a sign that parts thousands.
    if (text != specialValueText() && std::ranges::count_if(number, isSeparator) > 1)
        return QValidator::Invalid;
    return QDoubleSpinBox::validate(text, cursor);
}

double NumberBox::valueFromText(const QString& text) const
{
    return QDoubleSpinBox::valueFromText(withOwnPoint(text));
}

/// Only in the number itself; what stands around it may have points of its own.
QString NumberBox::withOwnPoint(const QString& text) const
{
    if (text == specialValueText())
        return text;
    const qsizetype begin = text.startsWith(prefix()) ? prefix().size() : 0;
    const qsizetype end = text.endsWith(suffix()) ? text.size() - suffix().size() : text.size();
    if (begin >= end)
        return text;
    return text.left(begin) + withDecimalPoint(text.mid(begin, end - begin), locale().decimalPoint()) + text.mid(end);
}

} // namespace tutti

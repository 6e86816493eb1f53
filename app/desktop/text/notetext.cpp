// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/text/notetext.h"

#include <array>
#include <cmath>

#include <QCoreApplication>

namespace tutti {

namespace {

class NoteText
{
    Q_DECLARE_TR_FUNCTIONS(tutti::NoteText)
};

constexpr std::array<const char16_t*, 12> names {u"C",  u"C♯", u"D",  u"D♯", u"E",  u"F",
                                                 u"F♯", u"G",  u"G♯", u"A",  u"A♯", u"B"};

} // namespace

QString noteText(double hz)
{
    if (!(hz > 0) || !std::isfinite(hz))
        return {};
    // MIDI numbers: 69 is A4, twelve to the octave.
    const double pitch = 69 + 12 * std::log2(hz / 440);
    const auto number = std::lround(pitch);
    if (number < 0)
        return {};
    const auto cents = std::lround((pitch - static_cast<double>(number)) * 100);
    QString note =
        QString::fromUtf16(names.at(static_cast<std::size_t>(number % 12))) + QString::number(number / 12 - 1);
    if (cents == 0)
        return note;
    //: A note and its distance in cents, such as "A4 +3 ct"; %2 is the sign.
    return NoteText::tr("%1 %2%3 ct")
        .arg(note, cents < 0 ? QString(QChar(0x2212)) : QStringLiteral("+"), QString::number(std::abs(cents)));
}

} // namespace tutti

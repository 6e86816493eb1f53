// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/text/quantitytext.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>

namespace tutti {

namespace {

class QuantityText
{
    Q_DECLARE_TR_FUNCTIONS(tutti::QuantityText)
};

/// Decimals that show `figures` significant figures of a value, none where the whole part has them already.
int decimalsFor(double value, int figures)
{
    if (value == 0 || !std::isfinite(value))
        return figures - 1;
    const int whole = static_cast<int>(std::floor(std::log10(std::abs(value)))) + 1;
    return std::clamp(figures - whole, 0, 6);
}

QString significant(double value, int figures)
{
    return QLocale().toString(value, 'f', decimalsFor(value, figures));
}

QString longDuration(double seconds)
{
    const QLocale locale;
    const auto whole = static_cast<qint64>(std::llround(seconds));
    const qint64 minutes = whole / 60;
    if (minutes < 60)
        return QuantityText::tr("%1 min %2 s").arg(locale.toString(minutes), locale.toString(whole % 60));
    return QuantityText::tr("%1 h %2 min").arg(locale.toString(minutes / 60), locale.toString(minutes % 60));
}

} // namespace

QString durationText(double seconds)
{
    const QLocale locale;
    if (seconds >= 59.95)
        return longDuration(seconds);
    if (seconds >= 0.9995 || seconds <= 0)
        return QuantityText::tr("%1 s").arg(locale.toString(std::max(seconds, 0.0), 'f', 1));
    const double milliseconds = seconds * 1000;
    return QuantityText::tr("%1 ms").arg(locale.toString(milliseconds, 'f', milliseconds < 9.95 ? 1 : 0));
}

QString secondsText(double seconds)
{
    return QuantityText::tr("%1 s").arg(significant(seconds, 3));
}

QString bytesText(quint64 bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(std::min<quint64>(bytes, Q_INT64_C(0x7fffffffffffffff))));
}

QString ratioText(double ratio, int figures)
{
    return significant(ratio, figures);
}

QString percentText(double share)
{
    return QuantityText::tr("%1 %").arg(QLocale().toString(share * 100, 'f', 0));
}

QString frequencyText(double hz)
{
    return QuantityText::tr("%1 Hz").arg(significant(hz, 4));
}

QString levelText(Scale scale, double level)
{
    if (scale == Scale::Linear)
        return significant(level, 3);
    if (scale == Scale::Normalised)
        return QLocale().toString(level, 'f', 3);
    QString number = QLocale().toString(std::abs(level) < 0.05 ? 0.0 : level, 'f', 1);
    if (number.startsWith(QLatin1Char('-')))
        number.replace(0, 1, QChar(0x2212));
    return QuantityText::tr("%1 dB").arg(number);
}

} // namespace tutti

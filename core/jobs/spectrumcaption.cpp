// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/spectrumcaption.h"

#include <cstddef>
#include <string>

#include <QString>

#include "core/base/paths.h"
#include "core/jobs/optionnames.h"
#include "core/jobs/stamp.h"

namespace tutti {
namespace {

/// Without trailing zeros, at most three decimals.
std::string shortNumber(double value)
{
    QString text = QString::number(value, 'f', 3);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text.toStdString();
}

std::string taperText(Taper taper)
{
    switch (taper) {
    case Taper::None:
        return "no taper";
    case Taper::Hann:
        return "Hann taper";
    case Taper::Hamming:
        return "Hamming taper";
    case Taper::Blackman:
        return "Blackman taper";
    case Taper::BlackmanHarris:
        return "Blackman–Harris taper";
    case Taper::FlatTop:
        return "flat-top taper";
    }
    return {};
}

std::string channelText(int channel, int channels)
{
    if (channel == 0)
        return channels == 1 ? "mono" : "mean of " + std::to_string(channels) + " channels";
    return channels == 1 ? "mono" : "channel " + std::to_string(channel) + " of " + std::to_string(channels);
}

} // namespace

FigureText captionFor(const SpectrumJob& job, const Analysis& analysis, int channels, std::size_t samples)
{
    constexpr double kilo = 1000;
    const std::string method = job.options.method == Method::Welch ? "Welch, " : "FFT, ";
    FigureText text;
    text.title = displayUtf8(job.source.filename());
    text.subtitle = shortNumber(analysis.startSeconds) + "–" + shortNumber(analysis.startSeconds + analysis.seconds)
        + " s · " + channelText(analysis.channel, channels) + " · " + shortNumber(analysis.rateHz / kilo) + " kHz · "
        + method + std::to_string(samples) + " samples, " + taperText(job.options.taper);
    text.chunks = {{std::string(stampKeyword), job.stamp},
                   {"Title", job.tags->title.empty() ? text.title : job.tags->title},
                   {"Author", job.tags->artist},
                   {"Copyright", job.tags->copyright},
                   {"Description", "Spectrum of " + text.title + ": " + text.subtitle},
                   {"Comment", job.tags->comment},
                   {std::string(sourceKeyword), job.tags->source},
                   {std::string(licenseKeyword), job.tags->license},
                   {"Software", "Tutti"}};
    return text;
}

} // namespace tutti

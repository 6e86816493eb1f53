// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/spectratable.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <string_view>

#include "core/base/paths.h"

namespace tutti {
namespace {

constexpr std::string_view fixedColumns = "source,start_s,seconds,rate_hz,channel,peak_hz,peak_db";
constexpr std::size_t fixedCellsOfAnalysis = 6;

/// The shortest text that reads back as the same number.
std::string numberText(double value)
{
    constexpr std::size_t longest = 32;
    std::array<char, longest> text {};
    const auto result = std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), result.ptr};
}

std::string quoted(const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string cell = "\"";
    for (const char character : text) {
        if (character == '"')
            cell += '"';
        cell += character;
    }
    return cell + '"';
}

std::set<double> bandsOf(const RunRecord& run)
{
    std::set<double> bands;
    for (const TaskRecord& task : run.tasks) {
        if (!task.report.analysis)
            continue;
        for (const auto& band : task.report.analysis->bands)
            bands.insert(band.first);
    }
    return bands;
}

std::string cellsOf(const Analysis& analysis, const std::set<double>& bands)
{
    std::string cells;
    for (const std::string& cell :
         {numberText(analysis.startSeconds), numberText(analysis.seconds), std::to_string(analysis.rateHz),
          analysis.channel > 0 ? std::to_string(analysis.channel) : std::string("mix"), numberText(analysis.peakHz),
          numberText(analysis.peakDb)})
        cells += "," + cell;
    for (const double hz : bands) {
        const auto level = std::find_if(analysis.bands.begin(), analysis.bands.end(),
                                        [hz](const auto& band) { return band.first == hz; });
        cells += "," + (level == analysis.bands.end() ? std::string() : numberText(level->second));
    }
    return cells;
}

} // namespace

std::string spectraTable(const RunRecord& run)
{
    const std::set<double> bands = bandsOf(run);
    std::string table(fixedColumns);
    for (const double hz : bands)
        table += ",band_" + numberText(hz) + "_hz_db";
    table += "\n";
    for (const TaskRecord& task : run.tasks) {
        table += quoted(displayUtf8(task.source));
        table += task.report.analysis ? cellsOf(*task.report.analysis, bands)
                                      : std::string(fixedCellsOfAnalysis + bands.size(), ',');
        table += "\n";
    }
    return table;
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/comparisonheadings.h"

#include <array>

#include <QCoreApplication>

#include "app/desktop/models/comparisontablemodel.h"

namespace tutti {

namespace {

class ComparisonHeadings
{
    Q_DECLARE_TR_FUNCTIONS(tutti::ComparisonHeadings)
};

struct Heading
{
    const char* text;
    const char* tip;
};

/// In the order of ComparisonTableModel::Column.
constexpr std::array<Heading, ComparisonTableModel::columns> headings {{
    {QT_TRANSLATE_NOOP("tutti::ComparisonHeadings", "Engine"),
     QT_TRANSLATE_NOOP("tutti::ComparisonHeadings", "What spread the jobs over the workers")},
    {QT_TRANSLATE_NOOP("tutti::ComparisonHeadings", "Workers"),
     QT_TRANSLATE_NOOP(
         "tutti::ComparisonHeadings",
         "Threads, processes or ranks that worked side by side, or connections; one after the other it is always 1")},
    {QT_TRANSLATE_NOOP("tutti::ComparisonHeadings", "Schedule"),
     QT_TRANSLATE_NOOP(
         "tutti::ComparisonHeadings",
         "How jobs found their workers: longest first, in order as workers fell free, or in equal blocks")},
    {QT_TRANSLATE_NOOP("tutti::ComparisonHeadings", "Median"),
     QT_TRANSLATE_NOOP("tutti::ComparisonHeadings",
                       "Median = the middle wall time of all rounds (start-up included);\nhalf of the rounds took "
                       "less, half took more")},
    {QT_TRANSLATE_NOOP("tutti::ComparisonHeadings", "Interval"),
     QT_TRANSLATE_NOOP("tutti::ComparisonHeadings",
                       "Where the true median lies with 95 % confidence (after Price and Bonett, from the order of the "
                       "rounds);\nit shrinks with every round")},
    {QT_TRANSLATE_NOOP("tutti::ComparisonHeadings", "Speed-up"),
     QT_TRANSLATE_NOOP("tutti::ComparisonHeadings",
                       "Speed-up = median of the baseline ÷ median of this entry,\nwith its interval of 95 % (ratio of "
                       "medians after Price and Bonett)")},
    {QT_TRANSLATE_NOOP("tutti::ComparisonHeadings", "Efficiency"),
     QT_TRANSLATE_NOOP("tutti::ComparisonHeadings", "Efficiency = speed-up ÷ workers")},
    {QT_TRANSLATE_NOOP("tutti::ComparisonHeadings", "Serial fraction"),
     QT_TRANSLATE_NOOP("tutti::ComparisonHeadings",
                       "Serial fraction (Karp and Flatt) = (1 ÷ speed-up − 1 ÷ workers) ÷ (1 − 1 ÷ workers):\nthe "
                       "share of the work that was not done side by side")},
    {QT_TRANSLATE_NOOP("tutti::ComparisonHeadings", "Start-up"),
     QT_TRANSLATE_NOOP("tutti::ComparisonHeadings",
                       "Start-up = time from the start of the run until the first worker could take a job\n(median of "
                       "the rounds; part of the wall time)")},
    {QT_TRANSLATE_NOOP("tutti::ComparisonHeadings", "Same output"),
     QT_TRANSLATE_NOOP("tutti::ComparisonHeadings",
                       "Whether the outputs of every round are the baseline's, byte for byte;\nan entry that differs "
                       "has no speed-up")},
    {QT_TRANSLATE_NOOP("tutti::ComparisonHeadings", "Trust"),
     QT_TRANSLATE_NOOP("tutti::ComparisonHeadings",
                       "How far these numbers can be trusted: green, amber or red, and why")},
    {QT_TRANSLATE_NOOP("tutti::ComparisonHeadings", "Mean"),
     QT_TRANSLATE_NOOP("tutti::ComparisonHeadings", "Mean = sum of the wall times ÷ rounds")},
    {QT_TRANSLATE_NOOP("tutti::ComparisonHeadings", "Standard deviation"),
     QT_TRANSLATE_NOOP("tutti::ComparisonHeadings",
                       "Standard deviation = √(sum of (wall time − mean)² ÷ (rounds − 1))")},
    {QT_TRANSLATE_NOOP("tutti::ComparisonHeadings", "Min"),
     QT_TRANSLATE_NOOP("tutti::ComparisonHeadings", "The shortest wall time of all rounds")},
    {QT_TRANSLATE_NOOP("tutti::ComparisonHeadings", "Max"),
     QT_TRANSLATE_NOOP("tutti::ComparisonHeadings", "The longest wall time of all rounds")},
    {QT_TRANSLATE_NOOP("tutti::ComparisonHeadings", "Load balance"),
     QT_TRANSLATE_NOOP("tutti::ComparisonHeadings",
                       "Load balance = mean of the workers' busy times ÷ the longest of them;\n100 % is even (median "
                       "of the rounds)")},
    {QT_TRANSLATE_NOOP("tutti::ComparisonHeadings", "CPU time"),
     QT_TRANSLATE_NOOP("tutti::ComparisonHeadings",
                       "CPU time = what the jobs computed, summed over all workers (median of the rounds);\nbeside the "
                       "wall time it shows how much was done at once")},
}};

} // namespace

QString comparisonHeading(int column)
{
    return ComparisonHeadings::tr(headings.at(static_cast<std::size_t>(column)).text);
}

QString comparisonFormula(int column)
{
    return ComparisonHeadings::tr(headings.at(static_cast<std::size_t>(column)).tip);
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/timing/comparison.h"

namespace tutti {

/// One guess of a student, and what was measured.
struct Guess
{
    /// What was asked, in the student's language.
    std::string question;
    /// As it was typed, or the number drawn into the chart.
    std::string guessed;
    std::string measured;

    bool operator==(const Guess&) const = default;
};

/// A run of a lesson in numbers, of which its words can be made again in another language.
struct LabRun
{
    /// What the run could use.
    int cores = 1;
    /// Only where the lesson has a serial share.
    double serialPercent = 0;
    /// By question; nothing where none was made.
    std::vector<std::optional<double>> guesses;
    /// How many of the report's comparisons are this run's.
    std::size_t comparisons = 0;

    bool operator==(const LabRun&) const = default;
};

/// What a lesson leaves to hand in (`tutti-lab/1`).
struct LabReport
{
    /// "overlapping-waits", …: stable, the same in every language.
    std::string lesson;
    /// The lesson's title in the student's language.
    std::string title;
    std::string student;
    std::string writtenAt;
    std::vector<Guess> guesses;
    /// Plain paragraphs, with the numbers just measured.
    std::vector<std::string> explanation;
    std::vector<Comparison> comparisons;
    /// In the order of their comparisons; none in a report that an older version wrote.
    std::vector<LabRun> runs;
};

/// One HTML file with its JSON inside: guesses, charts as SVG, tables, machine.
std::string labReportHtml(const LabReport& report);
/// Reads such a file back. ErrorCode::BadContent for any other.
Result<LabReport> labReportFromHtml(std::string_view html);
/// "overlapping-waits - Ana María.html": safe as a file's name.
std::string labReportFileName(const LabReport& report);

/// Comparisons of many machines side by side.
struct Overlay
{
    struct Line
    {
        /// Who or where: the student's name, or the host and CPU.
        std::string label;
        Comparison comparison;
    };
    std::vector<Line> lines;
};

/// Fails (ErrorCode::BadContent, in a sentence that names both) where job, settings or input are not the same: unequal
/// work cannot be compared. Synthetic work is the same where its stated milliseconds are, however many rounds of
/// arithmetic these are on each machine.
Result<Overlay> overlay(std::span<const Overlay::Line> lines);

} // namespace tutti

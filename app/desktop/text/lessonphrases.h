// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include "app/desktop/text/lessonoutcome.h"

namespace tutti {

/// The translation context of all words of the lessons.
class LessonText
{
    Q_DECLARE_TR_FUNCTIONS(tutti::LessonText)
};

/// "2 threads (QtConcurrent)", "6 connections", "2 MPI processes": as a sentence begins.
QString settingName(const Setting& setting);

/// The same as a lesson calls its entries: by their schedule where that is what it is about.
QString entryName(LessonKind kind, const Setting& setting);

/// "One after the other: the work took 1.92 s (the median of 5 rounds)."
QString baselineSentence(const ComparisonEntry& baseline);

/// What was measured for an entry, whatever it was: its time and how fast that is against the baseline, no difference,
/// other results, cancelled, or why it could not run.
QString entrySentence(const QString& name, const ComparisonEntry& entry, const ComparisonEntry& baseline);

/// The same for a whole experiment: the baseline first, then every entry. What failed in the experiment before for the
/// same reason is told shortly.
QStringList entrySentences(LessonKind kind, const Comparison& comparison, const Comparison* before = nullptr);

/// "2 threads (QtConcurrent): you guessed 2, and 1.93 was measured. Well guessed."
QString guessSentence(const LessonOutcome& outcome, std::size_t question);

/// A speed-up for reading: "1.93".
QString factorText(double factor);

/// Two speed-ups that nobody would tell apart: within 5 %.
bool isNear(double guess, double measured);

/// How one entry stands to another of the same experiment.
enum class Standing : std::uint8_t {
    /// Within 3 %, or their intervals overlap.
    Alike,
    Faster,
    Slower
};
Standing standingOf(const ComparisonEntry& entry, const ComparisonEntry& other);

/// An entry that was measured, gave the baseline's results and has a speed-up; nothing otherwise.
const ComparisonEntry* usableEntry(const Comparison& comparison, const Setting& setting);

} // namespace tutti

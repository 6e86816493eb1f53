// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

#include <QString>

#include "core/timing/comparison.h"

namespace tutti {

/// "OpenMP · 4 workers · Longest first"; "Sequential"; "6 connections".
QString settingLabel(const Setting& setting);
/// The same without the schedule where all entries of the comparison that have one share it.
QString settingLabel(const Comparison& comparison, std::size_t entry);
/// What stands between the parts of a label.
QString settingSeparator();
/// As a sentence begins: "Threads (OpenMP) with 4 workers", "One after the other", "Downloading over 6 connections".
QString settingPhrase(const Setting& setting);

/// "1.84 × (1.79–1.90)"; "1.84 ×" without an interval.
QString speedUpText(const SpeedUp& speedup);
/// "1.79–1.90 s", with as many decimals as the narrower end needs to be told from the other.
QString secondsRangeText(double low, double high);
/// "no difference", "faster", "slower"; a dash for Unknown.
QString differenceText(Difference difference);

/// Whether an entry has times.
bool isMeasured(const ComparisonEntry& entry);
/// What stands behind an entry in the chart, in a few words: why it failed, "baseline", "differs", "no difference",
/// its speed-up; "not yet measured" before its first round.
QString verdictText(const Comparison& comparison, std::size_t entry);
/// An entry in a sentence or two: its median with its interval and rounds, and what the data show against the
/// baseline.
QString entryReading(const Comparison& comparison, std::size_t entry);
/// The whole comparison in a sentence: who is fastest and by how much, or that the data show no difference.
QString comparisonReading(const Comparison& comparison);

/// What a cell without a value shows.
QString noValueText();

} // namespace tutti

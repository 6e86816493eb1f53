// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include <QString>

#include "core/jobs/record.h"
#include "core/jobs/schedule.h"
#include "core/timing/runtable.h"

namespace tutti {

/// "Threads (QtConcurrent)" for "qtconcurrent", and so on; an unknown id stands for itself.
QString engineName(std::string_view id);

/// The same in one word, for labels of charts: "QtConcurrent".
QString engineShortName(std::string_view id);

/// "Convert" for "convert", and so on; an unknown job stands for itself.
QString jobName(std::string_view job);

QString scheduleText(Schedule schedule);
/// By the name that records carry; an unknown one stands for itself.
QString scheduleText(std::string_view name);

QString outcomeText(Outcome outcome);
QString phaseText(Phase phase);

/// Why a run's times say little: a sentence.
QString doubtText(TimingDoubt doubt);
/// The same in two or three words, for a table's cell.
QString doubtShortText(TimingDoubt doubt);

/// "Threads (QtConcurrent) with 2 workers took 1.9 s, 1.8 times as fast as one after the other."
QString runReading(const RunRow& run);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include <QString>

#include "app/desktop/models/filesmodel.h"
#include "core/session/choices.h"
#include "core/session/comparisonchoices.h"
#include "core/session/comparisonrequest.h"
#include "core/session/comparisonrun.h"
#include "core/session/session.h"

namespace tutti {

/// How long a comparison of a sample shall take in all, about; and each of its runs at least, so that its time means
/// something.
inline constexpr double sampleSeconds = 20;
inline constexpr double leastRunSeconds = 0.6;

/// The files of the table that a job can be done with.
std::vector<Source> comparableSources(const FilesModel& model, JobKind job);

/// The engines as a comparison sees them: batch jobs of Slurm's are not timed, so that with those MPI is none.
QList<EngineState> timeableEngines(QList<EngineState> engines, const Choices& jobChoices);

/// Everything of a request but its work, from choices that planSettings() finds no mistake in.
ComparisonRequest comparisonRequest(const ComparisonChoices& choices, const QList<EngineState>& engines,
                                    const Choices& jobChoices);

/// How the person's own files are done, without the files.
FileWork fileWork(const Choices& jobChoices, JobKind job);

/// How many runs it is at most, warm-up included.
double runsIn(const ComparisonRequest& request);

/// What all runs of a sample shall take.
double secondsForSample(const ComparisonRequest& request);

/// What is known about a comparison that is about to start, as the question for it shows it.
struct ComparisonOutlook
{
    /// Not yet known.
    bool isAsking = true;
    ComparisonForecast forecast;
    /// Why it cannot start, in a sentence; empty when it can.
    QString refusal;
    /// Of the files that are compared, and of those that could be; 0: the work is not files.
    std::size_t files = 0;
    std::size_t filesInAll = 0;
};

/// "About 20 s for 6 of 41 files; 35 MiB at a time in /var/tmp, where 20 GiB are free."
QString outlookText(const ComparisonOutlook& outlook);

} // namespace tutti

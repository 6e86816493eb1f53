// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/desktop/models/filesmodel.h"
#include "core/base/slimpath.h"
#include "core/session/choices.h"
#include "core/session/session.h"

namespace tutti {

/// One run of a sequence: what is asked, and which files of the table stand behind its tasks. The sources are filled in
/// when its turn comes, because a spectrum is made of the wav that the run before it wrote.
struct RunStep
{
    RunRequest request;
    /// The file behind each task; empty when the list that they stood in is gone.
    std::vector<std::size_t> files;
    /// Of these files; filled in when the sequence begins, since a list that is looked through again gives other
    /// numbers.
    std::vector<SlimPath> paths;
};

/// What is asked of the rooms below for these choices, but for the sources.
RunRequest requestFor(const Choices& choices, JobKind kind);

/// A step for each tick, over `files`; without those that cannot be used, and conversion without what is a wav already.
/// A kind that would have no file is left out.
std::vector<RunStep> stepsFor(const Choices& choices, const FilesModel& model, const std::vector<std::size_t>& files);

/// The parts of these files that ended in `state`, to be done again: conversions, then spectra. Where a conversion is
/// repeated and spectra are wanted, the spectrum follows.
std::vector<RunStep> stepsToRepeat(const Choices& choices, const FilesModel& model,
                                   const std::vector<std::size_t>& files, FileState state);

/// What is done again keeps the names of its results, where they still go to the same place: alone, a file could take
/// the name of another's result. The step's files must have failed.
void keepNames(RunStep& step, const FilesModel& model);

/// What a step reads: for spectra the wav that was made (its size is not known here: 0), or the source where there is
/// none.
std::vector<Source> sourcesFor(JobKind kind, const FilesModel& model, const std::vector<std::size_t>& files);

/// The paths of files of the table.
std::vector<SlimPath> pathsOf(const std::vector<std::size_t>& files, const FilesModel& model);

/// The other way round; noFile for paths that are not in the table.
std::vector<std::size_t> filesOf(const std::vector<SlimPath>& paths, const FilesModel& model);

/// What each task of a step is expected to cost, to tell how long a run will take. The step's files must stand in the
/// model, or be none.
std::vector<double> expectedCosts(const RunStep& step, const FilesModel& model);

} // namespace tutti

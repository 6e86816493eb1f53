// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QKeySequence>
#include <QString>

namespace tutti {

class ComparisonController;
class DownloadController;
class FilesModel;
class RunController;

/// "Convert: 37 of 41 · 1 failed · about 2 s left · 840 × real time", of the run under way or of the last one.
QString runStatus(const RunController& runs);

/// "41 files", before anything was done. `slow`: a folder that is looked through does not answer.
QString listStatus(const FilesModel& model, bool scanning, bool slow = false);

/// What the file table is about.
struct ListState
{
    /// There was a run on it.
    bool ran = false;
    bool scanning = false;
    bool slow = false;
};

/// The first words of the status line, and its bar.
struct WindowStatus
{
    QString text;
    /// 0 … 1; below 0: nobody knows; nothing: no bar.
    std::optional<double> share;
};

/// Who can be at work.
struct WindowWork
{
    const RunController& runs;
    const DownloadController& downloads;
    const ComparisonController& comparisons;
};

/// Of what goes on: a run, else a comparison, else a download, else a look through folders.
WindowStatus windowStatus(const WindowWork& work, const FilesModel& model, const ListState& list);

/// What to do about results that were kept although they are not what was asked for.
QString keptText(int files, const QKeySequence& redo);

} // namespace tutti

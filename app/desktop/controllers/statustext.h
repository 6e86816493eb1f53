// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

namespace tutti {

class FilesModel;
class RunController;

/// "Convert: 37 of 41 · 1 failed · about 2 s left · 840 × real time", of the run under way or of the last one.
QString runStatus(const RunController& runs);

/// "41 files", before anything was done.
QString listStatus(const FilesModel& model, bool scanning);

/// What to do about results that were kept although they are not what was asked for.
QString keptText(int files, const QKeySequence& redo);

} // namespace tutti

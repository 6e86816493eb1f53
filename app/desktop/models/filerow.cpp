// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/filerow.h"

#include <algorithm>

#include "app/desktop/text/soundtext.h"
#include "core/base/paths.h"
#include "core/jobs/plan.h"

namespace tutti {

namespace {

FileState finishedState(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Done:
        return FileState::Done;
    case Outcome::Failed:
        return FileState::Failed;
    case Outcome::Skipped:
        return FileState::Skipped;
    case Outcome::Cancelled:
        return FileState::Cancelled;
    }
    return FileState::New;
}

/// A name may have line breaks and signs that turn the writing around; a row has one line.
QString shownName(const std::filesystem::path& file)
{
    const QString name = displayName(file);
    const QString line = shownLine(name.toStdString());
    return line.isEmpty() ? name : line;
}

QString extensionOf(const std::filesystem::path& file)
{
    return displayName(file.extension()).mid(1).toLower();
}

} // namespace

FileRow makeFileRow(const Source& source)
{
    FileRow row;
    row.source = source;
    row.name = shownName(source.subfolder / source.file.filename());
    row.extension = extensionOf(source.file);
    return row;
}

FileRow makeFileRow(const Unusable& unusable)
{
    FileRow row;
    row.source.file = unusable.file;
    row.name = shownName(unusable.file.has_filename() ? unusable.file.filename() : unusable.file);
    row.extension = extensionOf(unusable.file);
    row.unusable = unusable.error;
    row.convertible = false;
    return row;
}

FileState stateOf(const FileRow& row)
{
    if (row.unusable)
        return FileState::Failed;
    // Skipped stands last: a file that was converted and whose spectrum lay there already is done.
    for (const FileState state : {FileState::Running, FileState::Waiting, FileState::Failed, FileState::Cancelled,
                                  FileState::Done, FileState::Skipped}) {
        if (std::ranges::any_of(row.parts, [state](const FilePart& part) { return part.shown() == state; }))
            return state;
    }
    return FileState::New;
}

std::array<std::size_t, fileStateCount> countStates(const std::vector<FileRow>& files)
{
    std::array<std::size_t, fileStateCount> counts {};
    for (const FileRow& row : files)
        ++counts[static_cast<std::size_t>(stateOf(row))];
    return counts;
}

const std::string* reasonOfSkip(const std::vector<std::string>& notes)
{
    const auto reason = std::ranges::find_if(
        notes, [](const std::string& note) { return note == noteOtherSettings || note == noteNotOurs; });
    return reason == notes.end() ? nullptr : &*reason;
}

int workerOf(const FileRow& row)
{
    for (const FilePart& part : row.parts) {
        if (part.live == FileState::Running)
            return part.worker;
    }
    const FilePart& spectra = row.part(JobKind::Spectra);
    return spectra.worker >= 0 ? spectra.worker : row.part(JobKind::Convert).worker;
}

double secondsOf(const FileRow& row)
{
    return row.parts[0].seconds + row.parts[1].seconds;
}

void takeResults(FileRow& row, FileRow&& earlier)
{
    if (row.unusable || earlier.unusable || row.source.bytes != earlier.source.bytes)
        return;
    row.parts = std::move(earlier.parts);
    row.audioSeconds = earlier.audioSeconds;
}

void applyRecord(FileRow& row, JobKind kind, const TaskRecord& record, bool scratch)
{
    FilePart& part = row.part(kind);
    part.live = FileState::New;
    if (record.worker >= 0) {
        part.worker = record.worker;
        part.seconds = record.finishedSeconds.value_or(0) - record.startedSeconds.value_or(0);
    }
    // What was broken off tells only how far it came.
    if (record.report.audioSeconds > 0 && kind == JobKind::Convert && record.report.outcome == Outcome::Done)
        row.audioSeconds = record.report.audioSeconds;
    if (scratch)
        return;
    part.state = finishedState(record.report.outcome);
    part.error = record.report.error;
    part.notes = record.report.notes;
    part.targets = record.targets;
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/filetext.h"

#include <QCoreApplication>
#include <QStringList>

#include "app/desktop/text/coretext.h"
#include "app/desktop/text/errortext.h"
#include "app/desktop/text/quantitytext.h"
#include "core/base/paths.h"

namespace tutti {

namespace {

struct FileText
{
    Q_DECLARE_TR_FUNCTIONS(FileText)

public:
    static QString stateName(FileState state);
    static QString failed(const Error& error) { return tr("failed: %1").arg(errorText(error)); }
    static QString worker(int worker) { return tr("worker %1").arg(worker + 1); }
    static QString waiting(const FileRow& row);
    static QString finished(const FileRow& row, FileState state);
    static QString partLine(const FilePart& part, const QString& job);
    static QString convertJob() { return tr("Convert"); }
    static QString spectraJob() { return tr("Spectrum"); }
};

QString FileText::stateName(FileState state)
{
    switch (state) {
    case FileState::New:
        return {};
    case FileState::Waiting:
        return tr("waiting");
    case FileState::Running:
        return tr("running");
    case FileState::Done:
        return tr("done");
    case FileState::Failed:
        return tr("failed");
    case FileState::Skipped:
        return tr("skipped");
    case FileState::Cancelled:
        return tr("cancelled");
    }
    return {};
}

QString FileText::waiting(const FileRow& row)
{
    return row.part(JobKind::Convert).shown() == FileState::Done ? tr("converted, waiting") : tr("waiting");
}

/// With the reason of a skip, or the first note of a success.
QString FileText::finished(const FileRow& row, FileState state)
{
    for (const FilePart& part : row.parts) {
        if (part.state != state)
            continue;
        const std::string* note = state == FileState::Skipped ? reasonOfSkip(part.notes)
            : part.notes.empty()                              ? nullptr
                                                              : &part.notes.front();
        if (note)
            return tr("%1: %2").arg(stateName(state), coreText(*note));
    }
    return state == FileState::Skipped ? tr("skipped: done already") : stateName(state);
}

QString FileText::partLine(const FilePart& part, const QString& job)
{
    QString state = stateName(part.shown());
    if (part.live == FileState::Running)
        state = worker(part.worker);
    else if (part.error)
        state = failed(*part.error);
    else if (part.seconds > 0)
        state = tr("%1 by worker %2 in %3").arg(state).arg(part.worker + 1).arg(secondsText(part.seconds));
    QStringList lines {tr("%1: %2").arg(job, state)};
    for (const std::string& note : part.notes)
        lines << coreText(note);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString fileStateName(FileState state)
{
    return FileText::stateName(state);
}

QString fileStateText(const FileRow& row)
{
    if (row.unusable)
        return FileText::failed(*row.unusable);
    const FileState state = stateOf(row);
    switch (state) {
    case FileState::Running:
        return FileText::worker(workerOf(row));
    case FileState::Waiting:
        return FileText::waiting(row);
    case FileState::Failed:
        for (const FilePart& part : row.parts) {
            if (part.error)
                return FileText::failed(*part.error);
        }
        break;
    case FileState::Done:
    case FileState::Skipped:
        return FileText::finished(row, state);
    case FileState::New:
    case FileState::Cancelled:
        break;
    }
    return FileText::stateName(state);
}

QString fileDetails(const FileRow& row)
{
    QStringList lines {displayName(row.source.file)};
    if (row.unusable)
        lines << FileText::failed(*row.unusable);
    else
        lines << bytesText(row.source.bytes);
    if (row.part(JobKind::Convert).shown() != FileState::New)
        lines << FileText::partLine(row.part(JobKind::Convert), FileText::convertJob());
    if (row.part(JobKind::Spectra).shown() != FileState::New)
        lines << FileText::partLine(row.part(JobKind::Spectra), FileText::spectraJob());
    return lines.join(QLatin1Char('\n'));
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/recentrows.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <QCoreApplication>
#include <QDir>
#include <QStringList>

#include "app/desktop/text/conditionstext.h"
#include "app/desktop/text/quantitytext.h"
#include "app/desktop/text/runtext.h"
#include "core/base/paths.h"

namespace tutti {

namespace {

struct T
{
    Q_DECLARE_TR_FUNCTIONS(tutti::RecentRows)
};

/// The person's own folder is a "~", as file managers and shells have it.
QString shortPath(const std::filesystem::path& path)
{
    const QString name = displayName(path);
    const QString home = QDir::homePath();
    return name.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + name.mid(home.size()) : name;
}

QString doneText(const RecentJob& job)
{
    const auto files = static_cast<int>(job.files);
    if (job.job == "convert")
        return T::tr("%n file(s) converted", nullptr, files);
    if (job.job == "spectra")
        return T::tr("%n file(s) analysed", nullptr, files);
    return T::tr("%n sound(s) downloaded", nullptr, files);
}

QString doneText(const std::vector<RecentJob>& jobs)
{
    QStringList parts;
    for (const RecentJob& job : jobs)
        parts << doneText(job);
    return parts.isEmpty() ? T::tr("opened") : parts.join(QStringLiteral(", "));
}

QString runTitle(const RunRecord& run)
{
    if (run.job == "fetch")
        return jobName(run.job);
    return T::tr("%1, %2").arg(jobName(run.job), engineName(run.engine));
}

using Dated = std::pair<std::string, RecentRow>;

Dated datedRow(const RecentRun& run)
{
    const RunRecord& head = run.head;
    return {head.startedAt,
            {RecentKind::Run, run.file, runTitle(head),
             T::tr("%1 · run · %n file(s) in %2", nullptr, static_cast<int>(head.input.files))
                 .arg(startedText(head.startedAt), durationText(head.wallSeconds)),
             false}};
}

Dated datedRow(const KeptComparison& kept)
{
    const QString title = kept.name.empty() ? jobName(kept.job) : QString::fromStdString(kept.name);
    return {kept.startedAt,
            {RecentKind::Comparison, kept.file, title,
             T::tr("%1 · comparison · %n entry(s) on %2", nullptr, static_cast<int>(kept.entries))
                 .arg(startedText(kept.startedAt), QString::fromStdString(kept.host)),
             false}};
}

} // namespace

QList<RecentRow> folderRows(const QList<RecentFolder>& folders)
{
    QList<RecentRow> rows;
    for (const RecentFolder& folder : folders) {
        const QString name = displayName(folder.path.filename());
        RecentRow row {
            RecentKind::Folder, folder.path, name.isEmpty() ? displayName(folder.path) : name, {}, folder.missing};
        row.detail = folder.missing
            ? T::tr("missing: it was at\n%1").arg(shortPath(folder.path))
            : T::tr("%1 · %2\n%3").arg(startedText(folder.at), doneText(folder.done), shortPath(folder.path));
        rows << row;
    }
    return rows;
}

QList<RecentRow> resultRows(const QList<RecentRun>& runs, const QList<KeptComparison>& comparisons, qsizetype most)
{
    std::vector<Dated> dated;
    for (const RecentRun& run : runs)
        dated.push_back(datedRow(run));
    for (const KeptComparison& kept : comparisons)
        dated.push_back(datedRow(kept));
    std::ranges::stable_sort(dated, std::greater<>(), &Dated::first);
    QList<RecentRow> rows;
    for (auto& [at, row] : dated) {
        if (rows.size() < most)
            rows << std::move(row);
    }
    return rows;
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/reportstore.h"

#include <algorithm>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "core/base/paths.h"
#include "core/base/textfile.h"
#include "core/jobs/codec.h"

namespace tutti {

Result<void> writeReport(const RunRecord& run, const std::filesystem::path& file)
{
    return replaceText(file, run.startedAt, encodeRun(run));
}

ReportStore::ReportStore(std::filesystem::path folder, std::size_t most)
    : m_folder(std::move(folder))
    , m_most(most)
{
}

Result<std::filesystem::path> ReportStore::keep(const RunRecord& run) const
{
    std::error_code failed;
    std::filesystem::create_directories(m_folder, failed);
    if (failed)
        return fail(errorFromErrno(failed.value(), "cannot make " + displayUtf8(m_folder)));
    // Colons are not allowed in names on every file system that a home folder may lie on.
    std::string name = run.startedAt + " " + run.job + " " + run.engine + ".json";
    std::replace(name.begin(), name.end(), ':', '-');
    std::filesystem::path file = m_folder / name;
    if (auto written = writeReport(run, file); !written)
        return fail(written.error());
    removeOldest();
    return file;
}

void ReportStore::removeOldest() const
{
    std::error_code failed;
    std::vector<std::filesystem::path> reports;
    // A range-for would throw where the folder can no longer be read.
    for (std::filesystem::directory_iterator entry(m_folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        if (entry->path().extension() == ".json")
            reports.push_back(entry->path());
    }
    if (reports.size() <= m_most)
        return;
    // Names begin with the time in ISO 8601, so the oldest come first.
    std::sort(reports.begin(), reports.end());
    reports.resize(reports.size() - m_most);
    for (const auto& report : reports)
        std::filesystem::remove(report, failed);
}

} // namespace tutti

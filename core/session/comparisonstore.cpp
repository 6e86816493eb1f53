// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/comparisonstore.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <iterator>
#include <system_error>
#include <tuple>
#include <utility>

#include "core/base/logging.h"
#include "core/base/paths.h"
#include "core/base/textfile.h"
#include "core/jobs/codec.h"
#include "core/timing/comparisoncodec.h"

namespace tutti {
namespace {

namespace fs = std::filesystem;

Result<std::string> readText(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return fail(errorFromErrno(errno, "cannot read " + displayUtf8(file)));
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

Result<Comparison> readComparison(const fs::path& file)
{
    const auto text = readText(file);
    return text ? decodeComparison(*text) : Result<Comparison>(fail(text.error()));
}

fs::path runsFolderOf(const fs::path& file)
{
    fs::path folder = file;
    return folder.replace_extension(".runs");
}

fs::path runFileOf(const fs::path& file, std::size_t entry)
{
    return runsFolderOf(file) / (std::to_string(entry) + ".json");
}

/// A name that nothing bears yet, neither a comparison nor runs that one left behind. Colons are not allowed in names
/// on every file system that a home folder may lie on.
fs::path freeFile(const fs::path& folder, const Comparison& comparison)
{
    std::string stem = comparison.startedAt + " " + comparison.job;
    std::replace(stem.begin(), stem.end(), ':', '-');
    std::error_code error;
    fs::path file = folder / (stem + ".json");
    for (int number = 2; fs::exists(file, error) || fs::exists(runsFolderOf(file), error); ++number)
        file = folder / (stem + " " + std::to_string(number) + ".json");
    return file;
}

Result<void> writeAll(const fs::path& file, const ComparisonResult& result)
{
    std::error_code failed;
    fs::create_directories(runsFolderOf(file), failed);
    if (failed)
        return fail(errorFromErrno(failed.value(), "cannot make " + displayUtf8(runsFolderOf(file))));
    for (std::size_t entry = 0; entry < result.runs.size(); ++entry) {
        if (result.runs[entry].tasks.empty())
            continue;
        if (auto written = replaceText(runFileOf(file, entry), "comparison", encodeRun(result.runs[entry])); !written)
            return written;
    }
    // Last, so that a comparison that is there has its runs.
    return replaceText(file, "comparison", encodeComparison(result.comparison));
}

/// The run of an entry; an empty one where it is no longer there or cannot be read.
RunRecord readRun(const fs::path& file)
{
    const auto text = readText(file);
    auto run = text ? decodeRun(*text) : Result<RunRecord>(fail(text.error()));
    return run ? std::move(*run) : RunRecord();
}

} // namespace

ComparisonStore::ComparisonStore(fs::path folder)
    : m_folder(std::move(folder))
{
}

Result<fs::path> ComparisonStore::keep(const ComparisonResult& result) const
{
    std::error_code failed;
    fs::create_directories(m_folder, failed);
    if (failed)
        return fail(errorFromErrno(failed.value(), "cannot make " + displayUtf8(m_folder)));
    fs::path file = freeFile(m_folder, result.comparison);
    if (const auto written = writeAll(file, result); !written) {
        fs::remove_all(runsFolderOf(file), failed);
        return fail(written.error());
    }
    return file;
}

std::vector<KeptComparison> ComparisonStore::list() const
{
    std::vector<KeptComparison> kept;
    std::error_code failed;
    for (fs::directory_iterator entry(m_folder, failed), end; !failed && entry != end; entry.increment(failed)) {
        const fs::path file = entry->path();
        const bool isOurs = file.extension() == ".json" && !file.filename().native().starts_with('.');
        if (!isOurs)
            continue;
        const auto comparison = readComparison(file);
        if (!comparison) {
            qCInfo(sessionLog) << "passed over:" << comparison.error().detail.c_str();
            continue;
        }
        kept.push_back({file, comparison->name, comparison->job, comparison->startedAt, comparison->machine.host,
                        comparison->entries.size()});
    }
    std::sort(kept.begin(), kept.end(), [](const KeptComparison& left, const KeptComparison& right) {
        return std::tie(left.startedAt, left.file) > std::tie(right.startedAt, right.file);
    });
    return kept;
}

Result<ComparisonResult> ComparisonStore::load(const fs::path& file) const
{
    auto comparison = readComparison(file);
    if (!comparison)
        return fail(comparison.error());
    ComparisonResult result {std::move(*comparison), {}};
    for (std::size_t entry = 0; entry < result.comparison.entries.size(); ++entry)
        result.runs.push_back(readRun(runFileOf(file, entry)));
    return result;
}

Result<void> ComparisonStore::rename(const fs::path& file, const std::string& name) const
{
    auto comparison = readComparison(file);
    if (!comparison)
        return fail(comparison.error());
    comparison->name = name;
    return replaceText(file, "comparison", encodeComparison(*comparison));
}

Result<void> ComparisonStore::remove(const fs::path& file) const
{
    std::error_code failed;
    if (!fs::remove(file, failed))
        return fail(errorFromErrno(failed ? failed.value() : ENOENT, "cannot remove " + displayUtf8(file)));
    fs::remove_all(runsFolderOf(file), failed);
    return {};
}

} // namespace tutti

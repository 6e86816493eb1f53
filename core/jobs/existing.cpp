// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/existing.h"

#include <algorithm>

#include <sys/stat.h>

#include "core/base/paths.h"
#include "core/jobs/stamp.h"

namespace tutti {
namespace {

using Status = struct stat;

std::optional<Status> statusOf(const std::filesystem::path& file)
{
    Status status {};
    return ::stat(file.c_str(), &status) == 0 ? std::optional(status) : std::nullopt;
}

bool isOlder(const timespec& a, const timespec& b)
{
    return a.tv_sec != b.tv_sec ? a.tv_sec < b.tv_sec : a.tv_nsec < b.tv_nsec;
}

std::string identityOf(const Status& status)
{
    return std::to_string(status.st_dev) + ':' + std::to_string(status.st_ino);
}

void noteKept(Found found, std::vector<std::string>& notes)
{
    const std::string note(found == Found::NotOurs ? noteNotOurs : noteOtherSettings);
    if (std::find(notes.begin(), notes.end(), note) == notes.end())
        notes.push_back(note);
    if (found == Found::OlderThanSource)
        notes.emplace_back("the source was changed after the result was made");
    if (found == Found::OtherCredit)
        notes.emplace_back("it does not bear the credit that is known of its source now");
}

} // namespace

bool isTaken(const std::filesystem::path& file)
{
    Status status {};
    return ::lstat(file.c_str(), &status) == 0;
}

Found lookAt(const std::filesystem::path& result, const std::filesystem::path& source, const std::string& stamp)
{
    if (!isTaken(result))
        return Found::Nothing;
    const auto here = statusOf(result);
    const auto there = statusOf(source);
    if (here && there && here->st_dev == there->st_dev && here->st_ino == there->st_ino)
        return Found::OwnSource;
    const auto found = readStampAndMark(result);
    if (!here || !found)
        return Found::NotOurs;
    const FoundStamp wanted = splitStamp(stamp).value_or(FoundStamp {stamp, {}});
    if (found->stamp != wanted.stamp)
        return Found::OtherSettings;
    if (there && isOlder(here->st_mtim, there->st_mtim))
        return Found::OlderThanSource;
    return wanted.creditMark.empty() || wanted.creditMark == found->creditMark ? Found::Done : Found::OtherCredit;
}

bool SourceSet::contains(const std::filesystem::path& file)
{
    const auto status = statusOf(file);
    if (!status)
        return false;
    if (!m_known) {
        m_known = true;
        for (const Source& source : m_sources) {
            if (const auto each = statusOf(source.file))
                m_identities.insert(identityOf(*each));
        }
    }
    return m_identities.contains(identityOf(*status));
}

Verdict skipExisting(const std::vector<std::filesystem::path>& targets, const std::filesystem::path& source,
                     const std::string& stamp)
{
    Verdict verdict;
    for (const auto& target : targets) {
        const Found found = lookAt(target, source, stamp);
        if (found == Found::OwnSource) {
            verdict.outcome = Outcome::Failed;
            verdict.error =
                Error {ErrorCode::Io, "the result would replace its own source; choose an output folder, or rename"};
            return verdict;
        }
        if (found == Found::Nothing)
            verdict.missing.push_back(target);
        else if (found != Found::Done)
            noteKept(found, verdict.notes);
    }
    if (verdict.missing.empty() && !targets.empty())
        verdict.outcome = Outcome::Skipped;
    return verdict;
}

Verdict overwriteExisting(const std::vector<std::filesystem::path>& targets, SourceSet& sources)
{
    Verdict verdict {targets, true, {}, std::nullopt, std::nullopt};
    for (const auto& target : targets) {
        const auto status = statusOf(target);
        if (status && S_ISDIR(status->st_mode))
            verdict.error = Error {ErrorCode::NotAFile,
                                   displayUtf8(target.filename())
                                       + " is a folder and was kept; choose another output folder, or rename"};
        else if (status && sources.contains(target))
            verdict.error = Error {ErrorCode::Io,
                                   "the result would replace a source (" + displayUtf8(target.filename())
                                       + "); choose an output folder, or rename"};
    }
    if (verdict.error)
        verdict.outcome = Outcome::Failed;
    return verdict;
}

} // namespace tutti

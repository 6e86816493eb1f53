// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/journalfolder.h"

#include <algorithm>
#include <functional>
#include <system_error>
#include <utility>

#include "core/base/clock.h"
#include "core/base/paths.h"
#include "core/session/datafolder.h"
#include "core/session/journalwriter.h"

namespace tutti {
namespace {

constexpr std::string_view suffix = ".jsonl";
constexpr std::size_t digitsOfRun = 8;

} // namespace

std::filesystem::path usualJournalFolder()
{
    const auto data = dataFolder();
    return data.empty() ? data : data / "journals";
}

JournalFolder::JournalFolder(std::filesystem::path folder, std::size_t most)
    : m_folder(std::move(folder))
    , m_most(most)
{
}

Result<std::filesystem::path> JournalFolder::newFile(std::string_view job, std::string_view run) const
{
    if (m_folder.empty())
        return fail(ErrorCode::NotFound, "there is no home folder to keep it in; name a file with --journal");
    std::error_code failed;
    std::filesystem::create_directories(m_folder, failed);
    if (failed)
        return fail(errorFromErrno(failed.value(), "cannot make " + displayUtf8(m_folder)));
    const auto others = interrupted();
    for (std::size_t place = m_most > 0 ? m_most - 1 : 0; place < others.size(); ++place)
        std::filesystem::remove(others[place], failed);
    // Colons are not allowed in names on every file system that a home folder may lie on.
    std::string name = isoTimeNow() + " " + std::string(job) + " " + std::string(run.substr(0, digitsOfRun));
    std::replace(name.begin(), name.end(), ':', '-');
    return m_folder / (name + std::string(suffix));
}

std::vector<std::filesystem::path> JournalFolder::all() const
{
    std::vector<std::filesystem::path> journals;
    std::error_code failed;
    for (std::filesystem::directory_iterator entry(m_folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        if (entry->path().extension() == suffix)
            journals.push_back(entry->path());
    }
    // Names begin with the time in ISO 8601.
    std::sort(journals.begin(), journals.end(), std::greater<>());
    return journals;
}

std::vector<std::filesystem::path> JournalFolder::interrupted() const
{
    auto journals = all();
    std::erase_if(journals, [](const auto& journal) { return isHeld(journal); });
    return journals;
}

} // namespace tutti

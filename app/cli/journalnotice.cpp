// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journalnotice.h"

#include <system_error>

#include "app/cli/consoletext.h"
#include "core/engine/remotehost.h"
#include "core/session/journalfolder.h"

namespace tutti {
namespace {

/// However the person spelled its folder.
bool isInUsualFolder(const std::filesystem::path& journal)
{
    std::error_code failed;
    return std::filesystem::equivalent(std::filesystem::absolute(journal).parent_path(), usualJournalFolder(), failed);
}

} // namespace

void tellOfJournal(const std::filesystem::path& journal, const std::optional<Error>& problem,
                   const ConsoleArguments& console)
{
    if (problem)
        warnOf("the run cannot be resumed: " + printable(problem->detail));
    else if (!journal.empty() && !console.quiet)
        warnOf("to go on with what is left: tutti-cli resume " + quotedForShell(journal.native()));
}

tl::expected<void, Ending> checkJournal(const std::string& wanted)
{
    std::error_code failed;
    const auto type = std::filesystem::symlink_status(wanted, failed).type();
    const bool isFree = wanted.empty() || wanted == "none" || type == std::filesystem::file_type::not_found;
    // What devices are for is their own affair.
    if (isFree || std::filesystem::is_character_file(wanted, failed))
        return {};
    return end(ExitStatus::Usage,
               "--journal " + printable(wanted)
                   + ": is there already; name another file, or go on with its run by tutti-cli resume");
}

JournalPlace journalPlace(const std::string& wanted, const std::filesystem::path& past)
{
    JournalPlace place;
    if (wanted == "none")
        return place;
    place.file = wanted;
    if (!past.empty() && !isInUsualFolder(past))
        place.file = past;
    if (place.file.empty())
        place.folder = usualJournalFolder();
    return place;
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journalnotice.h"

#include <string>

#include "app/cli/consoletext.h"
#include "app/cli/ending.h"
#include "core/session/journalfolder.h"

namespace tutti {
namespace {

/// A word as a shell takes it.
std::string quoted(const std::filesystem::path& file)
{
    std::string text = "'";
    for (const char character : file.native())
        text += character == '\'' ? std::string("'\\''") : std::string(1, character);
    return text + "'";
}

} // namespace

void tellOfJournal(const std::filesystem::path& journal, const std::optional<Error>& problem,
                   const ConsoleArguments& console)
{
    if (console.quiet)
        return;
    if (problem)
        warnOf("the run cannot be resumed: " + printable(problem->detail));
    else if (!journal.empty())
        warnOf("to go on with what is left: tutti-cli resume " + quoted(journal));
}

JournalPlace journalPlace(const std::string& wanted, const std::filesystem::path& past)
{
    JournalPlace place;
    if (wanted == "none")
        return place;
    place.file = wanted;
    if (!past.empty() && std::filesystem::absolute(past).parent_path() != usualJournalFolder())
        place.file = past;
    if (place.file.empty())
        place.folder = usualJournalFolder();
    return place;
}

} // namespace tutti

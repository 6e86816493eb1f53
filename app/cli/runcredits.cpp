// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runcredits.h"

#include <filesystem>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "app/cli/consoletext.h"
#include "app/cli/outputfile.h"
#include "app/cli/summary.h"
#include "core/freesound/creditbook.h"
#include "core/freesound/creditfinder.h"
#include "core/freesound/creditformats.h"
#include "core/jobs/scan.h"

namespace tutti {
namespace {

using Paths = std::vector<std::filesystem::path>;

void warnOf(const std::filesystem::path& name, const std::string& detail)
{
    warn(shownName(name) + ": " + printable(detail) + "\n");
}

void warnOfUnusable(const std::vector<Unusable>& found)
{
    std::vector<Failure> failures;
    failures.reserve(found.size());
    for (const Unusable& unusable : found)
        failures.push_back({unusable.error.code, shownName(unusable.file) + ": " + printable(unusable.error.detail)});
    for (const std::string& line : linesOf(failures, "files"))
        warn(line + "\n");
}

void warnOfNotes(const std::vector<std::string>& notes)
{
    for (const std::string& note : notes)
        warn("tutti-cli: " + printable(note) + "\n");
}

/// As the person knows the file: from the current folder where it lies below; byte for byte.
std::string relativeName(const std::string& file)
{
    std::error_code error;
    const auto here = std::filesystem::current_path(error);
    const auto relative = error ? std::filesystem::path() : std::filesystem::path(file).lexically_relative(here);
    return relative.empty() || *relative.begin() == ".." ? file : relative.native();
}

void makeRelative(CreditList& list)
{
    for (auto* credits : {&list.credits, &list.incomplete}) {
        for (Credit& credit : *credits)
            credit.file = relativeName(credit.file);
    }
    for (std::string& file : list.unrecognised)
        file = relativeName(file);
}

CreditFormat formatOf(const CreditsArguments& arguments)
{
    const auto extension = arguments.output.extension();
    if (arguments.format)
        return *arguments.format;
    if (extension == ".csv")
        return CreditFormat::Csv;
    if (extension == ".json")
        return CreditFormat::Json;
    return extension == ".html" || extension == ".htm" ? CreditFormat::Html : CreditFormat::Text;
}

std::string textOf(const CreditList& list, CreditFormat format)
{
    switch (format) {
    case CreditFormat::Csv:
        return creditCsv(list);
    case CreditFormat::Json:
        return creditJson(list);
    case CreditFormat::Html:
        return creditHtml(list);
    case CreditFormat::Text:
        break;
    }
    return creditText(list);
}

/// Switches the folders among the paths; the number of those that could not be switched.
std::size_t switchFolders(const Paths& paths, bool commercial)
{
    std::size_t failed = 0;
    for (const auto& path : paths) {
        std::error_code error;
        if (!std::filesystem::is_directory(path, error)) {
            warnOf(path, "is no folder, so it cannot be for commercial use or not; name its folder");
            ++failed;
            continue;
        }
        CreditBook book(path);
        if (const auto switched = book.setCommercial(commercial); !switched) {
            warnOf(path, switched.error().detail);
            ++failed;
        }
        warnOfNotes(book.notes());
    }
    return failed;
}

/// A line for each sound that its folder must not have, or one for all when there are many.
void warnOfNotAllowed(const std::vector<Credit>& found)
{
    constexpr std::size_t mostLines = 20;
    const auto lineOf = [](const Credit& credit) {
        const std::string license = licenseNameOf(credit);
        if (license.empty())
            return shownName(credit.file)
                + ": its licence is not known; look at the sound's page before commercial use";
        return shownName(credit.file) + ": its licence (" + printable(license)
            + ") does not allow commercial use, which the folder is for; take another sound, or ask its author";
    };
    if (found.size() > mostLines) {
        warn(std::to_string(found.size()) + " files must not be used commercially, such as " + lineOf(found.front())
             + "\n");
        return;
    }
    for (const Credit& credit : found)
        warn(lineOf(credit) + "\n");
}

std::string summaryOf(const CreditList& list, std::size_t notAllowed)
{
    const std::size_t all = list.credits.size() + list.incomplete.size() + list.unrecognised.size();
    std::string line = "credits of " + std::to_string(list.credits.size()) + " of " + counted(all, "file");
    if (!list.incomplete.empty())
        line += "; " + std::to_string(list.incomplete.size()) + " without author or licence";
    if (!list.unrecognised.empty())
        line += "; " + std::to_string(list.unrecognised.size()) + " not recognised";
    if (notAllowed > 0)
        line += "; " + std::to_string(notAllowed) + " not for commercial use";
    return line + "\n";
}

/// Whether the list reached its place; the summary follows, on stderr where it would spoil what a program reads.
bool tellList(const CreditList& list, const CreditsArguments& arguments, const std::string& summary)
{
    const CreditFormat format = formatOf(arguments);
    const std::string text = textOf(list, format);
    bool written = true;
    if (arguments.output.empty()) {
        tell(text);
    } else if (const auto result = writeFile(arguments.output, text); !result) {
        warnOf(arguments.output, result.error().detail);
        written = false;
    }
    if (!arguments.console.quiet)
        (arguments.output.empty() && format != CreditFormat::Text ? warn : tell)(summary);
    return written;
}

} // namespace

ExitStatus runCredits(const CreditsArguments& arguments, const Interruption& interruption)
{
    const Paths paths(arguments.paths.begin(), arguments.paths.end());
    if (!arguments.output.empty()) {
        if (const auto writable = checkWritable(arguments.output); !writable) {
            warn("tutti-cli: --output " + printable(arguments.output) + ": " + writable.error().detail + "\n");
            return ExitStatus::Usage;
        }
    }
    std::size_t failed = arguments.commercial ? switchFolders(paths, *arguments.commercial) : 0;
    const ScanResult scanned = scanSounds(paths, arguments.recursive, interruption.token());
    Paths files;
    for (const Source& source : scanned.sources)
        files.push_back(source.file);
    CreditFinder finder;
    CreditList list = finder.list(files, interruption.token());
    const std::vector<Credit> notAllowed = finder.notAllowed(list);
    if (interruption.happened())
        return ExitStatus::Cancelled;
    warnOfUnusable(scanned.unusable);
    warnOfNotes(finder.notes());
    warnOfNotAllowed(notAllowed);
    makeRelative(list);
    failed += scanned.unusable.size() + notAllowed.size();
    const bool told = tellList(list, arguments, summaryOf(list, notAllowed.size()));
    return told && failed == 0 ? ExitStatus::Success : ExitStatus::ItemsFailed;
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/creditbook.h"

#include <algorithm>
#include <array>
#include <system_error>
#include <utility>

#include "core/base/logging.h"
#include "core/base/paths.h"
#include "core/freesound/creditfolder.h"
#include "core/freesound/creditformats.h"
#include "core/freesound/creditjournal.h"
#include "core/freesound/license.h"
#include "core/freesound/smallfile.h"

namespace tutti {
namespace {

constexpr std::string_view recordName = "credits.json";
constexpr std::array<std::string_view, 3> listNames {"credits.txt", "credits.csv", "credits.html"};

void merge(CreditRecord& record, const std::vector<std::string>& lines)
{
    for (const std::string& line : lines) {
        if (auto entry = decodeCredit(line)) {
            std::string file = entry->credit.file;
            record.entries.insert_or_assign(std::move(file), std::move(*entry));
        }
    }
}

bool bearsName(const std::filesystem::path& file)
{
    std::error_code error;
    return std::filesystem::symlink_status(file, error).type() != std::filesystem::file_type::not_found;
}

Result<void> replaceIfOther(const std::filesystem::path& file, const std::string& text)
{
    const auto before = readSmallFile(file);
    return before && *before == text ? Result<void>() : replaceFile(file, text);
}

} // namespace

/// The record as it lies in the folder.
struct CreditBook::OnDisk
{
    CreditRecord record;
    bool isThere = false;
    /// BadContent: the record holds what could be saved of it. Any other: it could not be read.
    std::optional<Error> error;

    bool isDamaged() const { return error && error->code == ErrorCode::BadContent; }
};

bool isCreditName(std::string_view name)
{
    const std::string key = clashKey(std::filesystem::path(name));
    return key == recordName || key == CreditJournal::fileName
        || std::find(listNames.begin(), listNames.end(), key) != listNames.end();
}

CreditBook::CreditBook(std::filesystem::path folder)
    : m_folder(std::move(folder))
{
    // The lines first: what is folded in between the two readings stands in the record then.
    const std::vector<std::string> lines = CreditJournal::peek(m_folder);
    OnDisk disk = readRecord();
    if (disk.error)
        m_notes.push_back(displayUtf8(m_folder / recordName) + ": " + disk.error->detail);
    m_record = std::move(disk.record);
    merge(m_record, lines);
    if (lines.empty())
        return;
    // A folder that cannot be written keeps its lines; they were read all the same.
    if (const auto folded = fold(); !folded)
        qCDebug(freesoundLog) << "credits stay unfolded:" << folded.error().detail.c_str();
}

CreditBook::~CreditBook()
{
    if (!m_unfolded)
        return;
    if (const auto folded = fold(); !folded)
        qCWarning(freesoundLog) << "credits stay unfolded:" << folded.error().detail.c_str();
}

CreditBook::OnDisk CreditBook::readRecord() const
{
    const auto text = readSmallFile(m_folder / recordName);
    if (!text && text.error().code == ErrorCode::NotFound)
        return {};
    if (!text)
        return {{}, true, text.error()};
    auto record = decodeCredits(*text);
    if (record)
        return {std::move(*record), true, std::nullopt};
    return {rescueCredits(*text), true, record.error()};
}

Result<void> CreditBook::note(const Credit& credit)
{
    const CreditEntry entry {credit, 0, {}};
    {
        auto journal = CreditJournal::lock(m_folder);
        if (!journal)
            return fail(journal.error());
        if (auto added = journal->append(encodeCredit(entry)); !added)
            return added;
    }
    m_record.entries.insert_or_assign(credit.file, entry);
    m_noted.push_back(credit.file);
    m_unfolded = true;
    // Folding takes longer with every credit: it gets a twentieth of the time, so that thousands stay linear.
    constexpr double shortestPause = 1;
    constexpr double pausePerFold = 20;
    if (secondsSince(m_lastFold) > std::max(shortestPause, pausePerFold * m_foldSeconds)) {
        if (const auto folded = fold(); !folded)
            qCDebug(freesoundLog) << "credits are folded later:" << folded.error().detail.c_str();
    }
    return {};
}

Result<void> CreditBook::finish()
{
    m_finishing = true;
    auto folded = fold();
    m_finishing = false;
    if (folded)
        m_noted.clear();
    return folded;
}

void CreditBook::follow()
{
    CreditFolder(m_folder).follow(m_record);
}

Result<void> CreditBook::setCommercial(bool commercial)
{
    return fold(commercial);
}

Result<void> CreditBook::fold(std::optional<bool> commercial)
{
    const SteadyTime start = std::chrono::steady_clock::now();
    auto journal = CreditJournal::lock(m_folder);
    if (!journal)
        return fail(journal.error());
    const auto lines = journal->lines();
    if (!lines)
        return fail(lines.error());
    OnDisk disk = readRecord();
    if (disk.error && !disk.isDamaged())
        return fail(disk.error->code, displayUtf8(m_folder / recordName) + ": " + disk.error->detail);
    merge(disk.record, *lines);
    disk.record.commercialUse = commercial.value_or(disk.record.commercialUse);
    if (disk.record == CreditRecord {} && !disk.isThere)
        return {};
    if (auto kept = keepWhatIsNotOurs(disk); !kept)
        return kept;
    if (m_finishing)
        lookAgain(disk.record);
    const CreditFolder folder(m_folder);
    folder.follow(disk.record);
    m_record = std::move(disk.record);
    if (auto written = write(folder.list(m_record)); !written)
        return written;
    if (auto cleared = journal->clear(); !cleared)
        return cleared;
    m_unfolded = false;
    m_lastFold = std::chrono::steady_clock::now();
    m_foldSeconds = secondsSince(start);
    return {};
}

/// A fold between a note and its file's name saw the file that was to be replaced.
void CreditBook::lookAgain(CreditRecord& record) const
{
    for (const std::string& name : m_noted) {
        const auto entry = record.entries.find(name);
        if (entry != record.entries.end() && bearsName(m_folder / name))
            entry->second.fingerprint.clear();
    }
}

/// A damaged record gets a second name, under which it stays; lists that were there before any record are moved.
Result<void> CreditBook::keepWhatIsNotOurs(const OnDisk& disk)
{
    const auto keep = [this](std::string_view name, const std::string& why, bool move) -> Result<void> {
        const auto kept = keepAside(m_folder / name, "kept", move);
        if (!kept)
            return fail(kept.error());
        m_notes.push_back(displayUtf8(m_folder / name) + " " + why + "; it is kept as "
                          + displayUtf8(kept->filename()));
        return {};
    };
    if (disk.isDamaged())
        return keep(recordName,
                    "is no whole record of credits (" + std::to_string(disk.record.entries.size())
                        + " were read from it)",
                    false);
    for (const std::string_view name : listNames) {
        if (disk.isThere || !bearsName(m_folder / name))
            continue;
        if (auto kept = keep(name, "was there before and is not made by Tutti", true); !kept)
            return kept;
    }
    return {};
}

Result<void> CreditBook::write(const CreditList& list) const
{
    if (auto written = replaceIfOther(m_folder / recordName, encodeCredits(m_record)); !written)
        return written;
    // A folder that only has its switch set gets no lists: empty ones would say that nobody is to be named.
    const bool isEmpty =
        list.credits.empty() && list.incomplete.empty() && list.gone.empty() && list.unrecognised.empty();
    const std::array<std::string, 3> texts {creditText(list), creditCsv(list), creditHtml(list)};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (isEmpty && !bearsName(m_folder / listNames[i]))
            continue;
        if (auto written = replaceIfOther(m_folder / listNames[i], texts[i]); !written)
            return written;
    }
    return {};
}

std::optional<Error> CreditBook::refusal(const std::string& licenseUrl) const
{
    const License license = licenseFromUrl(licenseUrl);
    if (!commercial() || isCommercial(license.kind))
        return std::nullopt;
    if (license.kind == LicenseKind::Unknown)
        return Error {ErrorCode::Forbidden,
                      "its licence (" + oneLine(licenseUrl.empty() ? "not known" : licenseUrl)
                          + ") is not known to allow commercial use, which this folder is for; take another sound, or "
                            "another folder"};
    return Error {ErrorCode::Forbidden,
                  "its licence (" + licenseName(license)
                      + ") does not allow commercial use, which this folder is for; take another sound, or another "
                        "folder"};
}

std::vector<Credit> CreditBook::notCommercial() const
{
    const CreditList list = CreditFolder(m_folder).list(m_record);
    std::vector<Credit> found;
    for (const auto* credits : {&list.credits, &list.incomplete}) {
        for (const Credit& credit : *credits) {
            if (!isCommercial(licenseFromUrl(credit.licenseUrl).kind))
                found.push_back(credit);
        }
    }
    std::sort(found.begin(), found.end(), [](const Credit& a, const Credit& b) { return a.file < b.file; });
    return found;
}

} // namespace tutti

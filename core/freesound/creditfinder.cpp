// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/creditfinder.h"

#include <algorithm>
#include <iterator>
#include <system_error>
#include <unordered_map>
#include <utility>

#include "core/freesound/credittags.h"
#include "core/freesound/fingerprint.h"
#include "core/freesound/license.h"
#include "core/freesound/soundnumber.h"

namespace tutti {
namespace {

/// How many folders are asked, the file's own among them: people sort what they downloaded into sub-folders.
constexpr int foldersAsked = 4;

std::filesystem::path absolutely(const std::filesystem::path& file)
{
    std::error_code error;
    const auto whole = std::filesystem::absolute(file, error);
    return (error ? file : whole).lexically_normal();
}

} // namespace

/// A folder's book, indexed.
struct CreditFinder::Book
{
    explicit Book(const std::filesystem::path& folder)
        : book(folder)
    {
        for (const auto& [name, entry] : book.record().entries) {
            byNumber.emplace(entry.credit.id, &entry);
            if (!entry.fingerprint.empty())
                bySize.emplace(entry.bytes, &entry);
        }
    }

    const CreditEntry* named(const std::string& name) const
    {
        const auto found = book.record().entries.find(name);
        return found == book.record().entries.end() ? nullptr : &found->second;
    }

    const CreditEntry* numbered(std::int64_t id) const
    {
        const auto found = byNumber.find(id);
        return found == byNumber.end() ? nullptr : found->second;
    }

    const CreditEntry* alike(const std::filesystem::path& file) const
    {
        const auto [first, last] = bySize.equal_range(bySize.empty() ? 0 : sizeOfFile(file).value_or(0));
        if (first == last)
            return nullptr;
        const std::string fingerprint = fingerprintOf(file);
        const auto found =
            std::find_if(first, last, [&](const auto& each) { return each.second->fingerprint == fingerprint; });
        return found == last ? nullptr : found->second;
    }

    CreditBook book;
    std::unordered_map<std::int64_t, const CreditEntry*> byNumber;
    std::unordered_multimap<std::uint64_t, const CreditEntry*> bySize;
};

CreditFinder::CreditFinder() = default;
CreditFinder::~CreditFinder() = default;

CreditFinder::Book* CreditFinder::bookOf(const std::filesystem::path& folder)
{
    std::unique_ptr<Book>& book = m_books[folder];
    if (!book)
        book = std::make_unique<Book>(folder);
    return book.get();
}

std::optional<Credit> CreditFinder::kept(const std::filesystem::path& file)
{
    const std::filesystem::path whole = absolutely(file);
    const std::string name = whole.filename().native();
    const std::int64_t id = soundInName(name).id;
    std::filesystem::path folder = whole.parent_path();
    for (int asked = 0; asked < foldersAsked; ++asked) {
        const Book* const book = bookOf(folder);
        // In the folders above, another file may have the same name.
        const CreditEntry* entry = asked == 0 ? book->named(name) : nullptr;
        if (entry == nullptr && id > 0)
            entry = book->numbered(id);
        if (entry == nullptr)
            entry = book->alike(whole);
        if (entry != nullptr)
            return entry->credit;
        if (folder == folder.parent_path())
            break;
        folder = folder.parent_path();
    }
    return std::nullopt;
}

std::optional<Credit> CreditFinder::anyWithNumber(std::int64_t id) const
{
    for (const auto& [folder, book] : m_books) {
        if (const CreditEntry* const entry = book->numbered(id))
            return entry->credit;
    }
    return std::nullopt;
}

/// What is missing is looked up by the number.
Credit CreditFinder::completed(Credit credit) const
{
    if (isComplete(credit))
        return credit;
    const auto known = anyWithNumber(credit.id);
    if (!known)
        return credit;
    // Only a name was there, and the author's spelling in names is not the real one.
    if (credit.name.empty())
        return *known;
    for (const auto field : {&Credit::user, &Credit::licenseUrl, &Credit::url, &Credit::downloaded, &Credit::query}) {
        if ((credit.*field).empty())
            credit.*field = (*known).*field;
    }
    return credit;
}

std::optional<Credit> CreditFinder::find(const std::filesystem::path& file)
{
    auto inside = creditFromTags(readCreditTags(file));
    if (inside && isComplete(*inside))
        return inside;
    if (auto beside = kept(file))
        return beside;
    if (inside)
        return completed(*inside);
    const NamedSound named = soundInName(file.filename().native());
    if (named.id == 0)
        return std::nullopt;
    Credit credit;
    credit.id = named.id;
    credit.user = named.user;
    return completed(std::move(credit));
}

CreditList CreditFinder::list(std::span<const std::filesystem::path> files, const std::stop_token& stop)
{
    // All books first: one of them may know what was moved into another's folder.
    for (const auto& file : files)
        bookOf(absolutely(file).parent_path());
    CreditList list;
    for (const auto& file : files) {
        if (stop.stop_requested())
            break;
        auto credit = find(file);
        if (!credit) {
            list.unrecognised.push_back(file.native());
            continue;
        }
        credit->file = file.native();
        (isComplete(*credit) ? list.credits : list.incomplete).push_back(std::move(*credit));
    }
    return list;
}

bool CreditFinder::isCommercial(const std::filesystem::path& folder)
{
    return bookOf(absolutely(folder))->book.commercial();
}

std::vector<Credit> CreditFinder::notAllowed(const CreditList& list)
{
    std::vector<Credit> found;
    for (const auto* credits : {&list.credits, &list.incomplete}) {
        std::copy_if(credits->begin(), credits->end(), std::back_inserter(found), [this](const Credit& credit) {
            const Book* const book = bookOf(absolutely(credit.file).parent_path());
            return book->book.refusal(credit.licenseUrl).has_value();
        });
    }
    return found;
}

std::vector<std::string> CreditFinder::notes() const
{
    std::vector<std::string> notes;
    for (const auto& [folder, book] : m_books)
        notes.insert(notes.end(), book->book.notes().begin(), book->book.notes().end());
    return notes;
}

std::function<Tags(const std::filesystem::path& source)> keptCredits()
{
    return [finder = std::make_shared<CreditFinder>()](const std::filesystem::path& source) {
        const auto credit = finder->kept(source);
        return credit ? creditTags(*credit) : Tags {};
    };
}

} // namespace tutti

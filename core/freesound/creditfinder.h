// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/audio/tags.h"
#include "core/freesound/creditbook.h"
#include "core/freesound/creditformats.h"

namespace tutti {

/// Finds the credits of files, wherever they were moved. Every folder's book is read once. One thread at a time.
class CreditFinder
{
public:
    CreditFinder();
    ~CreditFinder();
    CreditFinder(const CreditFinder&) = delete;
    CreditFinder& operator=(const CreditFinder&) = delete;

    /// What the books of the file's folder and of the three above say: by the file's name, by the number in it, by the
    /// file's content when it was renamed. Credit::file is that of the book.
    std::optional<Credit> kept(const std::filesystem::path& file);

    /// Every file in one of the lists: by the credit inside the file (tags; texts of a figure), by kept(), by the
    /// number in its name in any of the books that these files have; else by the number alone. Credit::file is the path
    /// as it was given; the order is kept. Stops early at a stop request.
    CreditList list(std::span<const std::filesystem::path> files, const std::stop_token& stop = {});

    /// Whether the folder is for commercial use, and the files of the list that must not be used so and lie there.
    bool isCommercial(const std::filesystem::path& folder);
    std::vector<Credit> notAllowed(const CreditList& list);

    /// What books had to say while they were read: CreditBook::notes().
    std::vector<std::string> notes() const;

private:
    struct Book;

    Book* bookOf(const std::filesystem::path& folder);
    std::optional<Credit> anyWithNumber(std::int64_t id) const;
    std::optional<Credit> find(const std::filesystem::path& file);
    Credit completed(Credit credit) const;

    std::map<std::filesystem::path, std::unique_ptr<Book>> m_books;
};

/// What PlanOptions::credits wants: the credit that is kept for a source, as tags.
std::function<Tags(const std::filesystem::path& source)> keptCredits();

} // namespace tutti

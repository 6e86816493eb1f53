// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace tutti {

/// The lines that were noted in a folder since its record of credits was last written (`.tutti-credits`), under a lock
/// that one program has at a time, for as long as the object lives. One thread.
class CreditJournal
{
public:
    /// The file's name in its folder.
    static constexpr std::string_view fileName = ".tutti-credits";

    /// Waits some seconds for the lock (on a file system without locks there is none to wait for). Errors: Permission,
    /// NotFound, DiskFull, Io.
    static Result<CreditJournal> lock(const std::filesystem::path& folder);
    /// What was noted and not folded in yet, without a lock: for readers. Empty when there is nothing.
    static std::vector<std::string> peek(const std::filesystem::path& folder);

    CreditJournal(CreditJournal&& other) noexcept;
    CreditJournal& operator=(CreditJournal&& other) = delete;
    CreditJournal(const CreditJournal&) = delete;
    CreditJournal& operator=(const CreditJournal&) = delete;
    /// Gives the lock back; an empty journal goes.
    ~CreditJournal();

    /// The whole lines, in their order.
    Result<std::vector<std::string>> lines() const;
    /// Adds a line in one write; nothing of it stays when that fails.
    Result<void> append(std::string_view line);
    /// Everything was folded in.
    Result<void> clear();

private:
    CreditJournal(std::filesystem::path file, int descriptor);
    bool isStillThere() const;

    std::filesystem::path m_file;
    int m_descriptor;
    bool m_locked = false;
};

} // namespace tutti

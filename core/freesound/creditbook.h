// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/result.h"
#include "core/freesound/credit.h"
#include "core/freesound/creditformats.h"
#include "core/freesound/creditrecord.h"

namespace tutti {

/// Whether a file's name is one of those that a folder's credits have: `credits.json`, `.txt`, `.csv`, `.html` and that
/// of what is noted meanwhile, whatever its case and Unicode form. No result and no download may be called so.
bool isCreditName(std::string_view name);

/// A folder's credits. `credits.json` is the record; `credits.txt`, `.csv` and `.html` are made from it. A credit is
/// first noted in a line of its own (so that it survives the program's end at any moment) and folded into the four
/// files now and then, at the end, or by the next who opens the book. Several programs may write into one folder. One
/// thread at a time.
class CreditBook
{
public:
    /// Reads the book of a folder, and folds in what a program left that was killed. A folder without credits has an
    /// empty book. A record that is damaged is read as far as it goes; notes() says so.
    explicit CreditBook(std::filesystem::path folder);
    CreditBook(const CreditBook&) = delete;
    CreditBook& operator=(const CreditBook&) = delete;
    CreditBook(CreditBook&&) = delete;
    CreditBook& operator=(CreditBook&&) = delete;
    /// Folds in what finish() was not called for.
    ~CreditBook();

    /// Keeps the credit of a file that is about to get its name; in the place of an older one of that name. Errors:
    /// Permission, NotFound, DiskFull, Io.
    Result<void> note(const Credit& credit);
    /// Brings the four files up to date. Call it after the last note().
    Result<void> finish();

    /// Finds what the person renamed in the folder, so that record() has it under its name of now. Writes nothing.
    void follow();

    /// Whether the folder is for commercial use.
    bool commercial() const { return m_record.commercialUse; }
    Result<void> setCommercial(bool commercial);
    /// ErrorCode::Forbidden with a sentence when a sound under this licence must not come into this folder.
    std::optional<Error> refusal(const std::string& licenseUrl) const;
    /// Those that are here and must not be used commercially, by file name, whatever commercial() says.
    std::vector<Credit> notCommercial() const;

    /// Everything that is known, by file name; with what this object noted.
    const CreditRecord& record() const { return m_record; }
    /// What the person should be told once: a damaged record, a file that was kept under another name.
    const std::vector<std::string>& notes() const { return m_notes; }

private:
    struct OnDisk;

    OnDisk readRecord() const;
    Result<void> fold(std::optional<bool> commercial = std::nullopt);
    void lookAgain(CreditRecord& record) const;
    Result<void> keepWhatIsNotOurs(const OnDisk& disk);
    Result<void> write(const CreditList& list) const;

    std::filesystem::path m_folder;
    CreditRecord m_record;
    std::vector<std::string> m_notes;
    /// Names of what was noted and may have had another content when it was looked at last.
    std::vector<std::string> m_noted;
    bool m_unfolded = false;
    bool m_finishing = false;
    SteadyTime m_lastFold = std::chrono::steady_clock::now();
    double m_foldSeconds = 0;
};

} // namespace tutti

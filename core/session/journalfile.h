// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

#include "core/base/result.h"

namespace tutti {

/// The file of a journal, which only ever grows. It is held while this object lives, so that others see that its run
/// goes on. What cannot be written costs the journal and never the run: see problem(). One thread at a time.
class JournalFile
{
public:
    /// A new file with its first line; one of that name may not be there yet (a device may). ErrorCode::Io and what
    /// system calls give.
    static Result<JournalFile> create(const std::filesystem::path& file, std::string_view head);
    /// Goes on in a journal that is there, with the line of a leg, after one that was cut off. ErrorCode::Io when its
    /// run goes on still.
    static Result<JournalFile> goOn(const std::filesystem::path& file, std::string_view leg);
    /// The same, but the leg begins later: held before the journal is read, nobody else goes on with it meanwhile.
    static Result<JournalFile> hold(const std::filesystem::path& file);

    JournalFile(JournalFile&& other) noexcept;
    JournalFile& operator=(JournalFile&& other) = delete;
    JournalFile(const JournalFile&) = delete;
    JournalFile& operator=(const JournalFile&) = delete;
    ~JournalFile();

    /// The line of a further leg, on a line of its own after one that was cut off.
    void beginLeg(std::string_view leg);
    /// Whole lines. Nothing is written any more once something could not be.
    void write(std::string_view lines);
    /// Waits until the disk has it. Some say only now that it is full.
    void sync();
    /// Nothing more comes, and nobody holds it any more. Some disks say only now that they are full.
    void close();

    const std::filesystem::path& file() const { return m_file; }
    /// Why the journal is not whole; nothing when it is.
    const std::optional<Error>& problem() const { return m_problem; }

private:
    JournalFile(std::filesystem::path file, int descriptor);

    std::filesystem::path m_file;
    int m_descriptor;
    std::optional<Error> m_problem;
};

/// Whether the run of this journal goes on: somebody holds the file.
bool isHeld(const std::filesystem::path& journal);

/// As JournalFile::hold, for a run that goes on whether its journal can be written or not: an error only when somebody
/// else holds it; nothing where it cannot be opened.
Result<std::optional<JournalFile>> holdToGoOn(const std::filesystem::path& journal);

} // namespace tutti

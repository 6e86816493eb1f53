// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "tests/cli/cliprogram.h"
#include "tests/support/temporaryfolder.h"

namespace tutti::fixtures {

/// Where a test of the command line works: sounds, and a folder for results, new for each test.
class CliFolders
{
public:
    /// Other folders than before; nothing is in them.
    void renew() { m_root = m_folder.path() / std::to_string(++m_turn); }

    const std::filesystem::path& root() const { return m_root; }
    std::filesystem::path sounds() const { return m_root / "sounds"; }
    std::filesystem::path out() const { return m_root / "out"; }

    /// `command PATHS... -o out()`, the sounds' folder when no path is given.
    CliResult run(const char* command, const QStringList& more = {}, const QStringList& paths = {}) const
    {
        const QStringList words {QString::fromLatin1(command), QStringLiteral("-o"), text(out())};
        return runCli(words + (paths.isEmpty() ? QStringList(text(sounds())) : paths) + more);
    }

private:
    TemporaryFolder m_folder;
    std::filesystem::path m_root;
    int m_turn = 0;
};

} // namespace tutti::fixtures

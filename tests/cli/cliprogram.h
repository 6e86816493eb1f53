// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <QByteArray>
#include <QProcess>
#include <QStringList>

namespace tutti::fixtures {

/// What tutti-cli said, and how it ended (-1: it crashed or hung).
struct CliResult
{
    int status = -1;
    QByteArray out;
    QByteArray err;

    /// The lines of stderr.
    QList<QByteArray> failures() const;
    /// The last line of stdout.
    QByteArray summary() const;
    /// Everything, for the message of a test that fails.
    QByteArray all() const { return "status " + QByteArray::number(status) + "\n" + out + err; }
};

/// The real program's path.
QString cliProgram();

/// Runs it to its end.
CliResult runCli(const QStringList& words, const QByteArray& input = {});

/// Starts it; finishCli waits for the end.
void startCli(QProcess& process, const QStringList& words);
CliResult finishCli(QProcess& process);

/// A short sound with this name; mp3, aiff or wav by its extension.
void makeSound(const std::filesystem::path& file, double seconds = 0.3);

/// The names in a folder and below, sorted, hidden ones too.
std::vector<std::string> namesIn(const std::filesystem::path& folder);

/// Whether something half-written lies in or below a folder.
bool hasTemporaries(const std::filesystem::path& folder);

QString text(const std::filesystem::path& path);

} // namespace tutti::fixtures

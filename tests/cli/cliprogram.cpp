// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cliprogram.h"

#include <algorithm>

#include "core/base/paths.h"
#include "tests/audio/fixtures.h"
#include "tests/support/temporaryfolder.h"

namespace tutti::fixtures {
namespace {

constexpr int patienceMs = 50000;

} // namespace

QList<QByteArray> CliResult::failures() const
{
    QList<QByteArray> lines = err.split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

QByteArray CliResult::summary() const
{
    return out.endsWith('\n') ? out.chopped(1).split('\n').last() : QByteArray();
}

QString cliProgram()
{
    return QStringLiteral(TUTTI_BIN_DIR "/tutti-cli");
}

void startCli(QProcess& process, const QStringList& words)
{
    // Journals of runs that a test interrupts are not the person's.
    static const TemporaryFolder data;
    ::setenv("XDG_DATA_HOME", data.path().c_str(), 0);
    process.start(cliProgram(), words);
}

CliResult finishCli(QProcess& process)
{
    CliResult result;
    const bool isOver = process.state() == QProcess::NotRunning || process.waitForFinished(patienceMs);
    if (isOver && process.exitStatus() == QProcess::NormalExit)
        result.status = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

CliResult runCli(const QStringList& words, const QByteArray& input)
{
    QProcess process;
    startCli(process, words);
    process.write(input);
    process.closeWriteChannel();
    return finishCli(process);
}

void makeSound(const std::filesystem::path& file, double seconds)
{
    Sound sound;
    sound.seconds = seconds;
    if (file.extension() == ".aif")
        sound.format = SF_FORMAT_AIFF | SF_FORMAT_PCM_16;
    if (file.extension() == ".wav")
        sound.format = SF_FORMAT_WAV | SF_FORMAT_PCM_16;
    std::filesystem::create_directories(file.parent_path());
    if (!write(file, sound))
        qFatal("cannot write a fixture");
}

std::vector<std::string> namesIn(const std::filesystem::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        names.push_back(entry.path().lexically_relative(folder).native());
    std::sort(names.begin(), names.end());
    return names;
}

bool hasTemporaries(const std::filesystem::path& folder)
{
    const auto names = namesIn(folder);
    return std::any_of(names.begin(), names.end(),
                       [](const std::string& name) { return name.find(".tutti-") != std::string::npos; });
}

QString text(const std::filesystem::path& path)
{
    return displayName(path);
}

} // namespace tutti::fixtures

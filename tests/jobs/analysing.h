// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "core/base/checkpoint.h"
#include "core/jobs/analyse.h"
#include "tests/spectrum/tones.h"
#include "tests/support/temporaryfolder.h"

namespace tutti::analysing {

inline constexpr int rate = 8000;

struct Done
{
    Result<void> outcome;
    JobResult result;

    const Analysis& analysis() const { return result.report.analysis.value(); }
    bool hasNote(const std::string& part) const
    {
        const auto& notes = result.report.notes;
        return std::any_of(notes.begin(), notes.end(),
                           [&](const std::string& note) { return note.find(part) != std::string::npos; });
    }
};

inline Done analyse(const SpectrumJob& job, const Checkpoint& checkpoint = {})
{
    Done done;
    done.outcome = analyseFile(job, checkpoint, done.result);
    return done;
}

/// The second column of a table of bins.
inline std::vector<double> amplitudes(const std::filesystem::path& csv)
{
    std::ifstream lines(csv);
    std::vector<double> values;
    std::string line;
    std::getline(lines, line);
    std::getline(lines, line);
    while (std::getline(lines, line))
        values.push_back(std::stod(line.substr(line.find(',') + 1)));
    return values;
}

inline bool isEmptyOfTemporaries(const std::filesystem::path& folder)
{
    return std::none_of(std::filesystem::directory_iterator(folder), {},
                        [](const auto& entry) { return entry.path().filename().native().starts_with(".tutti-"); });
}

/// A folder with sounds made for a test, and with what comes of them.
class Workplace
{
public:
    const std::filesystem::path& path() const { return m_folder.path(); }
    /// Writes a sound; an empty path when libsndfile refuses.
    std::filesystem::path sound(const char* name, const std::vector<double>& frames,
                                const tones::Layout& layout = {1, rate}) const
    {
        const auto file = path() / name;
        return tones::write(file, frames, layout) ? file : std::filesystem::path();
    }
    Target target(const char* name) const { return makeTarget(path() / name, "run", true); }

private:
    TemporaryFolder m_folder;
};

} // namespace tutti::analysing

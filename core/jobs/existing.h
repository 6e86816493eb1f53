// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <unordered_set>
#include <vector>

#include "core/base/error.h"
#include "core/jobs/plan.h"
#include "core/jobs/scan.h"

namespace tutti {

/// What lies where a result shall go.
enum class Found : std::uint8_t {
    Nothing,
    /// The job's own source.
    OwnSource,
    /// Bears the expected stamp and is not older than the source.
    Done,
    /// Made by Tutti, with other settings or from an older source.
    OtherSettings,
    OlderThanSource,
    /// Bears the expected stamp, but not the credit that is known of its source now.
    OtherCredit,
    NotOurs
};

/// `stamp` with its creditMark(), if a credit is known. A result that bears a credit that is not known now is done.
Found lookAt(const std::filesystem::path& result, const std::filesystem::path& source, const std::string& stamp);

/// Tells whether a file is one of the run's sources, under whatever name; looks at the sources when first asked.
class SourceSet
{
public:
    explicit SourceSet(std::span<const Source> sources)
        : m_sources(sources)
    {
    }
    bool contains(const std::filesystem::path& file);

private:
    std::span<const Source> m_sources;
    std::unordered_set<std::string> m_identities;
    bool m_known = false;
};

/// What is to become of a job whose results have names.
struct Verdict
{
    /// The targets that the job shall write; the others are there already.
    std::vector<std::filesystem::path> missing;
    bool replace = false;
    std::vector<std::string> notes;
    /// Set when there is nothing to do, or nothing can be done.
    std::optional<Outcome> outcome;
    std::optional<Error> error;
};

/// `--existing skip`: what is done stays done, what is not ours is kept.
Verdict skipExisting(const std::vector<std::filesystem::path>& targets, const std::filesystem::path& source,
                     const std::string& stamp);

/// `--existing overwrite`: everything but a source of the run is replaced.
Verdict overwriteExisting(const std::vector<std::filesystem::path>& targets, SourceSet& sources);

/// Whether something bears this name, be it a link that leads nowhere.
bool isTaken(const std::filesystem::path& file);

} // namespace tutti

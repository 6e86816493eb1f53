// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <set>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/base/slimpath.h"
#include "core/jobs/record.h"

namespace tutti {

enum class JobKind : std::uint8_t { Convert, Spectra };

/// "convert" or "spectra".
std::string_view jobKindName(JobKind kind);

/// A sound file that was found or named.
struct Source
{
    SlimPath file;
    /// The folder below the scanned root, mirrored in the output; empty when the file was named itself.
    SlimPath subfolder;
    std::uint64_t bytes = 0;

    bool operator==(const Source&) const = default;
};

/// A path that was named and cannot be used, with the reason.
struct Unusable
{
    std::filesystem::path file;
    Error error;
};

/// The extensions that a folder contributes to a run of this kind.
std::set<std::string> extensionsFor(JobKind kind);

struct ScanResult
{
    std::vector<Source> sources;
    std::vector<Unusable> unusable;
};

/// Called now and then with what was found since the last call, on the scanning thread.
using FoundFunction = std::function<void(std::vector<Source>)>;

/// Looks through files and folders by the rules of the contract: hidden names and service folders passed over, FIFOs
/// and devices refused. No folder is looked through twice, whatever links lead to it, and no file is taken twice. For
/// folders, `spectra` leaves out a sound beside which its wav lies. `found` (optional) streams what is found; the
/// result has everything, all paths absolute, by name (soundnames.h). Stops early, with what it has, at a stop request.
ScanResult scan(std::span<const std::filesystem::path> paths, JobKind kind, bool recursive, const std::stop_token& stop,
                const FoundFunction& found = {});

/// The same for all that may have a credit: every sound whatever can be done with it (those of all kinds of runs, and
/// what only Freesound has: m4a, wv), and figures (png). None hides another.
ScanResult scanSounds(std::span<const std::filesystem::path> paths, bool recursive, const std::stop_token& stop);

} // namespace tutti

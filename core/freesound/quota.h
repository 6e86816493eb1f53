// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>

#include "core/freesound/quotafile.h"

namespace tutti {

/// How many requests a key may make.
struct QuotaLimits
{
    int perMinute = 60;
    int perDay = 2000;
};

/// What is left right now.
struct QuotaState
{
    QuotaLimits limits;
    /// In the last 60 and 86400 seconds.
    int usedThisMinute = 0;
    int usedToday = 0;
    /// Seconds until the next request may go; 0: now.
    double waitSeconds = 0;
};

/// Counts the requests to the service in sliding windows of 60 and 86400 seconds, over sessions and over programs that
/// run side by side (a file with a line per request, under a lock). It names no key: only a fingerprint of it. Any
/// thread. The service notes a request when it arrives, which may be later than we sent it: so a request counts for a
/// second more than its minute.
class Quota
{
public:
    /// `folder`: where the counts are kept; empty: for this object's life only. `credential` is what requests are
    /// counted for; only a fingerprint is kept. `now` (seconds since 1970) can be injected by tests.
    Quota(const std::filesystem::path& folder, const std::string& credential, double (*now)() = nullptr,
          QuotaLimits limits = {});
    /// One that never makes anybody wait, for a service of our own.
    static std::unique_ptr<Quota> unlimited();

    /// Takes the right to one request: 0, or the seconds to wait before asking again (nothing was taken).
    double take();
    /// The service refused for this window ("60/minute", "2000/day", anything else counts as a minute), whatever we
    /// counted: others may share the key. Nothing goes for a minute, or an hour; the limit is learned from the number.
    void refused(const std::string& window);
    QuotaState state() const;

private:
    /// What was counted, by us and by other programs; `file` is open for it or not.
    QuotaBook bookAt(double now, QuotaFile& file) const;
    double waitAt(double now, const QuotaBook& book) const;
    void learn(const std::string& window);

    mutable std::mutex m_mutex;
    std::filesystem::path m_file;
    QuotaLimits m_limits;
    double (*m_now)();
    /// What this object knows and could perhaps not keep: no file can be had, or the disk is full.
    mutable QuotaBook m_own;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <mutex>
#include <string>
#include <vector>

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
    int usedThisMinute = 0;
    int usedToday = 0;
    /// Seconds until the next request may go; 0: now.
    double waitSeconds = 0;
};

/// Counts the requests to the service in sliding windows of 60 and 86400 seconds, over sessions and over programs that
/// run side by side (a file with a line per request, under a lock). It names no key: only a fingerprint of it. Any
/// thread.
class Quota
{
public:
    /// `folder`: where the counts are kept; empty: for this object's life only. `credential` is what requests are
    /// counted for; only a fingerprint is kept. `now` (seconds since 1970) can be injected by tests.
    Quota(std::filesystem::path folder, const std::string& credential, double (*now)() = nullptr);

    /// Takes the right to one request: 0, or the seconds to wait before asking again (nothing was taken).
    double take();
    /// The service refused for this window ("60/minute", "2000/day", anything else counts as a minute), whatever we
    /// counted: others may share the key.
    void refused(const std::string& window);
    QuotaState state() const;

private:
    mutable std::mutex m_mutex;
    std::filesystem::path m_file;
    QuotaLimits m_limits;
    double (*m_now)();
    std::vector<double> m_requests;
    double m_blockedUntil = 0;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/quota.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <limits>
#include <utility>

#include <QCryptographicHash>

namespace tutti {
namespace {

constexpr double minute = 60;
constexpr double hour = 3600;
constexpr double day = 86400;
/// How much later than it was sent a request may arrive.
constexpr double travel = 1;

double wallClock()
{
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

std::string fingerprintOf(const std::string& credential)
{
    constexpr qsizetype digits = 16;
    return QCryptographicHash::hash(QByteArray::fromStdString(credential), QCryptographicHash::Sha256)
        .toHex()
        .left(digits)
        .toStdString();
}

int countSince(const std::vector<double>& times, double since)
{
    return int(times.end() - std::upper_bound(times.begin(), times.end(), since));
}

/// Until one more fits into a window that takes `limit`.
double waitFor(const std::vector<double>& times, int limit, double window, double now)
{
    const int used = countSince(times, now - window);
    if (used < limit)
        return 0;
    const auto leaves = times.end() - std::max(limit, 1);
    return *leaves + window - now;
}

} // namespace

Quota::Quota(const std::filesystem::path& folder, const std::string& credential, double (*now)(), QuotaLimits limits)
    : m_file(folder.empty() ? folder : folder / ("quota-" + fingerprintOf(credential) + ".txt"))
    , m_limits(limits)
    , m_now(now == nullptr ? wallClock : now)
{
}

std::unique_ptr<Quota> Quota::unlimited()
{
    constexpr int never = std::numeric_limits<int>::max();
    return std::make_unique<Quota>(std::filesystem::path(), std::string(), nullptr, QuotaLimits {never, never});
}

QuotaBook Quota::bookAt(double now, QuotaFile& file) const
{
    auto& own = m_own.requests;
    own.erase(own.begin(), std::upper_bound(own.begin(), own.end(), now - day - travel));
    QuotaBook book = file.read(now - day - travel);
    book.requests.insert(book.requests.end(), own.begin(), own.end());
    std::sort(book.requests.begin(), book.requests.end());
    book.blockedUntil = std::max(book.blockedUntil, m_own.blockedUntil);
    // A clock that was wrong must not lock anybody out for longer than a window.
    const auto future = std::upper_bound(book.requests.begin(), book.requests.end(), now + minute);
    book.requests.erase(future, book.requests.end());
    if (book.blockedUntil > now + hour + travel)
        book.blockedUntil = 0;
    return book;
}

double Quota::waitAt(double now, const QuotaBook& book) const
{
    const double block = book.blockedUntil - now;
    const double forMinute = waitFor(book.requests, m_limits.perMinute, minute + travel, now);
    const double forDay = waitFor(book.requests, m_limits.perDay, day + travel, now);
    return std::max({0.0, block, forMinute, forDay});
}

double Quota::take()
{
    const std::lock_guard lock(m_mutex);
    const double now = m_now();
    QuotaFile file(m_file);
    const double wait = waitAt(now, bookAt(now, file));
    if (wait > 0)
        return wait;
    if (!file.addRequest(now))
        m_own.requests.push_back(now);
    return 0;
}

void Quota::learn(const std::string& window)
{
    int limit = 0;
    const auto [end, error] = std::from_chars(window.data(), window.data() + window.size(), limit);
    if (error != std::errc() || limit <= 0)
        return;
    const std::string_view unit(end);
    if (unit == "/minute")
        m_limits.perMinute = limit;
    else if (unit == "/day")
        m_limits.perDay = limit;
}

void Quota::refused(const std::string& window)
{
    const std::lock_guard lock(m_mutex);
    learn(window);
    const double until = m_now() + (window.ends_with("/day") ? hour : minute);
    m_own.blockedUntil = until;
    QuotaFile(m_file).addBlock(until);
}

QuotaState Quota::state() const
{
    const std::lock_guard lock(m_mutex);
    const double now = m_now();
    QuotaFile file(m_file);
    const QuotaBook book = bookAt(now, file);
    return {m_limits, countSince(book.requests, now - minute), countSince(book.requests, now - day), waitAt(now, book)};
}

} // namespace tutti

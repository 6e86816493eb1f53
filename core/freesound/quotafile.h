// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace tutti {

/// What a quota's file holds.
struct QuotaBook
{
    /// When requests went out, seconds since 1970, oldest first.
    std::vector<double> requests;
    /// Until when the service wants none.
    double blockedUntil = 0;
};

/// A quota's file under an exclusive lock, for as long as this object lives: a line for each request, "1700000000.250",
/// and "blocked 1700000060.000". Other programs wait meanwhile. Lines that are no such thing (a torn write) are passed
/// over.
class QuotaFile
{
public:
    /// Makes the file (mode 0600) and its folder where they are missing; nothing for an empty path.
    explicit QuotaFile(const std::filesystem::path& file);
    ~QuotaFile();
    QuotaFile(const QuotaFile&) = delete;
    QuotaFile& operator=(const QuotaFile&) = delete;

    /// False: it cannot be had here; what is written is lost.
    bool isOpen() const { return m_descriptor >= 0; }
    /// What is not older than `since`. Shortens a file that has grown much beyond that.
    QuotaBook read(double since);
    /// False when it was not written, or not all of it: a disk may be full.
    bool addRequest(double at);
    void addBlock(double until);

private:
    std::string readAll() const;
    void rewrite(const QuotaBook& book) const;
    bool append(const std::string& line) const;

    int m_descriptor = -1;
};

} // namespace tutti

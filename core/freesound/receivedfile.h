// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include <QByteArray>
#include <QByteArrayView>
#include <QCryptographicHash>

#include "core/base/pendingfile.h"
#include "core/base/result.h"
#include "core/freesound/download.h"

namespace tutti {

/// What is known of a file before it comes.
struct ExpectedFile
{
    Target target;
    /// Of the whole file, in hexadecimal; empty: not known.
    std::string md5;
    /// 0: not known.
    std::uint64_t bytes = 0;
};

/// What is known of a preview is its name; of an original, what the service says of it.
ExpectedFile expectedOf(const Download& download);

/// A file on its way in: written under its temporary name as it comes, looked at, and named when it is what it should
/// be. Goes when it is destroyed before. One thread.
class ReceivedFile
{
public:
    static Result<ReceivedFile> create(ExpectedFile expected);

    /// ErrorCode::BadContent as soon as the first bytes are not those of such a file.
    Result<void> append(QByteArrayView bytes);
    /// Everything that came so far is forgotten.
    Result<void> restart();
    std::uint64_t size() const { return m_size; }
    /// Whether the whole is what was expected; nothing more may come.
    Result<void> check() const;
    /// Gives it its name.
    Result<void> commit();
    /// Spent in writing, so far.
    double writeSeconds() const { return m_writeSeconds; }

private:
    ReceivedFile(ExpectedFile expected, PendingFile file);
    std::string wantedSuffix() const;

    ExpectedFile m_expected;
    PendingFile m_file;
    std::unique_ptr<QCryptographicHash> m_hash;
    QByteArray m_beginning;
    std::uint64_t m_size = 0;
    double m_writeSeconds = 0;
};

} // namespace tutti

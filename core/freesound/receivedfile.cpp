// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/receivedfile.h"

#include <algorithm>
#include <cerrno>
#include <span>
#include <utility>

#include <unistd.h>

#include "core/base/clock.h"
#include "core/base/paths.h"
#include "core/freesound/downloadcontent.h"

namespace tutti {

ExpectedFile expectedOf(const Download& download)
{
    if (!download.original)
        return {download.target, {}, 0};
    return {download.target, download.sound.md5, download.sound.bytes};
}

Result<ReceivedFile> ReceivedFile::create(ExpectedFile expected)
{
    auto file = PendingFile::create(expected.target);
    if (!file)
        return fail(file.error());
    return ReceivedFile(std::move(expected), std::move(*file));
}

ReceivedFile::ReceivedFile(ExpectedFile expected, PendingFile file)
    : m_expected(std::move(expected))
    , m_file(std::move(file))
{
    if (!m_expected.md5.empty())
        m_hash = std::make_unique<QCryptographicHash>(QCryptographicHash::Md5);
}

std::string ReceivedFile::wantedSuffix() const
{
    // Where the file is known by its digest its author may have put anything into it.
    return m_hash ? std::string() : m_expected.target.file.extension().native();
}

Result<void> ReceivedFile::append(QByteArrayView bytes)
{
    if (std::size_t(m_beginning.size()) < tellingBytes) {
        const qsizetype wanted = qsizetype(tellingBytes) - m_beginning.size();
        m_beginning.append(bytes.first(std::min(wanted, bytes.size())));
        if (std::size_t(m_beginning.size()) == tellingBytes) {
            if (auto checked = checkBeginning(wantedSuffix(), m_beginning); !checked)
                return checked;
        }
    }
    const SteadyTime start = std::chrono::steady_clock::now();
    if (auto written = m_file.write(std::as_bytes(std::span(bytes.data(), std::size_t(bytes.size())))); !written)
        return written;
    if (m_hash)
        m_hash->addData(bytes);
    m_size += std::uint64_t(bytes.size());
    m_writeSeconds += secondsSince(start);
    return {};
}

Result<void> ReceivedFile::restart()
{
    if (::ftruncate(m_file.descriptor(), 0) != 0 || ::lseek(m_file.descriptor(), 0, SEEK_SET) != 0)
        return fail(errorFromErrno(errno, "cannot write " + displayUtf8(m_expected.target.file)));
    m_beginning.clear();
    m_size = 0;
    if (m_hash)
        m_hash->reset();
    return {};
}

Result<void> ReceivedFile::check() const
{
    if (auto checked = checkBeginning(wantedSuffix(), m_beginning); !checked)
        return checked;
    if (m_expected.bytes > 0 && m_size != m_expected.bytes)
        return fail(ErrorCode::BadContent,
                    std::to_string(m_size) + " bytes came, Freesound promises " + std::to_string(m_expected.bytes)
                        + "; try again later, or take its preview");
    if (m_hash && m_hash->result().toHex().toLower() != QByteArray::fromStdString(m_expected.md5).toLower())
        return fail(ErrorCode::BadContent,
                    "the file that came is not the one that Freesound describes (its md5 differs); try again later, or "
                    "take its preview");
    return {};
}

Result<void> ReceivedFile::commit()
{
    const SteadyTime start = std::chrono::steady_clock::now();
    auto named = m_file.commit();
    m_writeSeconds += secondsSince(start);
    return named;
}

} // namespace tutti

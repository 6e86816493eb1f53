// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include <QByteArray>
#include <QNetworkReply>
#include <QNetworkRequest>

#include "core/freesound/download.h"

namespace tutti {

/// What the answers to the tries of one download say of its file: whether their bytes belong into it, how long it is,
/// whether it came whole, and what it takes to go on after a break.
class ContentWatch
{
public:
    /// What the head of an answer means for the bytes that follow.
    enum class Meaning : std::uint8_t {
        /// They are none of the file's.
        NoContent,
        /// They follow those that are here.
        GoesOn,
        /// They are the file's from its start.
        FromStart
    };

    /// `download` must outlive this object.
    explicit ContentWatch(const Download& download);

    /// A request is about to be sent; so many bytes of the file are here.
    void begin(std::uint64_t have);
    /// Whether what is here is worth going on with.
    bool canGoOn(std::uint64_t have) const { return have > 0 && !m_tag.isEmpty(); }
    /// Asks for the rest of the file, if it can go on.
    void putRange(QNetworkRequest& request, std::uint64_t have) const;
    /// What is here and what the server has do not belong together.
    void forgetTag() { m_tag.clear(); }

    /// Of this try's answer, before its first byte; once.
    Meaning takeHead(const QNetworkReply& reply, std::uint64_t have);
    bool isHeadTaken() const { return m_headTaken; }
    bool isContent() const { return m_meaning != Meaning::NoContent; }
    void count(std::uint64_t bytes) { m_received += bytes; }
    /// Qt may report success for a body that was cut short, so the announced length is what counts. Without one the md5
    /// will tell; without that too, a file that came twice with the same length. Once, at the answer's end.
    bool isWhole(const QNetworkReply& reply);
    bool isAnnounced() const { return m_announced.has_value(); }
    /// The file's length; 0 while it is not known.
    std::uint64_t total() const { return m_total; }
    /// How many bytes were here when the try began.
    std::uint64_t sizeAtTry() const { return m_sizeAtTry; }

private:
    bool continues(const QNetworkReply& reply, const QByteArray& tag, std::uint64_t have) const;

    const Download& m_download;
    std::uint64_t m_sizeAtTry = 0;
    bool m_headTaken = false;
    Meaning m_meaning = Meaning::NoContent;
    std::optional<std::uint64_t> m_announced;
    std::uint64_t m_received = 0;
    /// What came the last time that no length was announced.
    std::uint64_t m_unannounced = 0;
    /// Of an original: what it takes to go on after a break.
    QByteArray m_tag;
    std::uint64_t m_total = 0;
};

/// The status of an answer; 0: there is none.
int statusOf(const QNetworkReply& reply);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/contentwatch.h"

#include <utility>

#include "core/freesound/downloadcontent.h"

namespace tutti {
namespace {

constexpr int statusOk = 200;
constexpr int statusPartial = 206;

} // namespace

ContentWatch::ContentWatch(const Download& download)
    : m_download(download)
{
}

void ContentWatch::begin(std::uint64_t have)
{
    m_headTaken = false;
    m_meaning = Meaning::NoContent;
    m_announced.reset();
    m_received = 0;
    m_sizeAtTry = have;
}

void ContentWatch::putRange(QNetworkRequest& request, std::uint64_t have) const
{
    if (!canGoOn(have))
        return;
    request.setRawHeader("Range", "bytes=" + QByteArray::number(qulonglong(have)) + "-");
    request.setRawHeader("If-Range", m_tag);
}

ContentWatch::Meaning ContentWatch::takeHead(const QNetworkReply& reply, std::uint64_t have)
{
    m_headTaken = true;
    if (reply.hasRawHeader("Content-Length"))
        m_announced = reply.rawHeader("Content-Length").toULongLong();
    const QByteArray tag = m_download.original ? strongTag(reply.rawHeader("ETag")) : QByteArray();
    const int status = statusOf(reply);
    if (status == statusPartial && continues(reply, tag, have))
        m_meaning = Meaning::GoesOn;
    if (status != statusOk)
        return m_meaning;
    m_tag = m_announced ? tag : QByteArray();
    m_total = m_announced.value_or(0);
    m_meaning = Meaning::FromStart;
    return m_meaning;
}

/// Whether the answer brings exactly what is missing, of the same file.
bool ContentWatch::continues(const QNetworkReply& reply, const QByteArray& tag, std::uint64_t have) const
{
    const auto range = contentRange(reply.rawHeader("Content-Range"));
    return canGoOn(have) && range && range->first == have && range->total == m_total && range->last + 1 == m_total
        && (tag.isEmpty() || tag == m_tag);
}

bool ContentWatch::isWhole(const QNetworkReply& reply)
{
    if (reply.error() != QNetworkReply::NoError)
        return false;
    if (m_announced)
        return m_received == *m_announced;
    if (m_download.original && !m_download.sound.md5.empty())
        return m_received > 0;
    const std::uint64_t before = std::exchange(m_unannounced, m_received);
    return m_received > 0 && m_received == before;
}

int statusOf(const QNetworkReply& reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/downloadrefusal.h"

#include <string>

#include "core/freesound/contentwatch.h"

namespace tutti {
namespace {

constexpr int statusNotFound = 404;
constexpr int statusGone = 410;
constexpr qint64 longestRefusal = 1 << 16;

} // namespace

ServiceAnswer refusingAnswer(QNetworkReply& reply)
{
    const QString type = reply.header(QNetworkRequest::ContentTypeHeader).toString();
    const QByteArray body = reply.isReadable() ? reply.read(longestRefusal) : QByteArray();
    return {statusOf(reply), type.section(u';', 0, 0).trimmed().toLower().toStdString(), body};
}

Error refusalOf(const ServiceAnswer& answer, const Download& download)
{
    if (answer.status == statusNotFound || answer.status == statusGone)
        return {ErrorCode::NotFound,
                download.original ? "the original is not there any more; take its preview, or leave it out"
                                  : "the preview is not there; take another preview, or leave the sound out"};
    return errorOf(answer, "sound " + std::to_string(download.sound.id));
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/lineerror.h"

#include <algorithm>
#include <array>

namespace tutti {

bool isHopeless(const QNetworkReply& reply)
{
    constexpr std::array hopeless {QNetworkReply::HostNotFoundError,
                                   QNetworkReply::ConnectionRefusedError,
                                   QNetworkReply::SslHandshakeFailedError,
                                   QNetworkReply::ProtocolUnknownError,
                                   QNetworkReply::ProxyConnectionRefusedError,
                                   QNetworkReply::ProxyNotFoundError,
                                   QNetworkReply::ProxyAuthenticationRequiredError};
    return std::find(hopeless.begin(), hopeless.end(), reply.error()) != hopeless.end();
}

bool isLost(const QNetworkReply& reply)
{
    const QVariant status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    constexpr int firstErrorStatus = 400;
    return !status.isValid() || (reply.error() != QNetworkReply::NoError && status.toInt() < firstErrorStatus);
}

Error lostConnection(const QUrl& url)
{
    return {ErrorCode::Network,
            "the connection to " + url.host().toStdString() + " was lost; check the network connection and try again"};
}

Error lineError(const QNetworkReply& reply)
{
    const std::string host = reply.url().host().toStdString();
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError:
        return {ErrorCode::Network,
                host + " cannot be found; check the network connection, or use the offline library"};
    case QNetworkReply::ConnectionRefusedError:
        return {ErrorCode::Network,
                "nobody answers at " + host + "; check the address (TUTTI_FREESOUND_URL), or try again later"};
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorCode::Network,
                "the certificate of " + host
                    + " is not accepted; check this computer's date and whether the network wants a login first"};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {ErrorCode::Network, "the network's proxy does not let us through; check the proxy's settings"};
    default:
        return lostConnection(reply.url());
    }
}

bool isWhole(const QNetworkReply& reply, const QByteArray& body)
{
    const QVariant announced = reply.header(QNetworkRequest::ContentLengthHeader);
    return !announced.isValid() || announced.toLongLong() == body.size();
}

} // namespace tutti

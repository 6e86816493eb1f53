// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/network.h"

#include <QByteArray>
#include <QHostAddress>
#include <QNetworkProxyFactory>

#include "core/base/version.h"

namespace tutti {
namespace {

constexpr int httpPort = 80;
constexpr int httpsPort = 443;

int portOf(const QUrl& url)
{
    return url.port(url.scheme() == QStringLiteral("https") ? httpsPort : httpPort);
}

class Proxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

/// Empty when there is nothing to send.
QByteArray authorization(const Service& service, Credential credential)
{
    if (credential == Credential::None)
        return {};
    if (credential == Credential::Key && !service.key.empty())
        return "Token " + QByteArray::fromStdString(service.key);
    return service.accessToken.empty() ? QByteArray() : "Bearer " + QByteArray::fromStdString(service.accessToken);
}

} // namespace

bool isSameOrigin(const QUrl& one, const QUrl& other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other);
}

bool isLoopback(const QString& host)
{
    return host == QStringLiteral("localhost") || QHostAddress(host).isLoopback();
}

std::unique_ptr<QNetworkAccessManager> makeNetworkAccess()
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setProxyFactory(new Proxies);
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    return manager;
}

QNetworkRequest requestFor(const QUrl& url, const Service& service, Credential credential)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader,
                      QStringLiteral("Tutti/") + QString::fromUtf8(version().data(), qsizetype(version().size())));
    const QByteArray secret = authorization(service, credential);
    if (!secret.isEmpty() && isSameOrigin(url, QUrl(QString::fromStdString(service.baseUrl))))
        request.setRawHeader("Authorization", secret);
    return request;
}

QUrl redirectTarget(const QUrl& from, int status, const QUrl& location)
{
    constexpr int movedPermanently = 301;
    constexpr int permanentRedirect = 308;
    constexpr int notModified = 304;
    if (status < movedPermanently || status > permanentRedirect || status == notModified || location.isEmpty())
        return {};
    const QUrl target = from.resolved(location);
    const bool isWeb = target.scheme() == QStringLiteral("http") || target.scheme() == QStringLiteral("https");
    const bool isDowngrade = from.scheme() == QStringLiteral("https") && target.scheme() == QStringLiteral("http");
    return isWeb && !isDowngrade ? target : QUrl();
}

} // namespace tutti

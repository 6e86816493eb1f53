// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/soundservice.h"

#include <cstdlib>
#include <map>
#include <mutex>
#include <optional>
#include <string_view>
#include <utility>

#include <QUrl>

#include "core/base/logging.h"
#include "core/offline/server.h"
#include "core/session/account.h"
#include "core/session/datafolder.h"

namespace tutti {
namespace {

std::string environment(const char* variable)
{
    const char* const value = std::getenv(variable);
    return value == nullptr ? std::string() : std::string(value);
}

} // namespace

struct SoundService::Private
{
    explicit Private(std::unique_ptr<Secrets> kept)
        : secrets(std::move(kept))
    {
    }

    Result<Service> openLibrary();
    Result<Service> openFreesound();

    std::mutex mutex;
    std::unique_ptr<Secrets> secrets;
    std::optional<OfflineLibrary> library;
    std::unique_ptr<Quota> endless = Quota::unlimited();
    /// By what they count for; they stay, because somebody may still use one after the key was changed.
    std::map<std::string, Quota> quotas;
    std::string credential;
};

Result<Service> SoundService::Private::openLibrary()
{
    if (!library) {
        library.emplace();
        if (const auto started = library->start(); !started) {
            library.reset();
            return fail(started.error());
        }
    }
    // It takes any key and anybody.
    return Service {library->baseUrl(), "offline", "offline"};
}

Result<Service> SoundService::Private::openFreesound()
{
    auto base = freesoundUrl();
    if (!base)
        return fail(base.error());
    Service service {*base, secrets->read(SecretName::ApiKey).value, {}};
    if (auto token = Account(*secrets, *base).accessToken({}))
        service.accessToken = std::move(*token);
    else
        qCInfo(sessionLog) << "the sign-in cannot be renewed:" << QString::fromStdString(token.error().detail);
    if (service.key.empty() && service.accessToken.empty())
        return fail(ErrorCode::Unauthorised,
                    "there is no key for Freesound yet; get one at https://freesound.org/apiv2/apply (the one called "
                    "Client secret/Api key) and keep it with \"tutti-cli account set-key\", or use the offline library "
                    "(--offline)");
    credential = quotaCredential(service);
    return service;
}

SoundService::SoundService()
    : SoundService(std::make_unique<Secrets>(freesoundUrl().value_or(std::string())))
{
}

SoundService::SoundService(std::unique_ptr<Secrets> secrets)
    : m_private(std::make_unique<Private>(std::move(secrets)))
{
}

SoundService::~SoundService() = default;

Result<std::string> SoundService::freesoundUrl()
{
    std::string text = environment("TUTTI_FREESOUND_URL");
    if (text.empty())
        return Service().baseUrl;
    while (text.ends_with('/'))
        text.pop_back();
    const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https");
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
        || url.hasFragment())
        return fail(ErrorCode::Unsupported,
                    "TUTTI_FREESOUND_URL is no address of a service; it looks like https://freesound.org/apiv2");
    return url.toString(QUrl::FullyEncoded).toStdString();
}

Result<Service> SoundService::open(bool offline)
{
    const std::lock_guard lock(m_private->mutex);
    return offline ? m_private->openLibrary() : m_private->openFreesound();
}

Quota& SoundService::quota(bool offline)
{
    const std::lock_guard lock(m_private->mutex);
    if (offline)
        return *m_private->endless;
    const std::string& credential = m_private->credential;
    return m_private->quotas.try_emplace(credential, dataFolder(), credential).first->second;
}

Secrets& SoundService::secrets()
{
    return *m_private->secrets;
}

} // namespace tutti

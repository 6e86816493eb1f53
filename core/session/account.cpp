// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/account.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdint>

#include "core/session/datafolder.h"

namespace tutti {
namespace {

/// A token that has only this long is not begun with.
constexpr std::int64_t leastSecondsLeft = 300;

std::int64_t secondsSince1970()
{
    const auto time = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::seconds>(time).count();
}

/// An access token and when it runs out, as they are kept: "TOKEN SECONDS".
std::string withEnd(const SignInTokens& tokens)
{
    return tokens.access + " " + std::to_string(secondsSince1970() + std::int64_t(tokens.lifetimeSeconds));
}

/// The token, if it is good for a while.
std::string goodToken(const std::string& kept)
{
    const std::size_t blank = std::min(kept.find(' '), kept.size());
    std::int64_t end = 0;
    std::from_chars(kept.data() + std::min(blank + 1, kept.size()), kept.data() + kept.size(), end);
    return end - secondsSince1970() >= leastSecondsLeft ? kept.substr(0, blank) : std::string();
}

/// Somebody waits for it.
Patience shortPatience()
{
    Patience patience;
    patience.retrySeconds = {1, 2};
    patience.longestWaitSeconds = 60;
    return patience;
}

} // namespace

std::string quotaCredential(const Service& service)
{
    return service.baseUrl + " " + (service.key.empty() ? service.accessToken : service.key);
}

Result<QuotaState> tryKey(const std::string& baseUrl, const std::string& key, const std::stop_token& stop)
{
    const Service service {baseUrl, key, {}};
    Quota quota(dataFolder(), quotaCredential(service));
    if (const auto accepted = FreesoundClient(service, quota, shortPatience()).checkKey(stop); !accepted)
        return fail(accepted.error());
    return quota.state();
}

Account::Account(Secrets& secrets, std::string baseUrl)
    : m_secrets(secrets)
    , m_baseUrl(std::move(baseUrl))
{
}

SignInClient Account::client() const
{
    return {m_baseUrl, m_secrets.read(SecretName::ClientId).value, m_secrets.read(SecretName::ApiKey).value};
}

Result<std::string> Account::name(const std::string& accessToken, const std::stop_token& stop) const
{
    const Service service {m_baseUrl, m_secrets.read(SecretName::ApiKey).value, accessToken};
    Quota quota(dataFolder(), quotaCredential(service));
    return FreesoundClient(service, quota, shortPatience()).me(stop);
}

bool Account::isSignedIn() const
{
    return !m_secrets.read(SecretName::RefreshToken).value.empty()
        || !goodToken(m_secrets.read(SecretName::AccessToken).value).empty();
}

Result<SecretPlace> Account::keep(const std::string& clientId, const SignInTokens& tokens, bool fileAllowed)
{
    const bool mayUseFile = fileAllowed || m_secrets.hasFile();
    // The refresh token first: it is the one that cannot be had again.
    auto place = m_secrets.write(SecretName::RefreshToken, tokens.refresh, mayUseFile);
    if (place)
        place = m_secrets.write(SecretName::AccessToken, withEnd(tokens), mayUseFile);
    if (place)
        place = m_secrets.write(SecretName::ClientId, clientId, mayUseFile);
    return place;
}

Result<std::string> Account::accessToken(const std::stop_token& stop)
{
    if (std::string token = goodToken(m_secrets.read(SecretName::AccessToken).value); !token.empty())
        return token;
    const std::string refreshToken = m_secrets.read(SecretName::RefreshToken).value;
    if (refreshToken.empty())
        return std::string();
    auto token = refresh(refreshToken, stop);
    if (token || token.error().code != ErrorCode::Unauthorised)
        return token;
    // Another program of ours may have been quicker: then its pair is there.
    const std::string newer = m_secrets.read(SecretName::RefreshToken).value;
    if (newer != refreshToken) {
        if (std::string others = goodToken(m_secrets.read(SecretName::AccessToken).value); !others.empty())
            return others;
        return refresh(newer, stop);
    }
    for (const SecretName name : {SecretName::RefreshToken, SecretName::AccessToken}) {
        if (const auto forgotten = m_secrets.forget(name); !forgotten)
            return fail(forgotten.error());
    }
    return token;
}

Result<std::string> Account::refresh(const std::string& refreshToken, const std::stop_token& stop)
{
    const SignInClient client = this->client();
    const auto tokens = refreshSignIn(client, refreshToken, stop);
    if (!tokens)
        return fail(tokens.error());
    if (const auto kept = keep(client.clientId, *tokens, false); !kept)
        return fail(kept.error());
    return tokens->access;
}

} // namespace tutti

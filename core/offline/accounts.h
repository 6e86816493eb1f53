// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "core/offline/message.h"

namespace tutti {

/// Who may do what. Any key and any bearer is accepted, but for a few whose names say how they are answered: the key
/// (and client secret) "invalid", "suspended", and "limited", which is held to Freesound's 60 requests a minute and
/// 2000 a day; the bearer "expired", and those that a refresh replaced.
class Accounts
{
public:
    enum class Access { Key, SignedIn };

    /// The refusal, when there is one.
    std::optional<HttpAnswer> refusal(const HttpRequest& request, Access access);

    /// OAuth2: the page that the browser opens, and the exchange of codes and tokens.
    HttpAnswer authorize(const HttpRequest& request, const std::string& origin);
    HttpAnswer accessToken(const HttpRequest& request);

private:
    struct Grant
    {
        std::string client;
        /// As the authorize page was asked; empty: the registered one.
        std::string redirect;
        double until = 0;
    };

    std::optional<HttpAnswer> refusedKey(const std::string& key);
    std::optional<HttpAnswer> refusedBearer(const std::string& token) const;
    HttpAnswer exchange(const Parameters& form, const std::string& client);
    HttpAnswer refresh(const Parameters& form, const std::string& client);
    HttpAnswer newTokens(const std::string& client);

    std::deque<double> m_limited;
    std::map<std::string, Grant> m_codes;
    /// Access and client of each refresh token that is good.
    std::map<std::string, std::pair<std::string, std::string>> m_refreshTokens;
    std::set<std::string> m_revoked;
};

} // namespace tutti

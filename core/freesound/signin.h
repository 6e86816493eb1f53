// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>
#include <string>

#include "core/base/result.h"

namespace tutti {

/// The person's own client at Freesound. Its secret is the API key.
struct SignInClient
{
    std::string baseUrl = "https://freesound.org/apiv2";
    std::string clientId;
    std::string clientSecret;
};

/// What signing in gives. A refresh token works once: keep the new pair before the access token is used.
struct SignInTokens
{
    std::string access;
    std::string refresh;
    /// How long the access token lives, a year at most.
    double lifetimeSeconds = 0;
};

/// The callback address that has to be registered at Freesound; any port may follow the host when signing in.
inline constexpr const char* registeredCallback = "http://127.0.0.1/callback";

/// Shows an address to the person in a browser; false when there is none. Called in the thread that signs in.
using OpenBrowser = std::function<bool(const std::string& url)>;

/// OAuth2, authorization code. The functions block (turning an event loop of their own), so not in the window's thread.
/// A stop request ends them with ErrorCode::Cancelled. Secrets stand in the body of one POST to Freesound, and nowhere
/// else: not in errors, addresses or logs.

/// Lets the person allow it in the browser and takes the answer at a port of loopback that is open until then.
/// ErrorCode::Unauthorised when the person said no.
Result<SignInTokens> signInByBrowser(const SignInClient& client, const OpenBrowser& open, const std::stop_token& stop);

/// Where the person gets a code to copy; with a registered callback it stands in the address on which the browser ends.
std::string codePage(const SignInClient& client);
/// Exchanges such a code.
Result<SignInTokens> signInByCode(const SignInClient& client, const std::string& code, const std::stop_token& stop);

/// A new pair; the old one is dead from then on. So a stop counts only before Freesound is asked: then the answer is
/// waited for, half a minute at most. ErrorCode::Unauthorised only when the sign-in has ended.
Result<SignInTokens> refreshSignIn(const SignInClient& client, const std::string& refreshToken,
                                   const std::stop_token& stop);

} // namespace tutti

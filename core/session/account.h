// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <string>

#include "core/base/result.h"
#include "core/freesound/client.h"
#include "core/freesound/quota.h"
#include "core/freesound/signin.h"
#include "core/session/secrets.h"

namespace tutti {

/// What a quota counts for: the service and the key, or who is signed in where there is no key.
std::string quotaCredential(const Service& service);

/// Whether the service accepts the key, and what is left of its quota; the question counts itself.
Result<QuotaState> tryKey(const std::string& baseUrl, const std::string& key, const std::stop_token& stop);

/// The person's account at Freesound as Tutti knows it: which client signs in, and whether somebody is signed in. All
/// it knows is in `secrets`. Calls block; one thread at a time.
class Account
{
public:
    Account(Secrets& secrets, std::string baseUrl);

    /// Who is signed in, as Freesound says it. Needs a token of accessToken().
    Result<std::string> name(const std::string& accessToken, const std::stop_token& stop) const;
    /// Id and secret (the API key); empty where they are not known.
    SignInClient client() const;
    /// Whether a sign-in is kept; it may have been withdrawn at Freesound meanwhile.
    bool isSignedIn() const;
    /// Keeps the client's id and the pair of tokens: in the keychain; without one in the file, if `fileAllowed` or the
    /// person said yes to it before; else for this session.
    Result<SecretPlace> keep(const std::string& clientId, const SignInTokens& tokens, bool fileAllowed);
    /// A token that is good now; empty when nobody is signed in. Asks Freesound for a new pair when the old one has run
    /// out, and keeps it before it is used. ErrorCode::Unauthorised when the sign-in has ended: then it is forgotten.
    Result<std::string> accessToken(const std::stop_token& stop);

private:
    Result<std::string> refresh(const std::string& refreshToken, const std::stop_token& stop);

    Secrets& m_secrets;
    std::string m_baseUrl;
};

} // namespace tutti

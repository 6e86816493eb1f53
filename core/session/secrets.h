// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/base/result.h"

namespace tutti {

/// What is kept secret.
enum class SecretName : std::uint8_t { ApiKey, ClientId, RefreshToken, AccessToken };

/// Where a secret was found, or is kept.
enum class SecretPlace : std::uint8_t { Nowhere, Environment, Keychain, File, Session };

/// Keys and tokens: in the system's keychain, else for this session only, or, after an explicit yes, in a file that
/// only the person can read (mode 0600). Never in a log, a report or a settings file. Calls block (some milliseconds;
/// a locked keychain may ask the person), so not in the window's thread.
class Secrets
{
public:
    struct Found
    {
        std::string value;
        SecretPlace place = SecretPlace::Nowhere;
    };

    Secrets();
    ~Secrets();

    /// The environment (TUTTI_FREESOUND_KEY, for the key) goes first, then this session, the keychain, the file.
    Found read(SecretName name) const;
    /// Where it went: the keychain, or the session when there is no keychain and `fileAllowed` is not set.
    Result<SecretPlace> write(SecretName name, const std::string& value, bool fileAllowed);
    /// Everywhere, all of them.
    Result<void> forget();
    /// Why the keychain cannot be used, in a sentence; nothing when it can.
    std::optional<std::string> keychainProblem() const;
};

} // namespace tutti

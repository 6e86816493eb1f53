// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "core/base/result.h"
#include "core/freesound/client.h"
#include "core/session/keychain.h"
#include "core/session/secretfile.h"

namespace tutti {

/// What is kept secret.
enum class SecretName : std::uint8_t { ApiKey, ClientId, RefreshToken, AccessToken };

/// Where a secret was found, or is kept.
enum class SecretPlace : std::uint8_t { Nowhere, Environment, Keychain, File, Session };

/// A place in a sentence: "the environment (TUTTI_FREESOUND_KEY)", "the system's keychain", …
std::string placeText(SecretPlace place);

/// Keys and tokens: in the system's keychain, else for this session only, or, after an explicit yes, in a file that
/// only the person can read (mode 0600). Never in a log, a report or a settings file. Any thread; calls block (some
/// milliseconds; a locked keychain may ask the person), so not in the window's thread.
class Secrets
{
public:
    struct Found
    {
        std::string value;
        SecretPlace place = SecretPlace::Nowhere;
    };

    /// For the service at `baseUrl`, without a slash at its end; what another one was told stays hidden from it.
    explicit Secrets(const std::string& baseUrl);
    /// With another keychain and file; for tests.
    Secrets(std::unique_ptr<Keychain> keychain, const std::filesystem::path& file,
            const std::string& baseUrl = Service().baseUrl);
    ~Secrets();
    Secrets(const Secrets&) = delete;
    Secrets& operator=(const Secrets&) = delete;

    /// The environment (TUTTI_FREESOUND_KEY, for the key) goes first, then this session, the keychain, the file.
    Found read(SecretName name) const;
    /// Where it went: the keychain; when there is none, the file if `fileAllowed`, else this session. An older value
    /// elsewhere goes.
    Result<SecretPlace> write(SecretName name, const std::string& value, bool fileAllowed);
    /// Everywhere, all of them; in the file those of all services. What stands in the environment stays.
    /// ErrorCode::Unsupported when the keychain cannot be asked: the rest is forgotten then.
    Result<void> forget();
    /// One of them, wherever it can be read.
    Result<void> forget(SecretName name);
    /// Why the keychain cannot be used, in a sentence; nothing when it can.
    std::optional<std::string> keychainProblem() const;
    /// Where the file is, or would be; empty when there is no home for it.
    std::filesystem::path file() const { return m_file.path(); }
    /// Whether the person said yes to the file before: something is in it.
    bool hasFile() const;

private:
    std::string entryOf(SecretName name) const;
    Result<void> forgetInFile(const std::string& entry);

    mutable std::mutex m_mutex;
    std::unique_ptr<Keychain> m_keychain;
    SecretFile m_file;
    /// What ends the names of entries; empty for freesound.org.
    std::string m_tail;
    std::map<std::string, std::string> m_session;
};

} // namespace tutti

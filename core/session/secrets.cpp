// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/secrets.h"

#include <array>
#include <cstdlib>
#include <string_view>

#include "core/session/datafolder.h"

namespace tutti {
namespace {

constexpr std::array allNames {SecretName::ApiKey, SecretName::ClientId, SecretName::RefreshToken,
                               SecretName::AccessToken};

std::filesystem::path secretsFile()
{
    const auto folder = dataFolder();
    return folder.empty() ? folder : folder / "secrets.json";
}

/// As it is copied: often with blanks or a line's end around it.
std::string trimmed(const char* text)
{
    const std::string_view value = text == nullptr ? "" : text;
    const auto first = value.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return std::string(value.substr(first, value.find_last_not_of(" \t\r\n") - first + 1));
}

} // namespace

std::string placeText(SecretPlace place)
{
    switch (place) {
    case SecretPlace::Environment:
        return "the environment (TUTTI_FREESOUND_KEY)";
    case SecretPlace::Keychain:
        return "the system's keychain";
    case SecretPlace::File:
        return "a file that only you can read";
    case SecretPlace::Session:
        return "this session only";
    case SecretPlace::Nowhere:
        break;
    }
    return "nowhere";
}

Secrets::Secrets(const std::string& baseUrl)
    : Secrets(systemKeychain(), secretsFile(), baseUrl)
{
}

Secrets::Secrets(std::unique_ptr<Keychain> keychain, const std::filesystem::path& file, const std::string& baseUrl)
    : m_keychain(std::move(keychain))
    , m_file(file)
    , m_tail(baseUrl == Service().baseUrl ? std::string() : " " + baseUrl)
{
}

Secrets::~Secrets() = default;

Secrets::Found Secrets::read(SecretName name) const
{
    const std::scoped_lock lock(m_mutex);
    if (name == SecretName::ApiKey) {
        if (std::string key = trimmed(std::getenv("TUTTI_FREESOUND_KEY")); !key.empty())
            return {std::move(key), SecretPlace::Environment};
    }
    const std::string entry = entryOf(name);
    if (const auto found = m_session.find(entry); found != m_session.end())
        return {found->second, SecretPlace::Session};
    if (auto kept = m_keychain->read(entry); kept && *kept && !(*kept)->empty())
        return {std::move(**kept), SecretPlace::Keychain};
    const auto inFile = m_file.read();
    if (const auto found = inFile.find(entry); found != inFile.end() && !found->second.empty())
        return {found->second, SecretPlace::File};
    return {};
}

Result<SecretPlace> Secrets::write(SecretName name, const std::string& value, bool fileAllowed)
{
    const std::scoped_lock lock(m_mutex);
    const std::string entry = entryOf(name);
    m_session.erase(entry);
    if (m_keychain->write(entry, value)) {
        if (const auto cleared = forgetInFile(entry); !cleared)
            return fail(cleared.error());
        return SecretPlace::Keychain;
    }
    if (!fileAllowed) {
        m_session[entry] = value;
        return SecretPlace::Session;
    }
    auto secrets = m_file.read();
    secrets[entry] = value;
    if (const auto written = m_file.write(secrets); !written)
        return fail(written.error());
    return SecretPlace::File;
}

Result<void> Secrets::forget()
{
    Result<void> result;
    for (const SecretName name : allNames) {
        if (auto forgotten = forget(name); !forgotten)
            result = std::move(forgotten);
    }
    if (const auto problem = keychainProblem(); problem && result)
        result = fail(ErrorCode::Unsupported,
                      *problem + ", so what an earlier session may have kept there stays; forget it again when it can");
    const std::scoped_lock lock(m_mutex);
    if (auto removed = m_file.remove(); !removed)
        result = std::move(removed);
    return result;
}

Result<void> Secrets::forget(SecretName name)
{
    const std::scoped_lock lock(m_mutex);
    const std::string entry = entryOf(name);
    m_session.erase(entry);
    auto result = forgetInFile(entry);
    const auto kept = m_keychain->read(entry);
    if (!kept || !*kept)
        return result;
    const auto removed = m_keychain->remove(entry);
    if (!removed)
        return fail(ErrorCode::Io,
                    removed.error().detail + "; remove the entries called tutti with the desktop's tool");
    return result;
}

std::optional<std::string> Secrets::keychainProblem() const
{
    const std::scoped_lock lock(m_mutex);
    const auto kept = m_keychain->read(entryOf(SecretName::ApiKey));
    return kept ? std::nullopt : std::optional(kept.error().detail);
}

bool Secrets::hasFile() const
{
    const std::scoped_lock lock(m_mutex);
    return !m_file.read().empty();
}

std::string Secrets::entryOf(SecretName name) const
{
    constexpr std::array<const char*, allNames.size()> entries {"freesound-api-key", "freesound-client-id",
                                                                "freesound-refresh-token", "freesound-access-token"};
    return entries.at(std::size_t(name)) + m_tail;
}

Result<void> Secrets::forgetInFile(const std::string& entry)
{
    auto secrets = m_file.read();
    if (secrets.erase(entry) == 0)
        return {};
    return secrets.empty() ? m_file.remove() : m_file.write(secrets);
}

} // namespace tutti

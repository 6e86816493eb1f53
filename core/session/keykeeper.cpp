// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/keykeeper.h"

#include <string>

#include "core/freesound/signin.h"
#include "core/session/account.h"

namespace tutti {

namespace {

KeyState stateOf(const Secrets& secrets)
{
    KeyState state;
    state.key = secrets.read(SecretName::ApiKey).place;
    state.signedIn = secrets.read(SecretName::RefreshToken).place != SecretPlace::Nowhere;
    if (const auto problem = secrets.keychainProblem())
        state.keychainProblem = QString::fromStdString(*problem);
    return state;
}

/// Whether Freesound takes the key.
Result<void> ask(const std::string& key, const std::stop_token& stop)
{
    const auto url = SoundService::freesoundUrl();
    if (!url)
        return fail(url.error());
    const auto quota = tryKey(*url, key, stop);
    return quota ? Result<void>() : fail(quota.error());
}

/// After this answer nothing is known against the key: perhaps nobody could be asked.
bool mayBeKept(const Result<void>& accepted)
{
    return accepted
        || (accepted.error().code != ErrorCode::Unauthorised && accepted.error().code != ErrorCode::Cancelled);
}

Result<void> signInWith(Secrets& secrets, const std::string& clientId, const std::stop_token& stop,
                        const OpenBrowser& open)
{
    auto base = SoundService::freesoundUrl();
    if (!base)
        return fail(base.error());
    Account account(secrets, *base);
    const SignInClient client {*base, clientId, secrets.read(SecretName::ApiKey).value};
    const auto tokens = signInByBrowser(client, open, stop);
    if (!tokens)
        return fail(tokens.error());
    const auto kept = account.keep(clientId, *tokens, false);
    return kept ? Result<void>() : Result<void>(fail(kept.error()));
}

} // namespace

KeyKeeper::KeyKeeper(SoundService& service, QObject* parent)
    : QObject(parent)
    , m_background(*this)
    , m_service(service)
{
}

void KeyKeeper::look()
{
    m_background.start([this](const std::stop_token&) -> Background::Result {
        return [this, state = stateOf(m_service.secrets())] { Q_EMIT known(state); };
    });
}

void KeyKeeper::keep(const QString& key, bool fileAllowed)
{
    m_background.start([this, key = key.toStdString(), fileAllowed](const std::stop_token& stop) -> Background::Result {
        const auto accepted = ask(key, stop);
        if (!mayBeKept(accepted))
            return [this, error = accepted.error()] { Q_EMIT failed(error); };
        const auto written = m_service.secrets().write(SecretName::ApiKey, key, fileAllowed);
        if (!written)
            return [this, error = written.error()] { Q_EMIT failed(error); };
        const QString warning = accepted ? QString() : QString::fromStdString(accepted.error().detail);
        return [this, state = stateOf(m_service.secrets()), warning] {
            Q_EMIT known(state);
            Q_EMIT kept(warning);
        };
    });
}

void KeyKeeper::signIn(const QString& clientId)
{
    m_background.start([this, id = clientId.toStdString()](const std::stop_token& stop) -> Background::Result {
        const auto signedUp = signInWith(m_service.secrets(), id, stop, [this](const std::string& url) {
            Q_EMIT browserWanted(QString::fromStdString(url)); // queued: another thread's
            return true;
        });
        if (!signedUp && signedUp.error().code == ErrorCode::Cancelled)
            return {};
        if (!signedUp)
            return [this, error = signedUp.error()] { Q_EMIT failed(error); };
        return [this, state = stateOf(m_service.secrets())] {
            Q_EMIT known(state);
            Q_EMIT signedIn();
        };
    });
}

void KeyKeeper::forget()
{
    m_background.start([this](const std::stop_token&) -> Background::Result {
        const auto forgotten = m_service.secrets().forget();
        return [this, forgotten, state = stateOf(m_service.secrets())] {
            if (!forgotten)
                Q_EMIT failed(forgotten.error());
            Q_EMIT known(state);
        };
    });
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/keykeeper.h"

#include <string>

#include "core/freesound/client.h"
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

/// Whether Freesound takes the key that is kept.
Result<void> ask(SoundService& service, const std::stop_token& stop)
{
    const auto open = service.open(false);
    if (!open)
        return fail(open.error());
    return FreesoundClient(*open, service.quota(false)).checkKey(stop);
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
        const auto written = m_service.secrets().write(SecretName::ApiKey, key, fileAllowed);
        if (!written)
            return [this, error = written.error()] { Q_EMIT failed(error); };
        const auto accepted = ask(m_service, stop);
        if (!accepted && accepted.error().code == ErrorCode::Unauthorised) {
            static_cast<void>(m_service.secrets().forget(SecretName::ApiKey));
            return [this, error = accepted.error()] { Q_EMIT failed(error); };
        }
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

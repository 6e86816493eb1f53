// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "core/base/error.h"
#include "core/session/background.h"
#include "core/session/secrets.h"
#include "core/session/soundservice.h"

namespace tutti {

/// What is known of the person's key and sign-in. The secrets themselves stay where they are.
struct KeyState
{
    SecretPlace key = SecretPlace::Nowhere;
    /// Somebody is signed in, so that originals can be had.
    bool signedIn = false;
    /// Why the system's keychain cannot be used, in a sentence; empty when it can.
    QString keychainProblem;

    bool hasKey() const { return key != SecretPlace::Nowhere; }
};

/// Keeps, asks about and forgets the key for Freesound, in the background. Signals come in the thread of this object.
class KeyKeeper : public QObject
{
    Q_OBJECT

public:
    /// `service` must outlive the keeper; it reads what is kept here.
    explicit KeyKeeper(SoundService& service, QObject* parent = nullptr);

    /// Answer by known().
    void look();
    /// Asks Freesound whether it takes the key, which costs a request, and keeps it unless it is refused; answer by
    /// kept() or failed(). `fileAllowed`: the person said yes to a file where there is no keychain.
    void keep(const QString& key, bool fileAllowed);
    /// Signs in with the person's own client (its secret is the key that is kept): asks for the browser, waits for the
    /// answer, keeps the tokens; answer by known() and signedIn(), or failed(). Only with a key.
    void signIn(const QString& clientId);
    /// What goes on ends without an answer.
    void stop() { m_background.stop(); }
    /// Key and sign-in, everywhere; answer by known(), after failed() where something stayed.
    void forget();
    bool isBusy() const { return m_background.isBusy(); }

Q_SIGNALS:
    void known(tutti::KeyState state);
    /// After known(); `warning`: it could not be asked about, in a sentence, or empty.
    void kept(QString warning);
    /// The person is to allow it at this address.
    void browserWanted(QString address);
    void signedIn();
    /// The key was not kept, the sign-in came to nothing, or not all was forgotten.
    void failed(tutti::Error error);

private:
    Background m_background;
    SoundService& m_service;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include "core/session/keykeeper.h"

class QMessageBox;

namespace tutti {

struct Actions;
class FreesoundPanel;

/// The key for Freesound: entered on its page, kept, forgotten; and when that page is shown.
class KeyActions : public QObject
{
    Q_OBJECT

public:
    KeyActions(SoundService& service, FreesoundPanel& panel, const Actions& actions, QObject* parent);

    /// Whether there is a key is known.
    bool isKnown() const { return m_known; }

Q_SIGNALS:
    /// Something worth a sentence.
    void told(QString sentence);

private:
    /// Says where.
    static QString keptIn(SecretPlace place);
    void connectPage();
    void show(const KeyState& state);
    void showPage();
    void askToForget();
    void askForClient();
    void signIn(const QString& clientId);

    FreesoundPanel& m_panel;
    const Actions& m_actions;
    KeyKeeper m_keys;
    KeyState m_state;
    /// While the browser has the word.
    QPointer<QMessageBox> m_waitBox;
    bool m_known = false;
    /// The person asked for the page, whatever is kept.
    bool m_pageAsked = false;
};

} // namespace tutti

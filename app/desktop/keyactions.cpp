// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/keyactions.h"

#include <QAction>
#include <QDesktopServices>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

#include "app/desktop/actions.h"
#include "app/desktop/panels/downloadbar.h"
#include "app/desktop/panels/freesoundpanel.h"
#include "app/desktop/panels/keypage.h"
#include "app/desktop/panels/searchpanel.h"
#include "app/desktop/text/coretext.h"
#include "app/desktop/text/errortext.h"
#include "app/desktop/text/retranslation.h"

namespace tutti {

KeyActions::KeyActions(SoundService& service, FreesoundPanel& panel, const Actions& actions, QObject* parent)
    : QObject(parent)
    , m_panel(panel)
    , m_actions(actions)
    , m_keys(service)
{
    connectPage();
    connect(actions.forgetKey, &QAction::triggered, this, &KeyActions::askToForget);
    actions.forgetKey->setEnabled(false);
    connect(actions.signIn, &QAction::triggered, this, &KeyActions::askForClient);
    actions.signIn->setEnabled(false);
    connect(&m_keys, &KeyKeeper::browserWanted, this, [this](const QString& address) {
        if (!QDesktopServices::openUrl(QUrl(address, QUrl::StrictMode)) && m_waitBox)
            m_waitBox->setInformativeText(tr("No browser was found; open this address yourself:\n%1").arg(address));
    });
    connect(&m_keys, &KeyKeeper::signedIn, this, [this] {
        delete m_waitBox;
        Q_EMIT told(tr("You are signed in; original files can be downloaded now."));
    });
    m_keys.look();
    whenRetranslated(this, [this] {
        if (m_known)
            show(KeyState(m_state));
    });
}

QString KeyActions::keptIn(SecretPlace place)
{
    switch (place) {
    case SecretPlace::Environment:
        return tr("The key comes from the environment (TUTTI_FREESOUND_KEY).");
    case SecretPlace::Keychain:
        return tr("The key is kept in the system's keychain.");
    case SecretPlace::File:
        return tr("The key is kept in a file that only you can read.");
    case SecretPlace::Session:
        return tr("The key is kept until Tutti ends.");
    case SecretPlace::Nowhere:
        break;
    }
    return tr("The key is kept nowhere.");
}

void KeyActions::connectPage()
{
    KeyPage* page = m_panel.keyPage();
    connect(m_panel.form(), &SearchPanel::sourceChanged, this, [this] {
        m_pageAsked = false;
        showPage();
    });
    connect(page, &KeyPage::offlineRequested, this, [this] { m_panel.form()->setOffline(true); });
    connect(page, &KeyPage::keyEntered, this, [this, page](const QString& key, bool fileAllowed) {
        page->setBusy(true);
        page->setMessage(tr("Asking Freesound about the key…"));
        m_keys.keep(key, fileAllowed);
    });
    connect(&m_keys, &KeyKeeper::known, this, &KeyActions::show);
    connect(&m_keys, &KeyKeeper::kept, this, [this, page](const QString& warning) {
        m_pageAsked = false;
        page->clear();
        showPage();
        m_panel.form()->focusWords();
        const QString kept = keptIn(m_state.key);
        Q_EMIT told(warning.isEmpty() ? kept : tr("%1 It was not tried: %2").arg(kept, warning));
    });
    connect(&m_keys, &KeyKeeper::failed, this, [this, page](const Error& error) {
        page->setBusy(false);
        if (m_waitBox)
            Q_EMIT told(tr("The sign-in came to nothing: %1").arg(errorText(error)));
        delete m_waitBox;
        page->setMessage(errorText(error));
    });
    connect(m_actions.enterKey, &QAction::triggered, this, [this] {
        m_panel.form()->setOffline(false);
        m_pageAsked = true;
        showPage();
        m_panel.keyPage()->setFocus(Qt::ShortcutFocusReason);
    });
}

void KeyActions::show(const KeyState& state)
{
    m_state = state;
    m_known = true;
    m_panel.keyPage()->setBusy(false);
    m_panel.keyPage()->setKeychainProblem(coreText(state.keychainProblem.toStdString()));
    m_panel.downloads()->setOriginalsPossible(state.signedIn,
                                              tr("Originals need a sign-in (menu Freesound); previews need none."));
    m_actions.signIn->setEnabled(state.hasKey() && !state.signedIn);
    m_actions.forgetKey->setEnabled(state.hasKey() || state.signedIn);
    showPage();
}

/// As long as it is not known whether there is a key, none is asked for.
void KeyActions::showPage()
{
    const bool missing = m_known && !m_state.hasKey() && !m_state.signedIn;
    m_panel.setKeyWanted(!m_panel.form()->isOffline() && (missing || m_pageAsked));
}

void KeyActions::askForClient()
{
    auto* dialog = new QInputDialog(m_panel.window());
    dialog->setObjectName(QStringLiteral("clientIdDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Sign in for originals"));
    dialog->setLabelText(
        tr("The client id of 20 characters, which stands beside your key at freesound.org/apiv2/apply. "
           "The callback address there must be http://127.0.0.1/callback."));
    dialog->setOkButtonText(tr("Go on in the browser"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& text) { signIn(text.trimmed()); });
    dialog->open();
}

void KeyActions::signIn(const QString& clientId)
{
    constexpr qsizetype idLength = 20;
    if (clientId.size() != idLength) {
        Q_EMIT told(tr("A client id has 20 characters; this has %1.").arg(clientId.size()));
        return;
    }
    m_waitBox = new QMessageBox(QMessageBox::Information, tr("Sign in for originals"),
                                tr("Waiting for your answer in the browser."), QMessageBox::Cancel, m_panel.window());
    m_waitBox->setObjectName(QStringLiteral("signInBox"));
    m_waitBox->setAttribute(Qt::WA_DeleteOnClose);
    m_waitBox->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(m_waitBox, &QDialog::rejected, &m_keys, &KeyKeeper::stop);
    m_keys.signIn(clientId);
    m_waitBox->open();
}

void KeyActions::askToForget()
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("Forget the key"),
                                tr("Take the key for Freesound, and the sign-in, out of every place that they are kept "
                                   "in? The key stays valid at Freesound."),
                                QMessageBox::Cancel, m_panel.window());
    box->setObjectName(QStringLiteral("forgetKeyBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QAbstractButton* forget = box->addButton(tr("&Forget"), QMessageBox::DestructiveRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, forget](const QAbstractButton* pressed) {
        if (pressed == forget)
            m_keys.forget();
    });
    box->open();
}

} // namespace tutti

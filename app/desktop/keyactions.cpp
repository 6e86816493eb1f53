// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/keyactions.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>

#include "app/desktop/actions.h"
#include "app/desktop/panels/downloadbar.h"
#include "app/desktop/panels/freesoundpanel.h"
#include "app/desktop/panels/keypage.h"
#include "app/desktop/panels/searchpanel.h"

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
    m_keys.look();
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
        const QString place = QString::fromStdString(placeText(m_state.key));
        Q_EMIT told(warning.isEmpty() ? tr("The key is kept in %1.").arg(place)
                                      : tr("The key is kept in %1, but was not tried: %2").arg(place, warning));
    });
    connect(&m_keys, &KeyKeeper::failed, this, [page](const Error& error) {
        page->setBusy(false);
        page->setMessage(QString::fromStdString(error.detail));
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
    m_panel.keyPage()->setKeychainProblem(state.keychainProblem);
    m_panel.downloads()->setOriginalsPossible(
        state.signedIn, tr("Originals need a sign-in: tutti-cli account login. Previews need nothing."));
    m_actions.forgetKey->setEnabled(state.hasKey() || state.signedIn);
    showPage();
}

/// As long as it is not known whether there is a key, none is asked for.
void KeyActions::showPage()
{
    const bool missing = m_known && !m_state.hasKey() && !m_state.signedIn;
    m_panel.setKeyWanted(!m_panel.form()->isOffline() && (missing || m_pageAsked));
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

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/continuing.h"

#include "app/desktop/choiceactions.h"
#include "app/desktop/panels/continuebar.h"
#include "app/desktop/panels/statusline.h"
#include "app/desktop/text/errortext.h"
#include "app/desktop/workspace.h"

namespace tutti {

Continuing::Continuing(const Ends& ends)
    : m_ends(ends)
    , m_resume(ends.session, ends.sources, ends.model, ends.runs)
    , m_bar(new ContinueBar)
{
    ends.workspace.addNotice(m_bar);
    connect(&m_resume, &ResumeController::offerChanged, this, [this] { m_bar->setOffer(m_resume.offer()); });
    connect(&m_resume, &ResumeController::offerChanged, this,
            [this] { m_ends.workspace.status()->announce(m_bar->sentence()); });
    connect(m_bar, &ContinueBar::continueRequested, this, [this] { m_resume.goOn(m_ends.choices.choices()); });
    connect(m_bar, &ContinueBar::dismissRequested, this, [this] { m_resume.dismiss(); });
    connect(&ends.session, &Session::journalFailed, this, [this](const Error& error) {
        Q_EMIT told(tr("If this run is interrupted, it cannot be continued: %1").arg(errorText(error)));
    });
}

void Continuing::setUsable(bool usable)
{
    m_bar->setUsable(usable);
}

} // namespace tutti

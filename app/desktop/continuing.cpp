// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/continuing.h"

#include "app/desktop/choiceactions.h"
#include "app/desktop/controllers/downloadcontroller.h"
#include "app/desktop/controllers/runcontroller.h"
#include "app/desktop/panels/continuebar.h"
#include "app/desktop/panels/statusline.h"
#include "app/desktop/text/errortext.h"
#include "app/desktop/workspace.h"
#include "core/base/paths.h"

namespace tutti {

Continuing::Continuing(const Ends& ends)
    : m_ends(ends)
    , m_resume(ends.session, ends.sources, ends.model, ends.runs)
    , m_bar(ends.workspace.continueBar())
{
    connect(&m_resume, &ResumeController::offerChanged, this, [this] { m_bar->setOffer(m_resume.offer()); });
    connect(&m_resume, &ResumeController::offerChanged, this,
            [this] { m_ends.workspace.status()->announce(m_bar->sentence()); });
    connect(&ends.session, &Session::interruptedFound, this, [this](const InterruptedRun& run) {
        // Found at the start it is only offered; otherwise something has just failed.
        if (m_ends.runs.isBusy())
            Q_EMIT told(tr("What is left can be continued, with another engine too. The run's journal is %1.")
                            .arg(displayName(run.journal)));
    });
    connect(m_bar, &ContinueBar::continueRequested, this, [this] {
        const auto& offer = m_resume.offer();
        if (!offer || !offer->fetch || !m_ends.downloads.isRunning())
            m_resume.goOn(m_ends.choices.choices());
    });
    connect(m_bar, &ContinueBar::dismissRequested, this, [this] { m_resume.dismiss(); });
    connect(&m_resume, &ResumeController::downloadWanted, &ends.downloads, &DownloadController::goOn);
    connect(&ends.session, &Session::journalFailed, this, &Continuing::tellOfProblem);
    connect(&ends.downloads, &DownloadController::journalFailed, this, &Continuing::tellOfProblem);
    connect(&ends.session, &Session::tasksUnknown, this, [this](qsizetype tasks) {
        Q_EMIT told(tr("The run was interrupted while it began: it says nothing of %n file(s). Run it again for the "
                       "rest.",
                       nullptr, int(tasks)));
    });
}

void Continuing::tellOfProblem(const Error& error)
{
    Q_EMIT told(tr("If this run is interrupted, it cannot be continued: %1").arg(errorText(error)));
}

void Continuing::keepIn(const std::filesystem::path& folder)
{
    m_ends.session.keepJournalsIn(folder);
    m_ends.downloads.keepJournalsIn(folder);
}

void Continuing::leaveForLater()
{
    m_ends.session.leaveForLater();
    m_ends.downloads.leaveForLater();
}

void Continuing::setUsable(bool usable)
{
    m_bar->setUsable(usable);
}

} // namespace tutti

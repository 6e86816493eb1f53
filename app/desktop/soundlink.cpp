// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/soundlink.h"

#include <algorithm>
#include <optional>

#include <QAction>
#include <QItemSelectionModel>
#include <QTableView>

#include "app/desktop/actions.h"
#include "app/desktop/choiceactions.h"
#include "app/desktop/controllers/democontroller.h"
#include "app/desktop/dialogs/creditsdialog.h"
#include "app/desktop/freesound.h"
#include "app/desktop/listenactions.h"
#include "app/desktop/panels/downloadbar.h"
#include "app/desktop/panels/filespanel.h"
#include "app/desktop/panels/freesoundpanel.h"
#include "app/desktop/panels/resultspanel.h"
#include "app/desktop/pathactions.h"
#include "app/desktop/resulttabs.h"
#include "app/desktop/soundactions.h"
#include "app/desktop/workspace.h"

namespace tutti {

SoundLink::SoundLink(const Ends& ends)
    : m_ends(ends)
    , m_after(ends.model, ends.sources, ends.runs)
{
    FreesoundPanel* panel = ends.freesound.panel();
    m_listen =
        new ListenActions(ends.model, *ends.workspace.files(), ends.freesound.model(), *panel->results(), ends.actions);
    m_listen->setParent(this);
    connect(m_listen, &ListenActions::told, this, &SoundLink::told);
    auto* sounds = new SoundActions(ends.freesound.model(), *panel->results(), ends.actions, this);
    connect(sounds, &SoundActions::told, this, &SoundLink::told);
    connect(sounds, &SoundActions::searchRequested, &ends.freesound, &Freesound::searchIn);
    connect(&ends.freesound, &Freesound::told, this, &SoundLink::told);
    connect(&ends.freesound, &Freesound::changed, this, &SoundLink::changed);
    ends.workspace.results()->follow(ends.freesound.downloads());
    connect(&ends.demo, &DemoController::searchWanted, &ends.freesound, &Freesound::searchOffline);
    connectDownloads();
    connectActions();
}

SoundLink::~SoundLink() = default;

void SoundLink::connectDownloads()
{
    connect(&m_ends.freesound.search(), &SearchController::finished, this, [this] {
        ResultsPanel* results = m_ends.freesound.panel()->results();
        if (m_ends.freesound.model().soundCount() == 0 || results->currentSound())
            return;
        // So that Space has something to play; a row that is only current is not selected.
        results->table()->selectionModel()->setCurrentIndex(results->table()->model()->index(0, 1),
                                                            QItemSelectionModel::NoUpdate);
        if (m_ends.demo.isActive())
            results->table()->setFocus();
    });
    DownloadController& downloads = m_ends.freesound.downloads();
    downloads.setFollowUp([this] { return wantedFollowUp(); });
    connect(&downloads, &DownloadController::progressed, this, &SoundLink::changed);
    connect(&downloads, &DownloadController::runFinished, this,
            [this](const RunRecord& record) { m_ends.session.addRun(record); });
    connect(&downloads, &DownloadController::downloaded, this,
            [this](const std::vector<std::filesystem::path>& files, bool /*complete*/) {
                if (m_ends.demo.isActive())
                    return; // it sees to them itself
                const auto choices = followUpOf(m_ends.freesound.downloads());
                m_after.take(files, m_ends.freesound.downloads().isCancelled() ? std::nullopt : choices);
            });
}

std::vector<JobKind> SoundLink::wantedFollowUp() const
{
    const Choices& choices = m_ends.choices.choices();
    std::vector<JobKind> jobs;
    if (m_ends.demo.isActive() || !m_ends.freesound.panel()->downloads()->choices().thenDo)
        return jobs; // the demo sees to them itself
    if (choices.convert)
        jobs.push_back(JobKind::Convert);
    if (choices.spectra)
        jobs.push_back(JobKind::Spectra);
    return jobs;
}

/// What is to be done with the sounds that came: as is chosen now, or as was chosen when the download was interrupted.
std::optional<Choices> SoundLink::followUpOf(const DownloadController& downloads) const
{
    const std::vector<JobKind> jobs = downloads.resumedFollowUp().value_or(wantedFollowUp());
    if (jobs.empty())
        return std::nullopt;
    Choices choices = m_ends.choices.choices();
    choices.convert = std::ranges::find(jobs, JobKind::Convert) != jobs.end();
    choices.spectra = std::ranges::find(jobs, JobKind::Spectra) != jobs.end();
    return choices;
}

void SoundLink::connectActions()
{
    DownloadBar* bar = m_ends.freesound.panel()->downloads();
    connect(bar, &DownloadBar::folderRequested, &m_ends.paths, &PathActions::chooseDownloads);
    connect(&m_ends.paths, &PathActions::downloadsChosen, bar, &DownloadBar::setFolder);
    connect(m_ends.actions.credits, &QAction::triggered, this, &SoundLink::showCredits);
}

void SoundLink::showCredits()
{
    std::vector<std::filesystem::path> files;
    std::vector<std::size_t> chosen = m_ends.workspace.files()->selectedFiles();
    for (std::size_t file = 0; file < m_ends.model.fileCount() && chosen.empty(); ++file)
        files.push_back(m_ends.model.file(file).source.file);
    for (const std::size_t file : chosen)
        files.push_back(m_ends.model.file(file).source.file);
    auto* dialog = new CreditsDialog(files.size(), m_ends.workspace.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_ends.freesound.folder(), &SoundFolder::creditsFound, dialog, &CreditsDialog::setCredits);
    connect(dialog, &CreditsDialog::saved, this, &SoundLink::told);
    m_ends.freesound.folder().findCredits(std::move(files));
    dialog->open();
}

bool SoundLink::isBusy() const
{
    return m_ends.freesound.isBusy() || m_after.isWaiting();
}

void SoundLink::cancel()
{
    m_after.forget();
    m_ends.freesound.cancel();
    m_listen->stop();
}

} // namespace tutti

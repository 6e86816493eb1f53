// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/freesound.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include <QAction>

#include "app/desktop/actions.h"
#include "app/desktop/controllers/musicfolder.h"
#include "app/desktop/keyactions.h"
#include "app/desktop/panels/downloadbar.h"
#include "app/desktop/panels/freesoundpanel.h"
#include "app/desktop/panels/resultspanel.h"
#include "app/desktop/panels/searchpanel.h"
#include "app/desktop/text/errortext.h"
#include "app/desktop/text/retranslation.h"
#include "core/base/paths.h"

namespace tutti {

namespace {

constexpr std::size_t shownNames = 3;

const QString& searchLayout()
{
    static const QString name = QStringLiteral("searchPanel");
    return name;
}

const QString& downloadLayout()
{
    static const QString name = QStringLiteral("downloadBar");
    return name;
}

const QString& tableLayout()
{
    static const QString name = QStringLiteral("soundTableHeader");
    return name;
}

} // namespace

std::filesystem::path usualDownloadFolder()
{
    return musicFolder() / "Tutti";
}

Freesound::Freesound(const Actions& actions, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_search(m_service, m_model)
    , m_downloads(m_service, m_model)
    , m_panel(
          new FreesoundPanel(m_model, {actions.download, actions.cancelDownload, actions.retryDownload, actions.demo}))
{
    m_keys = new KeyActions(m_service, *m_panel, actions, this);
    connect(m_keys, &KeyActions::told, this, &Freesound::told);
    keepTranslated(this, [this] {
        m_panel->results()->setHint(tr("Type what to look for, one query a line, and press Search."));
        showStatus();
    });
    connectSearch();
    connectDownloads();
    connectFolder();
    m_panel->downloads()->setFolder(usualDownloadFolder());
    keepTranslated(this, [this] { showEnabled(); });
}

Freesound::~Freesound() = default;

void Freesound::connectSearch()
{
    SearchPanel* form = m_panel->form();
    connect(form, &SearchPanel::searchRequested, this, &Freesound::startSearch);
    connect(form, &SearchPanel::stopRequested, &m_search, &SearchController::stop);
    connect(&m_search, &SearchController::searchingChanged, this, [this, form](bool searching) {
        form->setSearching(searching);
        if (!searching)
            m_folder.look(m_panel->downloads()->choices().folder);
        showEnabled();
    });
    connect(&m_search, &SearchController::statusChanged, this, &Freesound::showStatus);
    connect(&m_search, &SearchController::waiting, this, &Freesound::showWait);
    connect(&m_search, &SearchController::quotaChanged, m_panel->results(), &ResultsPanel::setQuota);
    connect(&m_model, &SoundsModel::countsChanged, this, &Freesound::showEnabled);
    connect(m_panel->results(), &ResultsPanel::selectionChanged, this, &Freesound::showEnabled);
    connect(m_panel->results(), &ResultsPanel::stopWaitingRequested, this, &Freesound::cancel);
}

void Freesound::connectDownloads()
{
    connect(m_actions.download, &QAction::triggered, this, &Freesound::download);
    connect(m_panel->results(), &ResultsPanel::activated, this, &Freesound::download);
    connect(m_actions.cancelDownload, &QAction::triggered, &m_downloads, &DownloadController::cancel);
    connect(m_actions.retryDownload, &QAction::triggered, this,
            [this] { m_downloads.retry(m_panel->downloads()->choices(), m_search.isOffline()); });
    connect(m_actions.timeDownload, &QAction::triggered, &m_downloads, &DownloadController::timeOneAtATime);
    connect(&m_downloads, &DownloadController::runningChanged, this, [this](bool running) {
        m_panel->downloads()->setRunning(running);
        if (!running)
            m_folder.look(m_panel->downloads()->choices().folder);
        showEnabled();
    });
    connect(&m_downloads, &DownloadController::waiting, this, &Freesound::showWait);
    connect(&m_downloads, &DownloadController::quotaChanged, m_panel->results(), &ResultsPanel::setQuota);
    connect(&m_downloads, &DownloadController::failed, this, [this](const QString& sentence) {
        m_panel->results()->setStatus(sentence, true);
        Q_EMIT told(sentence);
    });
}

void Freesound::connectFolder()
{
    DownloadBar* bar = m_panel->downloads();
    connect(bar, &DownloadBar::folderChanged, &m_folder, &SoundFolder::look);
    connect(bar, &DownloadBar::commercialChanged, this,
            [this, bar](bool commercial) { m_folder.setCommercial(bar->choices().folder, commercial); });
    connect(&m_folder, &SoundFolder::looked, this, &Freesound::showFolder);
    connect(&m_folder, &SoundFolder::failed, this, [this](const Error& error) {
        Q_EMIT told(tr("The folder's switch could not be kept: %1").arg(errorText(error)));
    });
}

void Freesound::showFolder(const SoundFolderState& state)
{
    if (state.folder != m_panel->downloads()->choices().folder)
        return;
    const bool switchedOn = state.commercial && !(m_folderState.commercial && m_folderState.folder == state.folder);
    m_folderState = state;
    m_panel->downloads()->setCommercial(state.commercial);
    if (!m_downloads.isRunning())
        m_model.setHere(state.ids);
    showEnabled();
    for (const std::string& note : state.notes)
        Q_EMIT told(QString::fromStdString(note));
    if (!switchedOn || state.notCommercial.empty())
        return;
    QStringList names;
    for (std::size_t i = 0; i < std::min(shownNames, state.notCommercial.size()); ++i)
        names << displayName(state.notCommercial[i]);
    if (state.notCommercial.size() > shownNames)
        names << QStringLiteral("…");
    Q_EMIT told(tr("%n sound(s) in this folder must not be used commercially: %1", nullptr,
                   static_cast<int>(state.notCommercial.size()))
                    .arg(names.join(QStringLiteral(", "))));
}

void Freesound::startSearch()
{
    m_search.search(m_panel->form()->choices());
}

bool Freesound::isReady() const
{
    return m_keys->isKnown();
}

void Freesound::searchIn(SoundSource source, const QString& target)
{
    SearchChoices choices = m_panel->form()->choices();
    choices.source = source;
    choices.target = target;
    choices.words.clear();
    m_panel->form()->setChoices(choices);
    m_panel->form()->setFiltersShown(true);
    startSearch();
}

void Freesound::searchOffline(const QStringList& words, int limit)
{
    SearchChoices choices;
    choices.offline = true;
    choices.words = words.join(QLatin1Char('\n'));
    choices.limit = limit;
    m_panel->form()->setChoices(choices);
    startSearch();
}

/// Those that are selected, or all; without those that are here already.
std::vector<std::size_t> Freesound::soundsToFetch() const
{
    std::vector<std::size_t> sounds = m_panel->results()->selectedSounds();
    if (sounds.empty()) {
        sounds.resize(m_model.soundCount());
        std::iota(sounds.begin(), sounds.end(), std::size_t {0});
    }
    std::erase_if(sounds,
                  [this](std::size_t sound) { return m_folderState.ids.contains(m_model.sound(sound).sound.id); });
    return sounds;
}

void Freesound::download()
{
    if (!m_downloads.isRunning())
        m_downloads.download(soundsToFetch(), m_panel->downloads()->choices(), m_search.isOffline());
}

void Freesound::cancel()
{
    m_search.stop();
    m_downloads.cancel();
}

void Freesound::showStatus()
{
    if (!m_wait.isEmpty())
        return;
    m_panel->results()->setStatus(m_search.status(), m_search.hasErrors());
    if (!m_search.isSearching() && m_model.soundCount() == 0 && !m_search.status().isEmpty())
        m_panel->results()->setHint(m_search.hasErrors() ? tr("Nothing was found.") : m_search.status());
}

void Freesound::showWait(const QString& sentence)
{
    m_wait = sentence;
    m_panel->results()->setWaiting(!sentence.isEmpty());
    if (sentence.isEmpty())
        showStatus();
    else
        m_panel->results()->setStatus(sentence);
}

void Freesound::showEnabled()
{
    const bool running = m_downloads.isRunning();
    const auto count = static_cast<int>(soundsToFetch().size());
    const bool selected = !m_panel->results()->selectedSounds().empty();
    m_panel->downloads()->setCount(count, selected);
    m_panel->downloads()->setRetry(m_downloads.canRetry());
    m_actions.download->setEnabled(!running && !m_locked && count > 0);
    m_actions.cancelDownload->setEnabled(running);
    m_actions.retryDownload->setEnabled(!m_locked && m_downloads.canRetry());
    m_actions.timeDownload->setEnabled(!m_locked && m_downloads.canTimeOneAtATime());
    Q_EMIT changed();
}

void Freesound::setLocked(bool locked)
{
    if (std::exchange(m_locked, locked) != locked)
        showEnabled();
}

void Freesound::restore(const Settings& settings)
{
    m_panel->form()->restoreState(settings.layout(searchLayout()));
    m_panel->downloads()->restoreState(settings.layout(downloadLayout()));
    m_panel->results()->restoreState(settings.layout(tableLayout()));
}

void Freesound::save(Settings& settings) const
{
    settings.setLayout(searchLayout(), m_panel->form()->saveState());
    settings.setLayout(downloadLayout(), m_panel->downloads()->saveState());
    settings.setLayout(tableLayout(), m_panel->results()->saveState());
}

} // namespace tutti

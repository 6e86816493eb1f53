// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/listenactions.h"

#include <algorithm>

#include <QAction>
#include <QApplication>
#include <QTableView>

#include "app/desktop/actions.h"
#include "app/desktop/models/filesmodel.h"
#include "app/desktop/models/soundsmodel.h"
#include "app/desktop/panels/filespanel.h"
#include "app/desktop/panels/resultspanel.h"
#include "app/desktop/text/soundtext.h"

namespace tutti {

namespace {

/// The first preview that there is; only what comes over the web is played.
std::string previewOf(const Sound& sound)
{
    const auto usable = std::ranges::find_if(sound.previews, [](const std::string& url) {
        return url.starts_with("https://") || url.starts_with("http://");
    });
    return usable == sound.previews.end() ? std::string() : *usable;
}

} // namespace

ListenActions::ListenActions(FilesModel& files, FilesPanel& filesPanel, SoundsModel& sounds, ResultsPanel& resultsPanel,
                             const Actions& actions)
    : m_files(files)
    , m_filesPanel(filesPanel)
    , m_sounds(sounds)
    , m_resultsPanel(resultsPanel)
    , m_actions(actions)
{
    // Space is a letter elsewhere.
    actions.play->setShortcutContext(Qt::WidgetShortcut);
    connect(actions.play, &QAction::triggered, this, &ListenActions::play);
    connect(actions.playNext, &QAction::triggered, this, [this] { step(1); });
    connect(actions.playPrevious, &QAction::triggered, this, [this] { step(-1); });
    connect(&resultsPanel, &ResultsPanel::playRequested, this, &ListenActions::playSound);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* /*before*/, const QWidget* now) {
        if (now == m_resultsPanel.table() || now == m_filesPanel.table())
            m_inResults = now == m_resultsPanel.table();
        showEnabled();
    });
    connect(&filesPanel, &FilesPanel::currentFileChanged, this, &ListenActions::showEnabled);
    connect(&resultsPanel, &ResultsPanel::currentSoundChanged, this, &ListenActions::showEnabled);
    connect(&files, &FilesModel::countsChanged, this, &ListenActions::showEnabled);
    connect(&sounds, &SoundsModel::countsChanged, this, &ListenActions::showEnabled);
    connect(&m_player, &Player::failed, this, &ListenActions::told);
    connect(&m_player, &Player::started, this,
            [this](const QString& name) { Q_EMIT told(tr("Playing %1; Space stops it.").arg(name)); });
    connect(&m_player, &Player::stopped, this, [this] { Q_EMIT told({}); });
    connect(&m_player, &Player::changed, this, &ListenActions::showPlaying);
    showEnabled();
}

void ListenActions::play()
{
    const auto sound = m_resultsPanel.currentSound();
    const auto file = m_filesPanel.currentFile();
    if (m_inResults && sound) {
        playSound(*sound);
    } else if (!m_inResults && file) {
        m_playing = 0;
        m_player.toggle(m_files.file(*file).source.file);
    }
}

void ListenActions::playSound(std::size_t sound)
{
    m_inResults = true;
    const SoundRow& row = m_sounds.sound(sound);
    const QString name = shownLine(row.sound.name);
    const std::string url = previewOf(row.sound);
    if (url.empty()) {
        m_player.stop();
        Q_EMIT told(tr("%1 has no preview to listen to.").arg(name));
        return;
    }
    m_playing = row.sound.id;
    m_player.toggle(url, name);
}

void ListenActions::step(int rows)
{
    bool moved = false;
    if (m_inResults) {
        moved = m_resultsPanel.moveCurrent(rows);
    } else {
        QTableView* table = m_filesPanel.table();
        const int row = table->currentIndex().isValid() ? table->currentIndex().row() + rows : 0;
        moved = row >= 0 && row < m_files.rowCount();
        if (moved)
            table->setCurrentIndex(m_files.index(row, 0));
    }
    if (moved)
        play();
}

void ListenActions::showEnabled()
{
    const auto file = m_filesPanel.currentFile();
    const bool fileUsable = file && !m_files.file(*file).unusable;
    m_actions.play->setEnabled(m_inResults ? m_resultsPanel.currentSound().has_value() : fileUsable);
    const bool any = m_inResults ? m_sounds.soundCount() > 0 : m_files.rowCount() > 0;
    m_actions.playNext->setEnabled(any);
    m_actions.playPrevious->setEnabled(any);
}

void ListenActions::showPlaying()
{
    m_sounds.setPlaying(m_player.playing().empty() ? 0 : m_playing);
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

#include <QObject>
#include <QString>

#include "app/desktop/controllers/player.h"

namespace tutti {

struct Actions;
class FilesModel;
class FilesPanel;
class ResultsPanel;
class SoundsModel;

/// Play, next and previous: in the results or in the file table, whichever had the focus last.
class ListenActions : public QObject
{
    Q_OBJECT

public:
    ListenActions(FilesModel& files, FilesPanel& filesPanel, SoundsModel& sounds, ResultsPanel& resultsPanel,
                  const Actions& actions);

    void stop() { m_player.stop(); }

Q_SIGNALS:
    /// Something worth a sentence.
    void told(QString sentence);

private:
    void play();
    void playSound(std::size_t sound);
    void step(int rows);
    void showEnabled();
    void showPlaying();

    FilesModel& m_files;
    FilesPanel& m_filesPanel;
    SoundsModel& m_sounds;
    ResultsPanel& m_resultsPanel;
    const Actions& m_actions;
    Player m_player;
    /// The focus was in the results last.
    bool m_inResults = false;
    /// The sound of the results that plays; 0: none.
    std::int64_t m_playing = 0;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include <QObject>
#include <QString>

#include "app/desktop/controllers/downloadcontroller.h"
#include "app/desktop/controllers/searchcontroller.h"
#include "app/desktop/models/soundsmodel.h"
#include "core/session/settings.h"
#include "core/session/soundfolder.h"
#include "core/session/soundservice.h"

namespace tutti {

struct Actions;
class FreesoundPanel;
class KeyActions;

/// The Freesound tab with what it stands for: searches, downloads, the folder that they go to.
class Freesound : public QObject
{
    Q_OBJECT

public:
    explicit Freesound(const Actions& actions, QObject* parent = nullptr);
    ~Freesound() override;

    /// Belongs to whoever puts it into a window; goes before this object.
    FreesoundPanel* panel() const { return m_panel; }
    SoundsModel& model() { return m_model; }
    SearchController& search() { return m_search; }
    DownloadController& downloads() { return m_downloads; }
    SoundFolder& folder() { return m_folder; }

    /// It is known whether there is a key.
    bool isReady() const;
    bool isBusy() const { return m_search.isSearching() || m_downloads.isRunning(); }
    /// While a comparison measures, nothing is downloaded.
    void setLocked(bool locked);
    SoundService& service() { return m_service; }
    /// Searches and downloads end soon.
    void cancel();
    /// Searches with what is chosen in the panel.
    void startSearch();
    /// Looks there for what `target` names, with the licences that are chosen.
    void searchIn(SoundSource source, const QString& target);
    /// Shows the results of the offline library, looking for these words.
    void searchOffline(const QStringList& words, int limit);

    void restore(const Settings& settings);
    void save(Settings& settings) const;

Q_SIGNALS:
    /// Something worth a sentence in the status line.
    void told(QString sentence);
    /// What can be done has changed.
    void changed();

private:
    void connectSearch();
    void connectDownloads();
    void connectFolder();
    void download();
    std::vector<std::size_t> soundsToFetch() const;
    void showStatus();
    void showWait(const QString& sentence);
    void showEnabled();
    void showFolder(const SoundFolderState& state);

    const Actions& m_actions;
    SoundService m_service;
    SoundsModel m_model;
    SearchController m_search;
    DownloadController m_downloads;
    SoundFolder m_folder;
    FreesoundPanel* m_panel = nullptr;
    KeyActions* m_keys = nullptr;
    SoundFolderState m_folderState;
    QString m_wait;
    bool m_locked = false;
};

/// "Tutti" in the person's folder for music.
std::filesystem::path usualDownloadFolder();

} // namespace tutti

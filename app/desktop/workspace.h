// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/desktop/actions.h"
#include "app/desktop/models/filesmodel.h"
#include "core/session/session.h"
#include "core/session/settings.h"

class QSplitter;
class QStackedWidget;

namespace tutti {

class ContinueBar;
class DoBar;
class FilesPanel;
class FolderPanel;
class FreesoundPanel;
class ResultTabs;
class RunController;
class SlurmBar;
class SoundsPanel;
class StartPage;
class StatusLine;

/// All panels at their places in the window.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    /// Takes the Freesound panel over.
    Workspace(Session& session, FilesModel& model, RunController& runs, const Actions& actions,
              FreesoundPanel* freesound);

    /// Above everything else.
    ContinueBar* continueBar() const { return m_continueBar; }
    /// Below it.
    SlurmBar* slurmBar() const { return m_slurmBar; }
    StartPage* start() const { return m_start; }
    DoBar* doBar() const { return m_doBar; }
    FolderPanel* folders() const { return m_folders; }
    SoundsPanel* sounds() const { return m_sounds; }
    FilesPanel* files() const { return m_files; }
    ResultTabs* results() const { return m_results; }
    StatusLine* status() const { return m_status; }

    /// The start page instead of the panels, or the panels again. It stands there at first.
    void showStart(bool shown);
    bool isStartShown() const;

    /// Sizes of panels and columns, and the pages in front.
    void restore(const Settings& settings);
    void save(Settings& settings) const;

Q_SIGNALS:
    void startShown(bool shown);

private:
    void connectActions(const Actions& actions);
    void setTabOrderAsSeen();

    ContinueBar* m_continueBar = nullptr;
    SlurmBar* m_slurmBar = nullptr;
    StartPage* m_start = nullptr;
    DoBar* m_doBar = nullptr;
    FolderPanel* m_folders = nullptr;
    SoundsPanel* m_sounds = nullptr;
    FilesPanel* m_files = nullptr;
    ResultTabs* m_results = nullptr;
    StatusLine* m_status = nullptr;
    QStackedWidget* m_pages = nullptr;
    QSplitter* m_wholeSplitter = nullptr;
    QSplitter* m_centreSplitter = nullptr;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <QMainWindow>

#include "app/desktop/actions.h"
#include "app/desktop/controllers/comparisoncontroller.h"
#include "app/desktop/controllers/democontroller.h"
#include "app/desktop/controllers/runcontroller.h"
#include "app/desktop/controllers/sourcelist.h"
#include "app/desktop/freesound.h"
#include "app/desktop/models/filesmodel.h"
#include "core/session/session.h"
#include "core/session/settings.h"

namespace tutti {

class ChoiceActions;
class Continuing;
class DesktopLink;
class PathActions;
class SlurmLink;
class SoundLink;
class Starting;
class TimingLab;
class Workspace;

/// The one window: connects panels, actions and what they stand for, and says which actions are on. Does no work
/// itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `settings` must outlive the window.
    explicit MainWindow(Settings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Puts these folders and files into the list, in place of those that were there.
    void openPaths(std::vector<std::filesystem::path> paths) { m_sources.setPaths(std::move(paths)); }
    /// The same for what a person chose, who is shown it.
    void choosePaths(std::vector<std::filesystem::path> paths);
    /// Says that these addresses are not of files that lie here.
    void sayUnopened(const std::vector<std::string>& addresses);
    /// Starts the demo as soon as the engines are known.
    void startDemo();
    /// Keeps the reports of runs in this folder from now on.
    void keepReportsIn(const std::filesystem::path& folder)
    {
        m_freesound.downloads().keepReportsIn(folder);
        m_session.keepReportsIn(folder);
    }
    TimingLab& lab() { return *m_lab; }
    Continuing& continuing() { return *m_continuing; }
    SlurmLink& slurm() { return *m_slurm; }
    DesktopLink& desktop() { return *m_desktop; }
    Starting& starting() { return *m_starting; }
    /// Nothing is looked for, runs, or is about to.
    bool isIdle() const;
    /// Whether a file failed, a run, or the demo.
    bool hasFailures() const { return m_failed || m_model.counts()[static_cast<std::size_t>(FileState::Failed)] > 0; }

Q_SIGNALS:
    /// A finished run's report stands in this file.
    void reportKept(QString file);
    /// The person closed the window, and nothing runs any more.
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void connectList();
    void connectRuns();
    void connectChoices();
    void connectView();
    void connectSounds();
    void connectLab();
    void setBusy(bool busy);
    /// Something runs, is downloaded or measured.
    bool isWorking() const;
    void takeChange();
    void cancel();
    void tell(const QString& sentence);
    void showStatus();
    void showEnabled();

    Settings& m_settings;
    FilesModel m_model;
    Session m_session;
    SourceList m_sources;
    RunController m_runs;
    Actions m_actions;
    Freesound m_freesound;
    ComparisonController m_comparisons;
    DemoController m_demo;
    Workspace* m_workspace = nullptr;
    PathActions* m_paths = nullptr;
    ChoiceActions* m_choices = nullptr;
    DesktopLink* m_desktop = nullptr;
    std::unique_ptr<SoundLink> m_sounds;
    std::unique_ptr<TimingLab> m_lab;
    std::unique_ptr<Starting> m_starting;
    std::unique_ptr<Continuing> m_continuing;
    std::unique_ptr<SlurmLink> m_slurm;
    bool m_enginesKnown = false;
    bool m_demoWanted = false;
    /// The status line tells of the list until there was a run on it.
    bool m_ranOnList = false;
    bool m_failed = false;
    bool m_closing = false;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/mainwindow.h"

#include <utility>

#include <QAction>
#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QSignalBlocker>

#include "app/desktop/choiceactions.h"
#include "app/desktop/continuing.h"
#include "app/desktop/controllers/statustext.h"
#include "app/desktop/desktoplink.h"
#include "app/desktop/dialogs/aboutdialog.h"
#include "app/desktop/dropping.h"
#include "app/desktop/enabledactions.h"
#include "app/desktop/fileactions.h"
#include "app/desktop/helping.h"
#include "app/desktop/language.h"
#include "app/desktop/menus.h"
#include "app/desktop/panels/dobar.h"
#include "app/desktop/panels/enginebar.h"
#include "app/desktop/panels/filespanel.h"
#include "app/desktop/panels/folderpanel.h"
#include "app/desktop/panels/soundspanel.h"
#include "app/desktop/panels/startpage.h"
#include "app/desktop/panels/statusline.h"
#include "app/desktop/pathactions.h"
#include "app/desktop/resulttabs.h"
#include "app/desktop/runactions.h"
#include "app/desktop/slurmlink.h"
#include "app/desktop/soundlink.h"
#include "app/desktop/starting.h"
#include "app/desktop/text/errortext.h"
#include "app/desktop/text/retranslation.h"
#include "app/desktop/text/soundtext.h"
#include "app/desktop/timinglab.h"
#include "app/desktop/workspace.h"

namespace tutti {

namespace {

constexpr QSize usualSize {1280, 800};
constexpr double mostOfScreen = 0.95;

} // namespace

MainWindow::MainWindow(Settings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_sources(m_session, m_model)
    , m_runs(m_session, m_model)
    , m_actions(this)
    , m_freesound(m_actions)
    , m_comparisons(m_model, m_freesound.service())
    , m_demo(m_freesound.search(), m_freesound.downloads(), m_sources, m_runs, m_comparisons)
    , m_workspace(new Workspace(m_session, m_model, m_runs, m_actions, m_freesound.panel()))
    , m_paths(new PathActions(settings, *this))
    , m_choices(new ChoiceActions(settings, *m_workspace->doBar(), m_actions, *m_paths, *this))
    , m_sounds(std::make_unique<SoundLink>(SoundLink::Ends {m_freesound, m_session, m_model, m_sources, m_runs, m_demo,
                                                            *m_workspace, *m_choices, *m_paths, m_actions}))
    , m_lab(std::make_unique<TimingLab>(TimingLab::Ends {settings, m_session, m_model, m_runs, m_comparisons,
                                                         m_freesound, *m_workspace, *m_choices, m_actions}))
    , m_starting(std::make_unique<Starting>(
          Starting::Ends {m_session, m_sources, m_runs, m_freesound, *m_lab, *m_workspace, m_actions}))
    , m_continuing(std::make_unique<Continuing>(
          Continuing::Ends {m_session, m_sources, m_model, m_runs, m_freesound.downloads(), *m_workspace, *m_choices}))
    , m_slurm(
          std::make_unique<SlurmLink>(SlurmLink::Ends {m_session, m_sources, m_model, *m_workspace, *m_choices, *this}))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Tutti"));
    setCentralWidget(m_workspace);
    addMenus(*menuBar(), m_actions);
    m_sources.setScope(scopeOf(m_choices->choices()));
    m_workspace->results()->setSpectrumOptions(m_choices->choices().spectrumOptions);
    connectList();
    connectRuns();
    connectChoices();
    connectView();
    connectSounds();
    connectLab();
    resize(usualSize.boundedTo(screen()->availableSize() * mostOfScreen));
    restoreGeometry(settings.geometry());
    m_workspace->restore(settings);
    m_freesound.restore(settings);
    m_workspace->start()->focusFirst();
    showEnabled();
    keepTranslated(this, [this] {
        // What was told is in the log, in the language of then.
        m_workspace->status()->setMessage({});
        showStatus();
    });
    m_session.probeEngines();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectList()
{
    connect(m_actions.chooseFolder, &QAction::triggered, m_paths, &PathActions::chooseFolder);
    connect(m_actions.chooseFiles, &QAction::triggered, m_paths, &PathActions::chooseFiles);
    connect(m_actions.refresh, &QAction::triggered, &m_sources, &SourceList::refresh);
    connect(m_actions.clearList, &QAction::triggered, this, [this] { openPaths({}); });
    connect(m_actions.demo, &QAction::triggered, this, &MainWindow::startDemo);
    connect(m_paths, &PathActions::sourcesChosen, this, &MainWindow::choosePaths);
    connect(m_workspace->folders(), &FolderPanel::removeRequested, &m_sources, &SourceList::removeAt);
    connect(&m_sources, &SourceList::pathsChanged, this, [this] {
        m_workspace->folders()->setPaths(m_sources.paths());
        m_settings.setSources(m_sources.paths());
        tell({});
    });
    connect(&m_sources, &SourceList::scanningChanged, this, [this](bool scanning) {
        m_ranOnList = m_ranOnList && !scanning;
        showEnabled();
        showStatus();
    });
    connect(&m_sources, &SourceList::slowChanged, this, &MainWindow::showStatus);
    connect(&m_sources, &SourceList::failed, this, &MainWindow::tell);
    connect(&m_model, &FilesModel::countsChanged, this, [this] {
        if (m_demo.isActive() && !m_workspace->files()->currentFile()) {
            // So that it can be heard; the spectra go on to follow the newest.
            const QSignalBlocker blocker(m_workspace->files());
            m_workspace->files()->setCurrentFile(0);
        }
        showEnabled();
        showStatus();
    });
}

void MainWindow::connectRuns()
{
    connectRunActions(m_actions, {m_runs, m_sources, *m_choices, *m_workspace->files(), *m_slurm});
    connect(m_actions.cancel, &QAction::triggered, this, &MainWindow::cancel);
    connect(&m_runs, &RunController::busyChanged, this, &MainWindow::setBusy);
    connect(&m_runs, &RunController::progressed, this, &MainWindow::showStatus);
    connect(&m_runs, &RunController::runFailed, this, [this](const Error& error) {
        m_failed = true;
        tell(errorText(error));
    });
    connect(&m_session, &Session::reportKept, this, &MainWindow::reportKept);
    connect(&m_demo, &DemoController::told, this, &MainWindow::tell);
    connect(&m_demo, &DemoController::finished, this, [this](bool broken) {
        m_failed = m_failed || broken;
        if (const auto file = m_workspace->files()->currentFile())
            m_workspace->results()->setCurrentFile(*file);
        showEnabled();
    });
    connect(&m_runs, &RunController::sequenceFinished, this, [this](const SequenceResult& result) {
        if (m_closing)
            close();
        else if (result.keptOthers > 0)
            tell(keptText(static_cast<int>(result.keptOthers), m_actions.redo->shortcut()));
    });
}

void MainWindow::connectChoices()
{
    EngineBar* engines = m_workspace->doBar()->engineBar();
    connect(m_choices, &ChoiceActions::changed, this, [this] {
        m_sources.setScope(scopeOf(m_choices->choices()));
        m_workspace->results()->setSpectrumOptions(m_choices->choices().spectrumOptions);
        showEnabled();
    });
    connect(&m_session, &Session::enginesProbed, this, [this, engines](const QList<EngineState>& states) {
        m_enginesKnown = true;
        engines->setEngines(states);
        m_comparisons.setEngines(states);
        if (std::exchange(m_demoWanted, false))
            startDemo();
    });
    connect(engines, &EngineBar::usableChanged, this, &MainWindow::showEnabled);
}

void MainWindow::connectView()
{
    auto* fileActions = new FileActions(m_model, *m_workspace->files(), m_actions, this);
    connect(fileActions, &FileActions::told, this, &MainWindow::tell);
    connect(m_workspace->files(), &FilesPanel::selectionChanged, this, &MainWindow::showEnabled);
    connect(m_actions.quit, &QAction::triggered, this, &MainWindow::close);
    new Helping(*this, m_actions);
    connectAbout(m_actions.about, m_actions.aboutQt, this);
    m_desktop = new DesktopLink(
        {m_settings, m_runs, m_freesound.downloads(), m_comparisons, *m_workspace->status(), m_actions, *this});
    connect(fileActions, &FileActions::revealWanted, m_desktop, &DesktopLink::reveal);
    connect(m_desktop, &DesktopLink::told, this, &MainWindow::tell);
    connectLanguage(*m_actions.language, m_settings);
}

void MainWindow::connectSounds()
{
    connect(m_sounds.get(), &SoundLink::told, this, &MainWindow::tell);
    connect(m_sounds.get(), &SoundLink::changed, this, &MainWindow::takeChange);
    connect(&m_freesound.downloads(), &DownloadController::reportKept, this, &MainWindow::reportKept);
}

void MainWindow::connectLab()
{
    connect(m_lab.get(), &TimingLab::told, this, &MainWindow::tell);
    connect(m_starting.get(), &Starting::told, this, &MainWindow::tell);
    connect(m_continuing.get(), &Continuing::told, this, &MainWindow::tell);
    connect(m_slurm.get(), &SlurmLink::told, this, &MainWindow::tell);
    connect(m_lab.get(), &TimingLab::changed, this, [this] {
        m_sources.setLocked(m_runs.isBusy() || m_demo.isActive() || m_lab->isBusy());
        takeChange();
    });
    connect(new Dropping(*this), &Dropping::dropped, this, [this](const std::vector<std::filesystem::path>& paths) {
        m_workspace->sounds()->showFolders();
        m_sources.add(paths);
        if (m_runs.isBusy() || m_lab->isBusy())
            tell(tr("What was dropped joins the list when the run has ended."));
    });
}

void MainWindow::choosePaths(std::vector<std::filesystem::path> paths)
{
    m_workspace->sounds()->showFolders();
    openPaths(std::move(paths));
}

void MainWindow::startDemo()
{
    if (!m_enginesKnown)
        m_demoWanted = true;
    else if (!isWorking()) {
        m_workspace->sounds()->showFreesound();
        m_demo.start(m_choices->choices());
    }
}

void MainWindow::sayUnopened(const std::vector<std::string>& addresses)
{
    QStringList names;
    for (const std::string& address : addresses)
        names << shownLine(address);
    tell(tr("Only folders and files that lie on this computer can be opened, not %1.")
             .arg(names.join(QStringLiteral(", "))));
}

bool MainWindow::isIdle() const
{
    return m_enginesKnown && !m_demoWanted && !m_demo.isActive() && !m_sources.isScanning() && !isWorking()
        && m_freesound.isReady();
}

bool MainWindow::isWorking() const
{
    return m_runs.isBusy() || m_sounds->isBusy() || m_lab->isBusy();
}

void MainWindow::takeChange()
{
    if (m_closing && !isWorking())
        close();
    showEnabled();
    showStatus();
}

void MainWindow::setBusy(bool busy)
{
    if (busy) {
        m_ranOnList = true;
        if (!m_demo.isActive())
            tell({});
    }
    m_sources.setLocked(busy || m_demo.isActive());
    showEnabled();
}

void MainWindow::cancel()
{
    m_demoWanted = false;
    m_demo.cancel(); // before what it waits for, so that it does not take the end for the end of a stage
    m_continuing->cancel();
    m_sources.stop();
    m_runs.cancel();
    m_sounds->cancel();
    m_lab->cancel();
}

void MainWindow::tell(const QString& sentence)
{
    m_workspace->status()->setMessage(sentence);
    if (!sentence.isEmpty())
        m_workspace->results()->log(sentence);
}

void MainWindow::showStatus()
{
    const WindowStatus now = windowStatus({m_runs, m_freesound.downloads(), m_comparisons}, m_model,
                                          {m_ranOnList, m_sources.isScanning(), m_sources.isSlow()});
    m_workspace->status()->setText(now.text);
    if (now.share)
        m_workspace->status()->setProgress(*now.share);
    else
        m_workspace->status()->hideProgress();
}

void MainWindow::showEnabled()
{
    const auto& counts = m_model.counts();
    const Choices& choices = m_choices->choices();
    WindowState state;
    state.running = m_runs.isBusy();
    state.scanning = m_sources.isScanning();
    state.demo = m_demo.isActive();
    state.comparing = m_lab->isBusy();
    state.sounds = m_sounds->isBusy();
    state.enginesKnown = m_enginesKnown;
    state.engineUsable = m_workspace->doBar()->engineBar()->isUsable();
    state.anyFile = m_model.fileCount() > 0;
    state.anyFailed = counts[static_cast<std::size_t>(FileState::Failed)] > 0;
    state.skippedSelected = m_workspace->files()->hasSelected(FileState::Skipped);
    state.anyTicked = choices.convert || choices.spectra;
    state.anyTimeable = m_runs.newestTimeable().has_value();
    m_workspace->doBar()->setBusy(state.running || state.demo || state.comparing);
    m_freesound.setLocked(state.comparing);
    m_comparisons.setOthersBusy(state.running || state.sounds);
    m_desktop->setWorking(state.running || state.demo || state.comparing || m_freesound.downloads().isRunning());
    enableActions(m_actions, state);
    m_lab->showEnabled(m_actions.compare->isEnabled());
    m_continuing->setUsable(state.engineUsable && m_actions.chooseFolder->isEnabled());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!std::exchange(m_closing, true)) {
        m_settings.setGeometry(saveGeometry());
        m_workspace->save(m_settings);
        m_freesound.save(m_settings);
        m_lab->save();
        m_continuing->leaveForLater();
    }
    cancel();
    if (!isWorking()) {
        event->accept();
        Q_EMIT closed();
        return;
    }
    // The run ends in the background; nobody has to look at a window that waits.
    event->ignore();
    hide();
}

} // namespace tutti

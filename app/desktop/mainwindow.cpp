// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/mainwindow.h"

#include <utility>

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QSignalBlocker>

#include "app/desktop/appearance.h"
#include "app/desktop/choiceactions.h"
#include "app/desktop/controllers/fileurl.h"
#include "app/desktop/controllers/statustext.h"
#include "app/desktop/dialogs/aboutdialog.h"
#include "app/desktop/dialogs/comparedialog.h"
#include "app/desktop/fileactions.h"
#include "app/desktop/menus.h"
#include "app/desktop/panels/dobar.h"
#include "app/desktop/panels/enginebar.h"
#include "app/desktop/panels/filespanel.h"
#include "app/desktop/panels/folderpanel.h"
#include "app/desktop/panels/statusline.h"
#include "app/desktop/pathactions.h"
#include "app/desktop/resulttabs.h"
#include "app/desktop/text/errortext.h"
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
    , m_demo(m_sources, m_runs)
    , m_actions(this)
    , m_workspace(new Workspace(m_session, m_model, m_runs, m_actions))
    , m_paths(new PathActions(settings, *this))
    , m_choices(new ChoiceActions(settings, *m_workspace->doBar(), m_actions, *m_paths, *this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Tutti"));
    setCentralWidget(m_workspace);
    setAcceptDrops(true);
    for (QWidget* widget : m_workspace->findChildren<QWidget*>())
        widget->setAcceptDrops(false); // drops are for the window, wherever they fall
    addMenus(*menuBar(), m_actions);
    m_sources.setScope(scopeOf(m_choices->choices()));
    m_workspace->results()->setSpectrumOptions(m_choices->choices().spectrumOptions);
    connectList();
    connectRuns();
    connectChoices();
    connectView();
    resize(usualSize.boundedTo(screen()->availableSize() * mostOfScreen));
    restoreGeometry(settings.geometry());
    m_workspace->restore(settings);
    m_workspace->files()->setFocus();
    showEnabled();
    showStatus();
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
    connect(m_paths, &PathActions::sourcesChosen, this, &MainWindow::openPaths);
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
    connect(m_actions.run, &QAction::triggered, this, [this] { m_runs.run(m_choices->choices()); });
    connect(m_actions.cancel, &QAction::triggered, this, &MainWindow::cancel);
    connect(m_actions.retryFailed, &QAction::triggered, this, [this] {
        if (!m_runs.retryFailed(m_choices->choices()))
            m_sources.refresh(); // only paths failed: perhaps they are there now
    });
    connect(m_actions.redo, &QAction::triggered, this,
            [this] { m_runs.redo(m_choices->choices(), m_workspace->files()->selectedFiles()); });
    connect(m_actions.timeAgain, &QAction::triggered, this, [this] { m_runs.timeAgain(m_session.runs().size() - 1); });
    connect(m_actions.compare, &QAction::triggered, this, &MainWindow::showComparison);
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
    connect(m_actions.about, &QAction::triggered, this, [this] { showAbout(this); });
    connect(m_actions.aboutQt, &QAction::triggered, this, [this] { QMessageBox::aboutQt(this); });
    connectAppearance(*m_actions.appearance, m_settings);
}

void MainWindow::openPaths(std::vector<std::filesystem::path> paths)
{
    m_sources.setPaths(std::move(paths));
}

void MainWindow::startDemo()
{
    if (!m_enginesKnown)
        m_demoWanted = true;
    else if (!m_runs.isBusy())
        m_demo.start(m_choices->choices());
}

void MainWindow::keepReportsIn(std::filesystem::path folder)
{
    m_session.keepReportsIn(std::move(folder));
}

bool MainWindow::isIdle() const
{
    return m_enginesKnown && !m_demoWanted && !m_demo.isActive() && !m_sources.isScanning() && !m_runs.isBusy();
}

bool MainWindow::hasFailures() const
{
    return m_failed || m_model.counts()[static_cast<std::size_t>(FileState::Failed)] > 0;
}

void MainWindow::showComparison()
{
    const JobKind kind = m_choices->choices().convert ? JobKind::Convert : JobKind::Spectra;
    auto* dialog = new CompareDialog(m_workspace->doBar()->engineBar()->engines(), kind, m_model.fileCount(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_runs.compare(m_choices->choices(), dialog->kind(), dialog->engines());
        m_workspace->results()->showTab(ResultTabs::Timing);
    });
    dialog->open();
}

void MainWindow::setBusy(bool busy)
{
    if (busy) {
        m_ranOnList = true;
        if (!m_demo.isActive())
            tell({});
    }
    m_sources.setLocked(busy);
    showEnabled();
}

void MainWindow::cancel()
{
    m_sources.stop();
    m_runs.cancel();
}

void MainWindow::tell(const QString& sentence)
{
    m_workspace->status()->setMessage(sentence);
    if (!sentence.isEmpty())
        m_workspace->results()->log(sentence);
}

void MainWindow::showStatus()
{
    StatusLine* status = m_workspace->status();
    status->setText(m_ranOnList ? runStatus(m_runs) : listStatus(m_model, m_sources.isScanning()));
    if (m_runs.isBusy())
        status->setProgress(m_runs.share());
    else if (m_sources.isScanning())
        status->setProgress(-1);
    else
        status->hideProgress();
}

void MainWindow::showEnabled()
{
    const bool busy = m_runs.isBusy();
    const bool free = !busy && !m_sources.isScanning() && !m_demo.isActive();
    const bool ready = free && m_workspace->doBar()->engineBar()->isUsable() && m_model.fileCount() > 0;
    const auto& counts = m_model.counts();
    const Choices& choices = m_choices->choices();
    const bool changeable = !busy && !m_demo.isActive();
    m_workspace->doBar()->setBusy(!changeable);
    m_actions.run->setEnabled(ready && (choices.convert || choices.spectra));
    m_actions.cancel->setEnabled(busy || m_sources.isScanning());
    m_actions.retryFailed->setEnabled(ready && counts[static_cast<std::size_t>(FileState::Failed)] > 0);
    m_actions.redo->setEnabled(ready && m_workspace->files()->hasSelected(FileState::Skipped));
    m_actions.timeAgain->setEnabled(free && !m_session.runs().empty());
    m_actions.compare->setEnabled(free && m_enginesKnown && m_model.fileCount() > 0);
    for (QAction* action : {m_actions.chooseFolder, m_actions.chooseFiles, m_actions.clearList, m_actions.refresh,
                            m_actions.convert, m_actions.spectra, m_actions.options, m_actions.chooseOutput})
        action->setEnabled(changeable);
    m_actions.demo->setEnabled(free);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!std::exchange(m_closing, true)) {
        m_settings.setGeometry(saveGeometry());
        m_workspace->save(m_settings);
    }
    cancel();
    if (!m_runs.isBusy()) {
        event->accept();
        Q_EMIT closed();
        return;
    }
    // The run ends in the background; nobody has to look at a window that waits.
    event->ignore();
    hide();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_sources.add(droppedPaths(*event->mimeData()));
    if (m_runs.isBusy())
        tell(tr("What was dropped joins the list when the run has ended."));
    event->acceptProposedAction();
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "app/desktop/panels/continuebar.h"
#include "app/desktop/panels/dobar.h"
#include "app/desktop/panels/filespanel.h"
#include "app/desktop/panels/folderpanel.h"
#include "app/desktop/panels/freesoundpanel.h"
#include "app/desktop/panels/slurmbar.h"
#include "app/desktop/panels/soundspanel.h"
#include "app/desktop/panels/startpage.h"
#include "app/desktop/panels/statusline.h"
#include "app/desktop/resulttabs.h"

namespace tutti {

namespace {

QSplitter* makeSplitter(const QString& name, Qt::Orientation orientation, const QList<QWidget*>& widgets)
{
    auto* splitter = new QSplitter(orientation);
    splitter->setObjectName(name);
    splitter->setChildrenCollapsible(false);
    for (QWidget* widget : widgets)
        splitter->addWidget(widget);
    return splitter;
}

} // namespace

Workspace::Workspace(Session& session, FilesModel& model, RunController& runs, const Actions& actions,
                     FreesoundPanel* freesound)
    : m_continueBar(new ContinueBar)
    , m_slurmBar(new SlurmBar)
    , m_start(new StartPage({actions.demo, actions.chooseFolder, actions.freesoundTab}))
    , m_doBar(
          new DoBar({actions.convert, actions.spectra, actions.options, actions.run, actions.cancel, actions.compare}))
    , m_folders(new FolderPanel(actions.chooseFolder, actions.chooseFiles, actions.demo))
    , m_sounds(new SoundsPanel(freesound, m_folders))
    , m_files(new FilesPanel(model))
    , m_results(new ResultTabs(session, model, runs, actions.labPages->actions().constFirst()))
    , m_status(new StatusLine)
    , m_pages(new QStackedWidget)
    , m_centreSplitter(makeSplitter(QStringLiteral("centreSplitter"), Qt::Vertical, {m_files, m_results}))
{
    m_wholeSplitter = makeSplitter(QStringLiteral("wholeSplitter"), Qt::Horizontal, {m_sounds, m_centreSplitter});
    m_wholeSplitter->setStretchFactor(0, 0);
    m_wholeSplitter->setStretchFactor(1, 1);
    m_wholeSplitter->setSizes({fontMetrics().averageCharWidth() * 54, 1000});
    m_centreSplitter->setStretchFactor(0, 2);
    m_centreSplitter->setStretchFactor(1, 3);
    m_centreSplitter->setSizes({300, 500});
    auto* work = new QWidget;
    auto* workLayout = new QVBoxLayout(work);
    workLayout->setContentsMargins({});
    workLayout->addWidget(m_doBar);
    workLayout->addWidget(m_wholeSplitter, 1);
    m_pages->addWidget(m_start);
    m_pages->addWidget(work);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 4);
    layout->addWidget(m_continueBar); // first for the Tab key too
    layout->addWidget(m_slurmBar);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_status);
    connectActions(actions);
    setTabOrderAsSeen();
    connect(m_files, &FilesPanel::currentFileChanged, m_results, &ResultTabs::setCurrentFile);
    connect(m_results, &ResultTabs::fileChosen, m_files, &FilesPanel::setCurrentFile);
}

/// From left to right and from top to bottom, whatever was made first.
void Workspace::setTabOrderAsSeen()
{
    QStringList names {QStringLiteral("convertBox"),   QStringLiteral("spectraBox"),    QStringLiteral("optionsButton"),
                       QStringLiteral("runButton"),    QStringLiteral("cancelButton"),  QStringLiteral("engineBox"),
                       QStringLiteral("workersBox"),   QStringLiteral("compareButton"), QStringLiteral("outputBox"),
                       QStringLiteral("outputButton"), QStringLiteral("recursiveBox"),  QStringLiteral("existingBox"),
                       QStringLiteral("engineReason"), QStringLiteral("soundsPanel")};
    names += FreesoundPanel::tabOrder();
    names +=
        {QStringLiteral("chooseFolderButton"), QStringLiteral("chooseFilesButton"), QStringLiteral("pathList"),
         QStringLiteral("demoButton"),         QStringLiteral("filterLine"),        QStringLiteral("stateFilterBox"),
         QStringLiteral("fileTable"),          QStringLiteral("resultTabs")};
    QWidget* before = nullptr;
    for (const QString& name : names) {
        auto* widget = findChild<QWidget*>(name);
        if (before)
            QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

void Workspace::connectActions(const Actions& actions)
{
    // First: what goes to a panel needs it in sight.
    QList<QAction*> leading {actions.filter,      actions.freesoundTab, actions.folderTab,   actions.filesTable,
                             actions.spectrumTab, actions.timingTab,    actions.timelineTab, actions.logTab,
                             actions.enterKey,    actions.signIn};
    leading += actions.labPages->actions();
    for (const QAction* action : leading)
        connect(action, &QAction::triggered, this, [this] { showStart(false); });
    connect(actions.filter, &QAction::triggered, m_files, &FilesPanel::focusFilter);
    connect(actions.statusLine, &QAction::triggered, m_status, &StatusLine::toggleFocus);
    connect(actions.freesoundTab, &QAction::triggered, m_sounds, &SoundsPanel::showFreesound);
    connect(actions.folderTab, &QAction::triggered, m_sounds, &SoundsPanel::showFolders);
    connect(actions.filesTable, &QAction::triggered, m_files,
            [this] { m_files->table()->setFocus(Qt::ShortcutFocusReason); });
    const QList<std::pair<QAction*, ResultTabs::Tab>> tabs {{actions.spectrumTab, ResultTabs::Spectrum},
                                                            {actions.timingTab, ResultTabs::Timing},
                                                            {actions.timelineTab, ResultTabs::Timeline},
                                                            {actions.logTab, ResultTabs::Log}};
    for (const auto& [action, tab] : tabs)
        connect(action, &QAction::triggered, m_results, [this, tab = tab] { m_results->showTab(tab); });
}

bool Workspace::isStartShown() const
{
    return m_pages->currentWidget() == m_start;
}

void Workspace::showStart(bool shown)
{
    if (shown == isStartShown())
        return;
    m_pages->setCurrentIndex(shown ? 0 : 1);
    if (shown)
        m_start->focusFirst();
    else
        m_files->setFocus();
    Q_EMIT startShown(shown);
}

void Workspace::restore(const Settings& settings)
{
    for (QTabWidget* tabs : std::initializer_list<QTabWidget*> {m_sounds, m_results}) {
        bool isNumber = false;
        const int page = settings.layout(tabs->objectName()).toInt(&isNumber);
        if (isNumber)
            tabs->setCurrentIndex(page);
    }
    for (QSplitter* splitter : {m_wholeSplitter, m_centreSplitter})
        splitter->restoreState(settings.layout(splitter->objectName()));
    QHeaderView* header = m_files->table()->horizontalHeader();
    header->restoreState(settings.layout(header->objectName()));
}

void Workspace::save(Settings& settings) const
{
    for (const QTabWidget* tabs : std::initializer_list<const QTabWidget*> {m_sounds, m_results})
        settings.setLayout(tabs->objectName(), QByteArray::number(tabs->currentIndex()));
    for (const QSplitter* splitter : {m_wholeSplitter, m_centreSplitter})
        settings.setLayout(splitter->objectName(), splitter->saveState());
    const QHeaderView* header = m_files->table()->horizontalHeader();
    settings.setLayout(header->objectName(), header->saveState());
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/timinglab.h"

#include <QAction>
#include <QActionGroup>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>

#include "app/desktop/actions.h"
#include "app/desktop/choiceactions.h"
#include "app/desktop/comparing.h"
#include "app/desktop/labpages.h"
#include "app/desktop/panels/comparisonpanel.h"
#include "app/desktop/panels/labpanel.h"
#include "app/desktop/resulttabs.h"
#include "app/desktop/text/comparisontext.h"
#include "app/desktop/text/retranslation.h"
#include "app/desktop/workspace.h"
#include "core/base/paths.h"

namespace tutti {

namespace {

const QString comparisonPage = QStringLiteral("comparison");

QString pageKey()
{
    return QStringLiteral("labPage");
}

} // namespace

TimingLab::TimingLab(const Ends& ends)
    : m_ends(ends)
    , m_lab(ends.workspace.results()->lab())
    , m_panel(new ComparisonPanel({ends.actions.compare, ends.actions.cancel, ends.actions.compareAgain,
                                   ends.actions.exportComparison, ends.actions.renameComparison,
                                   ends.actions.removeComparison, ends.actions.compareAcross}))
    , m_pages(std::make_unique<LabPages>(
          LabPages::Ends {ends.runs, ends.comparisons, ends.freesound, *ends.workspace.results(), ends.choices}))
{
    addPages();
    connectActions();
    connectComparisons();
    connectShelf();
    connectPanel();
    restore();
    whenRetranslated(this, [this] {
        if (m_panel->isLive())
            m_panel->setProgress(m_ends.comparisons.status(), m_ends.comparisons.share());
    });
}

void TimingLab::addPages()
{
    for (QAction* action : m_ends.actions.labPages->actions()) {
        const QString name = action->data().toString();
        if (QWidget* page = name == comparisonPage ? m_panel : m_pages->page(name))
            m_lab->addPage(action, page);
        connect(action, &QAction::triggered, this, [this] { m_ends.workspace.results()->showTab(ResultTabs::Timing); });
    }
}

TimingLab::~TimingLab() = default;

bool TimingLab::isBusy() const
{
    return m_ends.comparisons.isBusy() || m_pages->isLessonRunning();
}

void TimingLab::cancel()
{
    m_ends.comparisons.cancel();
    m_pages->cancel();
}

void TimingLab::connectActions()
{
    const Actions& actions = m_ends.actions;
    connect(actions.compare, &QAction::triggered, this, &TimingLab::ask);
    connect(actions.compareAgain, &QAction::triggered, &m_ends.comparisons, &ComparisonController::again);
    connect(actions.exportComparison, &QAction::triggered, this, &TimingLab::exportShown);
    connect(actions.renameComparison, &QAction::triggered, m_panel, &ComparisonPanel::editName);
    connect(actions.removeComparison, &QAction::triggered, this, &TimingLab::askToRemove);
    connect(actions.compareAcross, &QAction::triggered, this, [this] { m_shelf.layOver(m_panel->selected()); });
}

void TimingLab::connectComparisons()
{
    ComparisonController& comparisons = m_ends.comparisons;
    connect(&comparisons, &ComparisonController::started, this, &TimingLab::begin);
    connect(&comparisons, &ComparisonController::progressed, this, [this] {
        m_panel->setProgress(m_ends.comparisons.status(), m_ends.comparisons.share());
        Q_EMIT changed();
    });
    connect(&comparisons, &ComparisonController::measured, this, [this](const ComparisonResult& soFar) {
        m_panel->showLive(soFar.comparison);
        m_pages->showComparison(soFar.comparison);
    });
    connect(&comparisons, &ComparisonController::finished, this, &TimingLab::end);
    connect(&comparisons, &ComparisonController::failed, this, [this](const QString& sentence) {
        m_panel->giveUp(sentence);
        Q_EMIT told(sentence);
    });
    connect(&comparisons, &ComparisonController::busyChanged, this, [this](bool busy) {
        m_ends.workspace.results()->setMeasuring(busy);
        Q_EMIT changed();
    });
}

void TimingLab::connectShelf()
{
    connect(&m_shelf, &ComparisonShelf::listed, m_panel, &ComparisonPanel::setKept);
    connect(&m_shelf, &ComparisonShelf::listed, this, &TimingLab::kept);
    connect(&m_shelf, &ComparisonShelf::opened, this, [this](const ComparisonResult& result, const QString& file) {
        if (m_panel->isLive())
            return;
        m_panel->showResult(result, toPath(file));
        m_pages->showComparison(result.comparison);
        m_pages->takeOpened(result);
    });
    connect(&m_shelf, &ComparisonShelf::overlaid, m_panel, &ComparisonPanel::showOverlay);
    connect(&m_shelf, &ComparisonShelf::exported, this,
            [this](const QString& file) { Q_EMIT told(tr("The comparison stands in %1.").arg(file)); });
    connect(&m_shelf, &ComparisonShelf::failed, this, &TimingLab::told);
}

void TimingLab::connectPanel()
{
    connect(m_panel, &ComparisonPanel::openRequested, &m_shelf, &ComparisonShelf::open);
    connect(m_panel, &ComparisonPanel::renameRequested, &m_shelf, &ComparisonShelf::rename);
    connect(m_panel, &ComparisonPanel::entryChosen, this, &TimingLab::showEntry);
    connect(m_panel, &ComparisonPanel::shownChanged, this, [this] { showEnabled(m_possible); });
    connect(m_pages.get(), &LabPages::entryChosen, this, [this](std::size_t entry) { showEntry(entry, false); });
    connect(m_pages.get(), &LabPages::told, this, &TimingLab::told);
    connect(m_pages.get(), &LabPages::lessonChanged, this, [this] {
        m_ends.workspace.results()->setMeasuring(isBusy());
        Q_EMIT changed();
    });
    connect(m_pages.get(), &LabPages::experimentFinished, this, [this](const ComparisonResult& result) {
        addRuns(result);
        m_shelf.refresh();
    });
}

void TimingLab::keepIn(const std::filesystem::path& folder)
{
    m_ends.comparisons.keepIn(folder);
    m_shelf.setFolder(folder);
    m_pages->keepLessonsIn(folder.parent_path() / "lessons");
}

void TimingLab::openKept(const std::filesystem::path& file)
{
    for (QAction* action : m_ends.actions.labPages->actions()) {
        if (action->data().toString() == comparisonPage)
            action->trigger();
    }
    m_shelf.open(file);
}

void TimingLab::showEnabled(bool possible)
{
    m_possible = possible;
    m_pages->setPossible(possible);
    const Actions& actions = m_ends.actions;
    const bool any = m_panel->shown() != nullptr;
    const std::size_t selected = m_panel->isLive() ? 0 : m_panel->selected().size();
    actions.compareAgain->setEnabled(possible && m_ends.comparisons.canRunAgain());
    actions.exportComparison->setEnabled(any);
    actions.renameComparison->setEnabled(any || selected == 1);
    actions.removeComparison->setEnabled(selected > 0);
    actions.compareAcross->setEnabled(selected > 1);
}

void TimingLab::restore()
{
    m_lab->showPage(QString::fromUtf8(m_ends.settings.layout(pageKey())));
    m_panel->splitter()->restoreState(m_ends.settings.layout(m_panel->splitter()->objectName()));
}

void TimingLab::save()
{
    m_ends.settings.setLayout(pageKey(), m_lab->currentPage().toUtf8());
    m_ends.settings.setLayout(m_panel->splitter()->objectName(), m_panel->splitter()->saveState());
}

void TimingLab::ask()
{
    askForComparison(m_ends.workspace.window(), m_ends.settings, m_ends.comparisons, m_ends.choices.choices(),
                     m_ends.model.fileCount(), [this](const ComparisonController::Question& question) {
                         m_lab->showPage(comparisonPage);
                         m_ends.workspace.results()->showTab(ResultTabs::Timing);
                         m_ends.comparisons.start(question);
                     });
}

void TimingLab::begin()
{
    m_lab->showPage(comparisonPage);
    m_panel->begin(m_ends.comparisons.settings(), m_ends.comparisons.baseline());
    m_panel->setProgress(m_ends.comparisons.status(), m_ends.comparisons.share());
}

void TimingLab::addRuns(const ComparisonResult& result)
{
    for (const RunRecord& run : result.runs) {
        if (!run.tasks.empty())
            m_ends.session.addRun(run);
    }
}

void TimingLab::end(const ComparisonResult& result, const QString& file)
{
    addRuns(result);
    m_pages->takeMeasured(m_ends.comparisons.request(), result);
    m_pages->showComparison(result.comparison);
    m_panel->showResult(result, toPath(file));
    m_shelf.refresh();
    Q_EMIT told(comparisonReading(result.comparison));
    Q_EMIT changed();
}

void TimingLab::showEntry(std::size_t entry, bool wanted)
{
    const ComparisonResult* result = m_panel->shown();
    if (!result || entry >= result->runs.size() || result->runs[entry].tasks.empty())
        return;
    ResultTabs* results = m_ends.workspace.results();
    results->showInTimeline(result->runs[entry]);
    if (wanted)
        results->showTab(ResultTabs::Timeline);
}

void TimingLab::exportShown()
{
    const ComparisonResult* result = m_panel->shown();
    if (!result)
        return;
    auto* dialog = new QFileDialog(m_ends.workspace.window(), tr("Export the comparison"));
    dialog->setObjectName(QStringLiteral("exportComparisonDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(
        {tr("A page with charts (*.html)"), tr("Data (*.json)"), tr("Table (*.csv)"), tr("Markdown (*.md)")});
    dialog->setDefaultSuffix(QStringLiteral("html"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, comparison = result->comparison](const QString& file) {
        m_shelf.exportTo(comparison, toPath(file));
    });
    dialog->open();
}

void TimingLab::askToRemove()
{
    const std::vector<std::filesystem::path> files = m_panel->selected();
    auto* box = new QMessageBox(
        QMessageBox::Question, tr("Delete"),
        tr("Delete %n kept comparison(s)? This cannot be undone.", nullptr, static_cast<int>(files.size())),
        QMessageBox::Cancel, m_ends.workspace.window());
    box->setObjectName(QStringLiteral("removeComparisonBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QAbstractButton* remove = box->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, files, remove](const QAbstractButton* pressed) {
        if (pressed != remove)
            return;
        for (const std::filesystem::path& file : files)
            m_shelf.remove(file);
    });
    box->open();
}

} // namespace tutti

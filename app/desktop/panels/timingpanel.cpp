// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/timingpanel.h"

#include <algorithm>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/desktop/charts/runbarchart.h"
#include "app/desktop/models/runtablemodel.h"
#include "app/desktop/models/tabletext.h"
#include "app/desktop/panels/focuslead.h"
#include "app/desktop/text/quantitytext.h"
#include "app/desktop/text/retranslation.h"
#include "app/desktop/text/runtext.h"

namespace tutti {

namespace {

RunBar barOf(const RunLine& line)
{
    const RunRow& run = line.row;
    const QString engine = engineShortName(run.engine);
    RunBar bar {engine, run.startupSeconds, run.wallSeconds, secondsText(run.wallSeconds), line.group};
    if (run.engine != "sequential")
        bar.label = TimingPanel::tr("%1, %2").arg(engine, QLocale().toString(run.workers));
    if (run.speedup)
        //: A run's wall time and its speed-up.
        bar.value = TimingPanel::tr("%1 · %2 ×").arg(bar.value, ratioText(*run.speedup, 3));
    return bar;
}

} // namespace

TimingPanel::TimingPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new RunTableModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("timingPanel"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(RunTableModel::sortRole);
    m_sorted->setSortLocaleAware(true);

    auto* empty = new QLabel(m_pages);
    keepTranslated(this, [empty] {
        empty->setText(tr("Every run that finishes stands here beside the others.\n"
                          "Run the same sounds one after the other and then on threads to see the speed-up."));
    });
    empty->setObjectName(QStringLiteral("timingEmpty"));
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    m_pages->addWidget(empty);

    auto* content = new QSplitter(Qt::Horizontal, m_pages);
    content->setObjectName(QStringLiteral("timingSplitter"));
    content->addWidget(makeTable());
    content->addWidget(makeBars());
    content->setStretchFactor(0, 3);
    content->setStretchFactor(1, 2);
    auto* page = new QWidget(m_pages);
    auto* inner = new QVBoxLayout(page);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(4);
    inner->addWidget(content, 1);
    inner->addWidget(makeFoot());
    m_pages->addWidget(page);
    FocusLead::set(this, m_table);
    addCopyActions();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_pages);
    whenRetranslated(this, [this] {
        fillBars();
        m_table->resizeColumnsToContents();
        showChosen();
    });
}

void TimingPanel::setRuns(const RunList& runs)
{
    const int before = m_model->rowCount();
    m_model->setRuns(runs);
    const int after = m_model->rowCount();
    m_pages->setCurrentIndex(after == 0 ? 0 : 1);
    fillBars();
    if (after != before) {
        m_table->resizeColumnsToContents();
        choose(after - 1);
    }
    showChosen();
}

QWidget* TimingPanel::makeTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("timingTable"));
    keepTranslated(this, [this] { m_table->setAccessibleName(tr("Finished runs")); });
    m_table->setModel(m_sorted);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TimingPanel::showChosen);
    return m_table;
}

QWidget* TimingPanel::makeBars()
{
    m_bars = new RunBarChart(this);
    m_bars->setObjectName(QStringLiteral("timingBars"));
    keepTranslated(this, [this] { m_bars->setAccessibleName(tr("Wall time of each run")); });
    connect(m_bars, &RunBarChart::barChosen, this, &TimingPanel::choose);
    m_barArea = new QScrollArea(this);
    m_barArea->setObjectName(QStringLiteral("timingBarArea"));
    m_barArea->setWidget(m_bars);
    m_barArea->setWidgetResizable(true);
    m_barArea->setBackgroundRole(QPalette::Base);
    m_barArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_barArea->setFocusPolicy(Qt::NoFocus);
    return m_barArea;
}

QWidget* TimingPanel::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* sentences = new QVBoxLayout;
    sentences->setSpacing(2);
    m_reading = new QLabel(foot);
    m_reading->setObjectName(QStringLiteral("timingReading"));
    m_doubts = new QLabel(foot);
    m_doubts->setObjectName(QStringLiteral("timingDoubts"));
    for (QLabel* label : {m_reading, m_doubts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        sentences->addWidget(label);
    }
    layout->addLayout(sentences, 1);
    m_timeAgain = new QPushButton(foot);
    m_timeAgain->setObjectName(QStringLiteral("timingTimeAgain"));
    keepTranslated(this, [this] {
        m_timeAgain->setText(tr("Time again"));
        m_timeAgain->setToolTip(
            tr("Does every file of this run anew, into a scratch folder, so that its time can be compared"));
    });
    connect(m_timeAgain, &QPushButton::clicked, this, [this] { Q_EMIT timeAgainRequested(chosenRun()); });
    layout->addWidget(m_timeAgain, 0, Qt::AlignTop);
    return foot;
}

void TimingPanel::addCopyActions()
{
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("timingCopy"));
    keepTranslated(this, [button] {
        button->setText(tr("Copy"));
        button->setToolTip(tr("Copies the table to the clipboard"));
    });
    button->setPopupMode(QToolButton::InstantPopup);
    const auto add = [this, button](const QString& name, QString (*text)(), const QKeySequence& keys, auto table) {
        auto* action = new QAction(this);
        keepTranslated(action, [action, text] { action->setText(text()); });
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [table] { QGuiApplication::clipboard()->setText(table()); });
        m_table->addAction(action);
        button->addAction(action);
    };
    add(
        QStringLiteral("timingCopyText"), [] { return tr("Copy as text"); }, QKeySequence::Copy,
        [this] { return shownTable(*m_sorted); });
    add(
        QStringLiteral("timingCopyCsv"), [] { return tr("Copy as CSV"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        [this] { return csvTable(*m_sorted, RunTableModel::sortRole); });
    m_timeAgain->parentWidget()->layout()->addWidget(button);
    m_timeAgain->parentWidget()->layout()->setAlignment(button, Qt::AlignTop);
}

void TimingPanel::fillBars()
{
    std::vector<RunBar> bars;
    std::transform(m_model->lines().begin(), m_model->lines().end(), std::back_inserter(bars), barOf);
    m_bars->setBars(std::move(bars));
}

void TimingPanel::choose(int run)
{
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(run, 0));
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

void TimingPanel::showChosen()
{
    const int run = chosenRun();
    m_bars->setCurrent(run);
    if (run < 0) {
        m_timeAgain->hide();
        return;
    }
    // Later: new bars have their height only after the layout has run.
    QMetaObject::invokeMethod(this, &TimingPanel::revealBar, Qt::QueuedConnection);
    const RunRow& row = m_model->lines()[static_cast<std::size_t>(run)].row;
    m_reading->setText(runReading(row));
    QStringList doubts;
    std::transform(row.doubts.begin(), row.doubts.end(), std::back_inserter(doubts), doubtText);
    m_doubts->setText(doubts.join(QLatin1Char(' ')));
    m_doubts->setVisible(!doubts.isEmpty());
    const bool skipped = std::find(row.doubts.begin(), row.doubts.end(), TimingDoubt::Skipped) != row.doubts.end();
    m_timeAgain->setVisible(skipped);
}

void TimingPanel::revealBar()
{
    const QRect line = m_bars->lineRect(std::max(0, m_bars->current()));
    m_barArea->ensureVisible(0, line.center().y(), 0, line.height());
}

int TimingPanel::chosenRun() const
{
    const QModelIndex current = m_table->selectionModel()->currentIndex();
    return current.isValid() ? m_sorted->mapToSource(current).row() : -1;
}

} // namespace tutti

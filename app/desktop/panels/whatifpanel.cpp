// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/whatifpanel.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include "app/desktop/charts/timelinelegend.h"
#include "app/desktop/charts/timelineview.h"
#include "app/desktop/models/whatifmodel.h"
#include "app/desktop/panels/focuslead.h"
#include "app/desktop/panels/turningsplitter.h"
#include "app/desktop/panels/whatifcontrols.h"
#include "app/desktop/text/quantitytext.h"
#include "app/desktop/text/retranslation.h"
#include "app/desktop/text/runtext.h"
#include "app/desktop/text/whatiftext.h"
#include "core/timing/replay.h"

namespace tutti {

namespace {

constexpr int sideBySide = 120;
/// Between two steps, so that everything else that waits for its time has it in between.
constexpr std::chrono::milliseconds pauseBetweenSteps {1};

/// The best cell in bold.
class BestDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font.setBold(index.data(WhatIfModel::bestRole).toBool());
    }
};

QLabel* addSentence(QVBoxLayout* layout, const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    layout->addWidget(label);
    return label;
}

} // namespace

WhatIfPanel::WhatIfPanel(QWidget* parent)
    : QWidget(parent)
    , m_controls(new WhatIfControls(this))
    , m_model(new WhatIfModel(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("whatIfPanel"));
    connect(&m_idle, &QTimer::timeout, this, &WhatIfPanel::computeSome);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    layout->addWidget(m_controls);
    auto* empty = new QLabel(m_pages);
    keepTranslated(this, [empty] {
        empty->setText(tr("After a run this shows how the same jobs would have gone with another schedule and "
                          "another number of workers."));
    });
    empty->setObjectName(QStringLiteral("whatIfEmpty"));
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    m_pages->addWidget(empty);
    m_pages->addWidget(makeContent());
    layout->addWidget(m_pages, 1);
    connect(m_controls, &WhatIfControls::runChosen, this, [this](int run) {
        m_chosenByPerson = true;
        showRun(run);
    });
    connect(m_controls, &WhatIfControls::optionsChosen, this, [this] { predictFrom(Step::Prediction); });
    connect(m_controls, &WhatIfControls::runItPressed, this,
            [this] { Q_EMIT runRequested(m_setting, m_controls->run()); });
    setRuns({});
    whenRetranslated(this, [this] {
        if (!m_base)
            return;
        const ReplayOptions options = m_controls->options();
        m_controls->setMeasured(*m_base);
        m_controls->setOptions(options);
        predictFrom(Step::Prediction);
        m_table->resizeColumnsToContents();
    });
}

void WhatIfPanel::setRuns(const RunList& runs)
{
    m_runs = runs;
    std::vector<int> which;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (canBeReplayed(*runs[i]))
            which.push_back(static_cast<int>(i));
    }
    m_controls->setRuns(runs, which);
    m_controls->setRunItEnabled(!which.empty() && !m_busy);
    m_pages->setCurrentIndex(which.empty() ? 0 : 1);
    if (which.empty()) {
        m_base.reset();
        m_isBaseOnSheet = false;
        m_next = Step::Cells;
        m_model->clear();
        return;
    }
    // What is on show stays while the person looks at it, above all a prediction with its measurement.
    const bool isThere = m_base && std::find(runs.begin(), runs.end(), m_base) != runs.end();
    if (!isThere || (!m_chosenByPerson && m_setting == whatIfSetting(*m_base, measuredOptions(*m_base))))
        showRun(which.back());
}

void WhatIfPanel::showRun(int run)
{
    m_controls->setRun(run);
    m_base = m_runs.at(static_cast<std::size_t>(run));
    m_controls->setMeasured(*m_base);
    predictFrom(Step::Run);
}

void WhatIfPanel::setMeasured(const RunRecord& measured)
{
    if (!m_base)
        return;
    while (m_next != Step::Cells)
        computeSome();
    // What was predicted goes on top.
    if (std::exchange(m_isBaseOnSheet, false))
        m_sheet.tracks.erase(m_sheet.tracks.begin());
    m_sheet.tracks.resize(1);
    m_sheet.tracks.push_back(trackOf(measured, tr("Measured: %1").arg(titleOf(m_setting, measured.wallSeconds))));
    m_prediction->setText(deviationText(m_predicted.wallSeconds, measured.wallSeconds));
    showSheet();
}

void WhatIfPanel::setBusy(bool busy)
{
    m_busy = busy;
    m_controls->setRunItEnabled(m_base && !busy);
}

QWidget* WhatIfPanel::makeContent()
{
    auto* page = new QWidget(m_pages);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_prediction = addSentence(layout, QStringLiteral("whatIfPrediction"));
    m_caution = addSentence(layout, QStringLiteral("whatIfCaution"));
    layout->addWidget(makeViews(), 1);
    m_legend = new TimelineLegend(page);
    m_legend->setObjectName(QStringLiteral("whatIfLegend"));
    layout->addWidget(m_legend);
    return page;
}

QWidget* WhatIfPanel::makeViews()
{
    auto* splitter = new TurningSplitter(sideBySide, m_pages);
    splitter->setObjectName(QStringLiteral("whatIfSplitter"));
    m_view = new TimelineView(m_sheet, splitter);
    m_view->setObjectName(QStringLiteral("whatIfView"));
    m_view->setSameTasks(true);
    auto* predictions = new QWidget(splitter);
    auto* layout = new QVBoxLayout(predictions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* caption = new QLabel(predictions);
    caption->setWordWrap(true);
    layout->addWidget(caption);
    m_table = new QTableView(predictions);
    layout->addWidget(m_table, 1);
    m_table->setObjectName(QStringLiteral("whatIfTable"));
    keepTranslated(this, [this, caption] {
        caption->setText(tr("Predicted wall time, by schedule and number of workers"));
        m_view->setAccessibleName(tr("Timelines of the measured and of the predicted run"));
        m_table->setAccessibleName(tr("Predicted wall time for each schedule and number of workers"));
    });
    m_table->setModel(m_model);
    m_table->setItemDelegate(new BestDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (!index.isValid())
            return;
        m_controls->setOptions(m_model->optionsAt(index));
        predictFrom(Step::Prediction);
    });
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({3000, 2000});
    FocusLead::set(this, m_table);
    return splitter;
}

void WhatIfPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_base)
        m_idle.start(pauseBetweenSteps);
}

void WhatIfPanel::predictFrom(Step step)
{
    if (!m_base)
        return;
    m_setting = whatIfSetting(*m_base, m_controls->options());
    m_next = std::min({m_next, step, m_isBaseOnSheet ? Step::Cells : Step::Measured});
    m_idle.start(pauseBetweenSteps);
    constexpr std::size_t many = 20'000;
    while (m_base->tasks.size() < many && m_next != Step::Cells)
        computeSome();
}

void WhatIfPanel::predict()
{
    m_predicted = replay(m_model->run(), m_controls->options());
    m_predicted.engine = m_setting.engine;
    m_predicted.workers = m_setting.workers;
}

void WhatIfPanel::showBase()
{
    m_sheet.tracks.clear();
    m_sheet.tracks.push_back(trackOf(*m_base));
    m_isBaseOnSheet = true;
    m_view->reset();
}

void WhatIfPanel::showPrediction()
{
    const Setting measured = whatIfSetting(*m_base, measuredOptions(*m_base));
    m_sheet.tracks.resize(1);
    m_sheet.tracks.front().title = tr("Measured: %1").arg(titleOf(measured, m_base->wallSeconds));
    const QStringList names = m_sheet.tracks.front().names;
    m_sheet.tracks.push_back(
        trackOf(m_predicted, tr("Predicted: %1").arg(titleOf(m_setting, m_predicted.wallSeconds)), names));
    m_prediction->setText(predictionText(*m_base, m_setting, m_predicted.wallSeconds));
    const QString caution = coresText(m_setting, m_base->machine);
    m_caution->setText(caution);
    m_caution->setVisible(!caution.isEmpty());
    showSheet();
    markCell();
}

void WhatIfPanel::showSheet()
{
    m_view->reset();
    m_legend->setEntries(legendOf(m_sheet, palette()));
}

void WhatIfPanel::markCell()
{
    const QSignalBlocker blocker(m_table->selectionModel());
    m_table->setCurrentIndex(m_model->indexOf(m_controls->options()));
    m_table->viewport()->update();
}

void WhatIfPanel::computeSome()
{
    switch (m_next) {
    case Step::Run:
        m_model->setRun(*m_base);
        m_isBaseOnSheet = false;
        m_next = Step::Measured;
        break;
    case Step::Measured:
        showBase();
        m_next = Step::Prediction;
        break;
    case Step::Prediction:
        predict();
        m_next = Step::Sheet;
        break;
    case Step::Sheet:
        m_next = Step::Cells;
        showPrediction();
        break;
    case Step::Cells:
        if (!isVisible()) {
            m_idle.stop(); // goes on in showEvent()
        } else if (!m_model->computeNext()) {
            m_idle.stop();
            m_table->resizeColumnsToContents();
        }
        break;
    }
}

QString WhatIfPanel::titleOf(const Setting& setting, double seconds) const
{
    QString title = engineShortName(setting.engine);
    if (setting.engine != "sequential")
        title = tr("%1, %2").arg(title, workersText(laneKindOf(setting.engine), setting.workers));
    if (!setting.schedule.empty())
        title = tr("%1, %2").arg(title, QLocale().toLower(scheduleText(setting.schedule)));
    //: A way of running, and its wall time.
    return tr("%1 · %2").arg(title, secondsText(seconds));
}

} // namespace tutti

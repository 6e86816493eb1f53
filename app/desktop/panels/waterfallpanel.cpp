// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/waterfallpanel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPixmap>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/desktop/charts/colours.h"
#include "app/desktop/charts/waterfallchart.h"
#include "app/desktop/panels/flowlayout.h"
#include "app/desktop/panels/focuslead.h"
#include "app/desktop/panels/runchooser.h"
#include "app/desktop/panels/turningsplitter.h"
#include "app/desktop/text/retranslation.h"
#include "app/desktop/text/waterfalltext.h"

namespace tutti {

namespace {

constexpr int sideBySide = 110;

QIcon swatch(const QColor& colour)
{
    QPixmap pixmap(12, 12);
    pixmap.fill(colour);
    return pixmap;
}

QLabel* makeSentence(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

WaterfallPanel::WaterfallPanel(QWidget* parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("waterfallPanel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    layout->addWidget(makeChoosers());
    m_reading = makeSentence(QStringLiteral("waterfallReading"), this);
    layout->addWidget(m_reading);
    m_reason = makeSentence(QStringLiteral("waterfallReason"), m_pages);
    m_reason->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(m_reason);
    m_pages->addWidget(makeContent());
    layout->addWidget(m_pages, 1);
    FocusLead::set(this, m_chart);
    setRuns({});
    whenRetranslated(this, [this] {
        if (m_runs.empty())
            setRuns({});
        else
            showChosen();
    });
}

void WaterfallPanel::setRuns(const RunList& runs)
{
    m_runs = runs;
    m_run->setRuns(runs);
    m_run->setEnabled(!runs.empty());
    if (runs.empty()) {
        m_reference->setRuns({});
        m_reference->setEnabled(false);
        m_waterfall.reset();
        m_chart->setWaterfall({});
        m_reading->clear();
        m_reason->setText(tr("After a run with several workers, and one of the same files one after the other, this "
                             "shows where the time went that the workers did not save."));
        m_pages->setCurrentIndex(0);
        return;
    }
    if (!m_chosenByPerson || m_run->run() < 0)
        showRun(mostTellingRun(runs));
    else
        showChosen();
}

void WaterfallPanel::showRun(int run)
{
    m_run->setRun(run);
    m_reference->setRuns({});
    showChosen();
}

void WaterfallPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    // The patches are made of the palette's colours.
    if (event->type() == QEvent::PaletteChange && m_list != nullptr)
        fillList();
}

QWidget* WaterfallPanel::makeChoosers()
{
    auto* bar = new QWidget(this);
    auto* layout = new FlowLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& name, QString (*text)()) {
        auto* pair = new QWidget(bar);
        auto* inner = new QHBoxLayout(pair);
        inner->setContentsMargins(0, 0, 0, 0);
        auto* chooser = new RunChooser(pair);
        chooser->setObjectName(name);
        auto* label = new QLabel(pair);
        label->setBuddy(chooser);
        keepTranslated(chooser, [chooser, label, text] {
            chooser->setAccessibleName(text().remove(QLatin1Char('&')));
            label->setText(text());
        });
        inner->addWidget(label);
        inner->addWidget(chooser);
        layout->addWidget(pair);
        return chooser;
    };
    m_run = add(QStringLiteral("waterfallRun"), [] { return tr("R&un"); });
    m_reference = add(QStringLiteral("waterfallReference"), [] { return tr("&Against one after the other"); });
    connect(m_run, &RunChooser::runChosen, this, [this](int run) {
        m_chosenByPerson = true;
        showRun(run);
    });
    connect(m_reference, &RunChooser::runChosen, this, &WaterfallPanel::showWaterfall);
    return bar;
}

QWidget* WaterfallPanel::makeContent()
{
    auto* splitter = new TurningSplitter(sideBySide, m_pages);
    splitter->setObjectName(QStringLiteral("waterfallSplitter"));
    m_chart = new WaterfallChart(splitter);
    m_chart->setObjectName(QStringLiteral("waterfallChart"));
    m_list = new QListWidget(splitter);
    m_list->setObjectName(QStringLiteral("waterfallList"));
    keepTranslated(this, [this] {
        m_chart->setAccessibleName(tr("From the ideal time to the measured one"));
        m_list->setAccessibleName(tr("The parts in sentences"));
    });
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(1);
    m_list->setMinimumWidth(24 * fontMetrics().averageCharWidth());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({3000, 2000});
    connect(m_chart, &WaterfallChart::partChosen, this, &WaterfallPanel::choose);
    connect(m_list, &QListWidget::currentRowChanged, this, &WaterfallPanel::choose);
    return splitter;
}

void WaterfallPanel::showChosen()
{
    const int run = m_run->run();
    const WaterfallChoices choices = waterfallChoices(m_runs, run);
    const int before = m_reference->run();
    m_reference->setRuns(m_runs, choices.references);
    m_reference->setEnabled(!choices.references.empty());
    if (m_reference->run() < 0 || before < 0)
        m_reference->setRun(choices.usual);
    m_reason->setText(reasonText(choices.reason, *m_runs.at(static_cast<std::size_t>(run))));
    showWaterfall();
}

void WaterfallPanel::showWaterfall()
{
    const int reference = m_reference->run();
    const bool wasChosen = m_chart->chosen() >= 0;
    m_waterfall.reset();
    if (reference >= 0) {
        const RunRecord& run = *m_runs.at(static_cast<std::size_t>(m_run->run()));
        m_waterfall = waterfallOf(run, *m_runs.at(static_cast<std::size_t>(reference)));
        m_chart->setWaterfall(m_waterfall, laneKindOf(run.engine));
    } else {
        m_chart->setWaterfall({});
    }
    m_reading->setText(m_waterfall ? m_chart->accessibleDescription() : QString());
    m_reading->setVisible(m_waterfall.has_value());
    m_pages->setCurrentIndex(m_waterfall ? 1 : 0);
    fillList();
    if (wasChosen)
        Q_EMIT highlightCleared();
}

void WaterfallPanel::fillList()
{
    const QSignalBlocker blocker(m_list);
    const int chosen = m_chart->chosen();
    m_list->clear();
    if (!m_waterfall)
        return;
    const LaneKind kind = laneKindOf(m_runs.at(static_cast<std::size_t>(m_run->run()))->engine);
    for (const WaterfallStep& step : m_waterfall->steps) {
        const QColor colour = step.seconds < 0 ? gainColour(palette()) : lossColour(palette());
        m_list->addItem(new QListWidgetItem(swatch(colour), waterfallSentence(step, *m_waterfall, kind)));
    }
    m_list->setCurrentRow(chosen);
}

void WaterfallPanel::choose(int step)
{
    if (!m_waterfall)
        return;
    m_chart->setChosen(step);
    {
        const QSignalBlocker blocker(m_list);
        m_list->setCurrentRow(step);
    }
    if (step < 0)
        Q_EMIT highlightCleared();
    else
        Q_EMIT tasksHighlighted(m_run->run(), m_waterfall->steps.at(static_cast<std::size_t>(step)));
}

QString WaterfallPanel::reasonText(NoWaterfall reason, const RunRecord& run)
{
    const bool isDownload = run.job == "fetch";
    switch (reason) {
    case NoWaterfall::NotMeasured:
        return tr(
            "Some files of this run were skipped, failed or were cancelled, so it does not measure the whole input. "
            "Press Time again under Timing, or choose another run.");
    case NoWaterfall::OneWorker:
        return isDownload ? tr("This run used one connection. Download the same sounds over several connections to see "
                               "where the rest of the time goes.")
                          : tr("This run did one job after the other. Run the same files with several workers to see "
                               "where the rest of the time goes.");
    case NoWaterfall::NoReference:
        return isDownload
            ? tr("There is nothing to hold this run against yet. Download the same sounds once more over "
                 "one connection.")
            : tr("There is nothing to hold this run against yet. Run the same files with the same settings "
                 "once more with the engine One after the other.");
    case NoWaterfall::None:
        break;
    }
    return {};
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/lessonresults.h"

#include <QLabel>
#include <QVBoxLayout>

#include "app/desktop/charts/intervalchart.h"
#include "app/desktop/charts/scalingchart.h"
#include "app/desktop/text/lessontext.h"
#include "app/desktop/text/retranslation.h"
#include "core/timing/scaling.h"

namespace tutti {

LessonResults::LessonResults(QWidget* parent)
    : QWidget(parent)
    , m_partLayout(new QVBoxLayout)
    , m_scaling(new ScalingChart(this))
{
    setObjectName(QStringLiteral("lessonResults"));
    m_scaling->setObjectName(QStringLiteral("lessonScaling"));
    keepTranslated(this,
                   [this] { m_scaling->setAccessibleName(tr("Measured speed-up over workers, and your guess")); });
    m_scalingReading = makeText(QStringLiteral("lessonScalingReading"));
    m_explanation = makeText(QStringLiteral("lessonExplanation"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_partLayout);
    layout->addWidget(m_scaling);
    layout->addWidget(m_scalingReading);
    layout->addWidget(m_explanation);
}

QLabel* LessonResults::makeText(const QString& name)
{
    auto* label = new QLabel(this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

LessonResults::Part LessonResults::makePart(std::size_t experiment)
{
    Part part;
    part.heading = makeText(QStringLiteral("lessonExperiment%1").arg(experiment));
    QFont bold = part.heading->font();
    bold.setBold(true);
    part.heading->setFont(bold);
    part.chart = new IntervalChart(this);
    part.chart->setObjectName(QStringLiteral("lessonChart%1").arg(experiment));
    keepTranslated(part.chart, [chart = part.chart] { chart->setAccessibleName(tr("Wall time of each entry")); });
    part.reading = makeText(QStringLiteral("lessonReading%1").arg(experiment));
    m_partLayout->addWidget(part.heading);
    m_partLayout->addWidget(part.chart);
    m_partLayout->addWidget(part.reading);
    return part;
}

void LessonResults::setView(const LessonView& view)
{
    while (m_parts.size() < view.comparisons.size())
        m_parts.push_back(makePart(m_parts.size()));
    for (std::size_t experiment = 0; experiment < m_parts.size(); ++experiment)
        showPart(m_parts[experiment], view, experiment);
    fitCharts();
    showScaling(view);
    m_explanation->setText(view.explanation.join(QStringLiteral("\n\n")));
    m_explanation->setVisible(!view.explanation.isEmpty());
}

void LessonResults::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitCharts();
}

/// Where a legend takes another line, the page above may have been laid out for the width before.
void LessonResults::fitCharts()
{
    for (const Part& part : m_parts)
        part.chart->setMinimumHeight(part.chart->heightForWidth(width()));
}

void LessonResults::showPart(const Part& part, const LessonView& view, std::size_t experiment)
{
    const bool isThere = experiment < view.comparisons.size();
    part.chart->setVisible(isThere);
    part.reading->setVisible(isThere);
    part.heading->hide();
    if (!isThere)
        return;
    const QString name = experimentName(view.asked, experiment);
    part.heading->setText(name);
    part.heading->setVisible(!name.isEmpty());
    part.chart->setComparison(view.comparisons[experiment]);
    part.reading->setText(part.chart->reading());
}

void LessonResults::showScaling(const LessonView& view)
{
    const bool isThere = view.isDrawn && !view.comparisons.empty();
    m_scaling->setVisible(isThere);
    m_scalingReading->setVisible(isThere);
    if (!isThere)
        return;
    const Comparison& comparison = view.comparisons.front();
    m_scaling->setCurves(scalingOf(comparison), comparison.machine);
    std::vector<GuessPoint> points;
    for (std::size_t question = 0; question < view.questions.size(); ++question) {
        const LessonGuess& asks = view.questions[question];
        const auto& guess = view.guesses.at(question);
        if (guess && asks.experiment == 0 && asks.about == LessonGuess::About::SpeedUp)
            points.push_back({asks.setting.workers, *guess});
    }
    if (!points.empty())
        points.insert(points.begin(), {1, 1});
    m_scaling->setGuess(points);
    m_scalingReading->setText(m_scaling->reading());
}

} // namespace tutti

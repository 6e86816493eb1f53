// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/guessform.h"

#include <algorithm>
#include <limits>

#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "app/desktop/charts/scalingchart.h"
#include "app/desktop/panels/itemtexts.h"
#include "app/desktop/panels/numberbox.h"
#include "app/desktop/text/lessontext.h"
#include "app/desktop/text/retranslation.h"

namespace tutti {

namespace {

constexpr double mostTimes = 1000;

std::optional<double> valueOf(const QDoubleSpinBox& field)
{
    // The lowest value stands for an empty field.
    return field.value() <= field.minimum() ? std::nullopt : std::optional(field.value());
}

} // namespace

GuessForm::GuessForm(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_drawingHint(new QLabel(this))
    , m_chart(new ScalingChart(this))
{
    setObjectName(QStringLiteral("lessonGuesses"));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_drawingHint->setObjectName(QStringLiteral("lessonDrawingHint"));
    m_drawingHint->setWordWrap(true);
    m_chart->setObjectName(QStringLiteral("lessonGuessChart"));
    keepTranslated(this, [this] {
        m_drawingHint->setText(tr("Draw your guess into the chart, or type it."));
        m_chart->setAccessibleName(tr("Guessed speed-up over workers"));
    });
    connect(m_chart, &ScalingChart::guessChanged, this, &GuessForm::takeDrawing);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_drawingHint);
    layout->addWidget(m_chart);
    layout->addLayout(m_form);
}

void GuessForm::setView(const LessonView& view)
{
    std::vector<QString> names;
    for (std::size_t question = 0; question < view.asked.questions.size(); ++question)
        names.push_back(guessName(view.asked, question));
    const bool isSame = view.asked.kind == m_asked.kind && names.size() == m_fields.size();
    m_asked = view.asked;
    m_names = names;
    m_canDraw = view.isDrawn;
    if (!isSame)
        makeFields(view.asked);
    nameFields();
    const bool isOpen = view.state != LessonState::Running;
    for (std::size_t question = 0; question < m_fields.size(); ++question) {
        QDoubleSpinBox* const field = m_fields[question];
        field->setEnabled(isOpen);
        const QSignalBlocker blocker(field);
        const double shown = view.asked.guesses.at(question).value_or(field->minimum());
        if (field->value() != shown)
            field->setValue(shown);
    }
    // Afterwards the guess stands beside the measured curve.
    const bool canDraw = view.isDrawn && (view.state == LessonState::Question || view.state == LessonState::Guessed);
    m_drawingHint->setVisible(canDraw);
    m_chart->setVisible(canDraw);
    if (canDraw)
        fillChart(view);
}

QWidget* GuessForm::firstField() const
{
    return m_fields.empty() ? nullptr : m_fields.front();
}

void GuessForm::makeFields(const LessonOutcome& asked)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_fields.clear();
    for (std::size_t question = 0; question < asked.questions.size(); ++question) {
        auto* field = new NumberBox(this);
        field->setObjectName(QStringLiteral("lessonGuess%1").arg(question));
        field->setRange(0, mostTimes);
        field->setDecimals(2);
        field->setSingleStep(0.1);
        field->setStepType(QAbstractSpinBox::DefaultStepType);
        connect(field, &QDoubleSpinBox::valueChanged, this,
                [this, question, field] { Q_EMIT guessed(question, valueOf(*field)); });
        m_form->addRow(m_names[question], field);
        m_fields.push_back(field);
    }
}

void GuessForm::nameFields()
{
    for (std::size_t question = 0; question < m_fields.size(); ++question) {
        QDoubleSpinBox* const field = m_fields[question];
        setRowText(*m_form, *field, m_names[question]);
        field->setAccessibleName(guessQuestion(m_asked, question));
        field->setToolTip(guessQuestion(m_asked, question));
        field->setSpecialValueText(tr("?"));
        //: Follows a number: 1.90 times as fast.
        field->setSuffix(tr(" times as fast"));
    }
}

bool GuessForm::isDrawn(std::size_t question) const
{
    const LessonGuess& asks = m_asked.questions[question];
    return m_canDraw && asks.about == LessonGuess::About::SpeedUp && asks.experiment == 0;
}

void GuessForm::fillChart(const LessonView& view)
{
    std::vector<GuessPoint> points {{1, 1}};
    for (std::size_t question = 0; question < m_asked.questions.size(); ++question) {
        if (isDrawn(question))
            points.push_back({m_asked.questions[question].setting.workers, m_asked.guesses[question].value_or(1)});
    }
    if (m_chart->guess() != points)
        m_chart->setGuess(points);
    Machine machine;
    machine.logicalCores = view.asked.cores;
    machine.physicalCores = view.asked.cores;
    m_chart->setCurves({}, machine);
    m_chart->setGuessEditable(true);
}

void GuessForm::takeDrawing()
{
    // Copied: each signal may bring a new view.
    const std::vector<GuessPoint> points = m_chart->guess();
    const std::vector<LessonGuess> questions = m_asked.questions;
    for (std::size_t question = 0; question < questions.size(); ++question) {
        if (!isDrawn(question))
            continue;
        for (const GuessPoint& point : points) {
            if (point.workers == questions[question].setting.workers)
                Q_EMIT guessed(question, point.speedup);
        }
    }
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <QWidget>

#include "app/desktop/models/lessonview.h"

class QDoubleSpinBox;
class QFormLayout;
class QLabel;

namespace tutti {

class ScalingChart;

/// A number for each guess of a lesson, typed, and where the lesson asks for it drawn into a chart; the two follow each
/// other.
class GuessForm : public QWidget
{
    Q_OBJECT

public:
    explicit GuessForm(QWidget* parent = nullptr);

    /// What is asked, with the guesses so far. Fields stay (and the focus with them) while the questions do.
    void setView(const LessonView& view);
    /// The first field, to begin with.
    QWidget* firstField() const;

Q_SIGNALS:
    /// Nothing: the field was emptied.
    void guessed(std::size_t question, std::optional<double> guess);

private:
    void makeFields(const LessonOutcome& asked);
    void nameFields();
    void fillChart(const LessonView& view);
    void takeDrawing();
    /// Whether the question's number is drawn too.
    bool isDrawn(std::size_t question) const;

    QFormLayout* m_form = nullptr;
    QLabel* m_drawingHint = nullptr;
    ScalingChart* m_chart = nullptr;
    std::vector<QDoubleSpinBox*> m_fields;
    LessonOutcome m_asked;
    std::vector<QString> m_names;
    bool m_canDraw = false;
};

} // namespace tutti

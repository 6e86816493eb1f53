// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "app/desktop/models/lessonview.h"

class QLabel;
class QVBoxLayout;

namespace tutti {

class IntervalChart;
class ScalingChart;

/// What came of a lesson: for each experiment the times of its entries, which shrink as rounds come in, where the guess
/// was drawn the measured curve beside it, and the explanation. Views measure nothing.
class LessonResults : public QWidget
{
    Q_OBJECT

public:
    explicit LessonResults(QWidget* parent = nullptr);

    void setView(const LessonView& view);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// An experiment's name, chart and sentence.
    struct Part
    {
        QLabel* heading = nullptr;
        IntervalChart* chart = nullptr;
        QLabel* reading = nullptr;
    };

    QLabel* makeText(const QString& name);
    Part makePart(std::size_t experiment);
    void showPart(const Part& part, const LessonView& view, std::size_t experiment);
    void fitCharts();
    void showScaling(const LessonView& view);

    QVBoxLayout* m_partLayout = nullptr;
    std::vector<Part> m_parts;
    ScalingChart* m_scaling = nullptr;
    QLabel* m_scalingReading = nullptr;
    QLabel* m_explanation = nullptr;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include <QString>
#include <QWidget>

#include "app/desktop/charts/scalingscene.h"
#include "core/timing/comparison.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace tutti {

class ScalingChart;
class ScalingTable;

/// How a comparison scales: the chart of its curves with a switch between speed-up and efficiency, a sentence, a table
/// of the points, and the cheapest good setting as an offer. Measures nothing: all is a function of the comparison.
class ScalingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ScalingPanel(QWidget* parent = nullptr);

    /// Again after every round, as long as it runs; what is chosen stays chosen.
    void setComparison(const Comparison& comparison);
    /// For lessons that let a guess be drawn.
    ScalingChart* chart() const { return m_chart; }

Q_SIGNALS:
    /// The offered setting shall be this machine's default for the job ("convert", "spectra", "fetch").
    void defaultOffered(tutti::Setting setting, QString job);
    /// A point was chosen in the chart or in the table: its entry in the comparison.
    void entryChosen(int entry);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeViews();
    QWidget* makeFoot();
    /// Lays chart and table side by side, or one above the other.
    void arrange();
    void showCurrent();
    void showOffer();
    void tellEntry(const ScalingPlace& place);

    Comparison m_comparison;
    std::optional<std::size_t> m_offered;
    /// The person has moved the handle: nobody else does then.
    bool m_arranged = false;
    QStackedWidget* m_pages = nullptr;
    QSplitter* m_splitter = nullptr;
    ScalingChart* m_chart = nullptr;
    ScalingTable* m_table = nullptr;
    QLabel* m_reading = nullptr;
    QWidget* m_foot = nullptr;
    QLabel* m_reason = nullptr;
    QPushButton* m_offer = nullptr;
};

} // namespace tutti

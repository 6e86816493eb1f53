// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QTableWidget>

#include "app/desktop/charts/scalingscene.h"

namespace tutti {

/// The points of all curves, a row for each: the short table behind a ScalingChart.
class ScalingTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit ScalingTable(QWidget* parent = nullptr);

    /// The chosen row stays chosen while there are as many rows.
    void setCurves(const std::vector<ScalingCurve>& curves);
    /// What all columns take together.
    int wantedWidth() const;
    void setCurrent(const std::optional<ScalingPlace>& place);

Q_SIGNALS:
    /// By mouse or key.
    void pointChosen(tutti::ScalingPlace place);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillRow(int row, const QString& label, const ScalingPoint& point);
    void fit();

    std::vector<ScalingPlace> m_places;
};

} // namespace tutti

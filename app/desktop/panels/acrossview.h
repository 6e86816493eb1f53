// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "core/timing/labreport.h"

class QLabel;
class QTableWidget;

namespace tutti {

class OverlayChart;

/// Comparisons of the same work laid over each other: a row for each setting, a column for each day or machine.
class AcrossView : public QWidget
{
    Q_OBJECT

public:
    explicit AcrossView(QWidget* parent = nullptr);

    void setOverlay(const Overlay& overlay);

private:
    void fillRow(int row, const Setting& setting, const Overlay& overlay);

    Overlay m_overlay;
    QLabel* m_sentence = nullptr;
    OverlayChart* m_chart = nullptr;
    QTableWidget* m_table = nullptr;
};

/// The settings of all lines, each once, in the order in which they come.
std::vector<Setting> settingsOf(const Overlay& overlay);
/// Which line was fastest with the setting that most of them have, in a sentence.
QString overlayReading(const Overlay& overlay);

} // namespace tutti

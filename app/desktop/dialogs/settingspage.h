// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include <QGroupBox>
#include <QList>

#include "app/desktop/models/settingsplan.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace tutti {

/// Which settings are compared: engines × worker counts × schedules, or numbers of connections; and with which one.
class SettingsPage : public QGroupBox
{
    Q_OBJECT

public:
    explicit SettingsPage(QList<EngineState> engines, QWidget* parent = nullptr);

    void setChoices(const ComparisonChoices& choices);
    void apply(ComparisonChoices& choices) const;
    /// Engines for `work`, or connections.
    void showFor(WorkKind work);
    /// Offers the plan's settings as baselines, keeping the chosen one where it is still there.
    void showPlan(const SettingsPlan& plan);

Q_SIGNALS:
    void changed();

private:
    QWidget* makeEngines();
    QWidget* makeConnections();
    void addEngine(const EngineState& engine, QVBoxLayout* layout);
    QWidget* makeSchedules();

    QList<EngineState> m_engines;
    std::vector<std::pair<std::string, QCheckBox*>> m_engineBoxes;
    std::vector<std::pair<Schedule, QCheckBox*>> m_scheduleBoxes;
    QWidget* m_enginePart = nullptr;
    QWidget* m_connectionPart = nullptr;
    QLineEdit* m_workersLine = nullptr;
    QLineEdit* m_connectionsLine = nullptr;
    QComboBox* m_baselineBox = nullptr;
    QLabel* m_countLabel = nullptr;
    /// Chosen before the settings were known.
    std::string m_baseline;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QList>
#include <QString>
#include <QWidget>

#include "core/base/machine.h"
#include "core/session/choices.h"
#include "core/session/session.h"

class QComboBox;
class QLabel;
class QSpinBox;

namespace tutti {

/// Who does the work: the engine and its workers, with the machine's cores beside them.
class EngineBar : public QWidget
{
    Q_OBJECT

public:
    explicit EngineBar(QWidget* parent = nullptr);

    void setChoices(const Choices& choices);
    /// Writes what is chosen here.
    void apply(Choices& choices) const;
    /// All engines; one that cannot run can be selected too.
    void setEngines(const QList<EngineState>& engines);
    const QList<EngineState>& engines() const { return m_engines; }
    /// Whether the chosen engine can run: not before its probe.
    bool isUsable() const;
    /// Why not, in a sentence; empty when it can, or when that is not known yet.
    QString reason() const;

Q_SIGNALS:
    void choicesChanged();
    /// isUsable() or reason() may have changed.
    void usableChanged();

private:
    std::string engine() const;
    const EngineState* state() const;
    bool usesHosts() const;
    int usualWorkers() const;
    void showWorkers();
    void showCores();

    int m_cpus = 1;
    /// 0: as many as this process may use, or as the hosts have slots.
    int m_workers = 0;
    std::vector<HostEntry> m_hosts;
    QList<EngineState> m_engines;
    QComboBox* m_engineBox = nullptr;
    QSpinBox* m_workersBox = nullptr;
    QLabel* m_coresLabel = nullptr;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/session/choices.h"

class QAction;
class QLabel;

namespace tutti {

class EngineBar;
class TargetBar;

/// What the bar's buttons and ticks stand for; the same actions are in the menus.
struct DoActions
{
    QAction* convert = nullptr;
    QAction* spectra = nullptr;
    QAction* options = nullptr;
    QAction* run = nullptr;
    QAction* cancel = nullptr;
    QAction* compare = nullptr;
};

/// The two lines at the top: what is done, by whom, and where to. Below them, in a line that takes the focus, why the
/// chosen engine cannot run.
class DoBar : public QWidget
{
    Q_OBJECT

public:
    explicit DoBar(const DoActions& actions, QWidget* parent = nullptr);

    EngineBar* engineBar() const { return m_engineBar; }
    TargetBar* targetBar() const { return m_targetBar; }

    void setChoices(const Choices& choices);
    /// Writes what is chosen here.
    void apply(Choices& choices) const;
    /// While a run is under way its choices stand.
    void setBusy(bool busy);

Q_SIGNALS:
    void choicesChanged();

private:
    QWidget* makeTicks(const DoActions& actions);
    void showReason();

    DoActions m_actions;
    EngineBar* m_engineBar = nullptr;
    TargetBar* m_targetBar = nullptr;
    QWidget* m_ticks = nullptr;
    QLabel* m_reason = nullptr;
};

} // namespace tutti

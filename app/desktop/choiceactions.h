// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/session/choices.h"
#include "core/session/settings.h"
#include "core/timing/comparison.h"

class QWidget;

namespace tutti {

struct Actions;
class DoBar;
class PathActions;

/// What the person chose, in the bars and in the options, remembered at once.
class ChoiceActions : public QObject
{
    Q_OBJECT

public:
    ChoiceActions(Settings& settings, DoBar& bar, const Actions& actions, PathActions& paths, QWidget& window);

    const Choices& choices() const { return m_choices; }
    /// Chooses engine, workers and schedule in the bars, and remembers them.
    void setEngine(const Setting& setting);
    /// Remembers what is asked of Slurm.
    void setSlurm(const SlurmChoices& slurm);

Q_SIGNALS:
    void changed();

private:
    void takeFromBar();
    void showOptions();

    Settings& m_settings;
    DoBar& m_bar;
    QWidget& m_window;
    Choices m_choices;
};

} // namespace tutti

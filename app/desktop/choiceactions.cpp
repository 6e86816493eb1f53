// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/choiceactions.h"

#include <QAction>

#include "app/desktop/actions.h"
#include "app/desktop/dialogs/optionsdialog.h"
#include "app/desktop/panels/dobar.h"
#include "app/desktop/panels/targetbar.h"
#include "app/desktop/pathactions.h"

namespace tutti {

ChoiceActions::ChoiceActions(Settings& settings, DoBar& bar, const Actions& actions, PathActions& paths,
                             QWidget& window)
    : QObject(&window)
    , m_settings(settings)
    , m_bar(bar)
    , m_window(window)
    , m_choices(settings.choices())
{
    m_bar.setChoices(m_choices);
    connect(&m_bar, &DoBar::choicesChanged, this, &ChoiceActions::takeFromBar);
    connect(m_bar.targetBar(), &TargetBar::folderRequested, &paths, &PathActions::chooseOutput);
    connect(actions.chooseOutput, &QAction::triggered, &paths, &PathActions::chooseOutput);
    connect(&paths, &PathActions::outputChosen, m_bar.targetBar(), &TargetBar::setOutput);
    connect(actions.options, &QAction::triggered, this, &ChoiceActions::showOptions);
}

void ChoiceActions::takeFromBar()
{
    m_bar.apply(m_choices);
    m_settings.setChoices(m_choices);
    Q_EMIT changed();
}

void ChoiceActions::setEngine(const Setting& setting)
{
    m_choices.engine = setting.engine;
    if (setting.engine != "sequential") // its one worker is no choice
        m_choices.workers = setting.workers;
    m_choices.schedule = scheduleFromName(setting.schedule).value_or(m_choices.schedule);
    m_bar.setChoices(m_choices);
    takeFromBar();
}

void ChoiceActions::setSlurm(const SlurmChoices& slurm)
{
    m_choices.slurmChoices = slurm;
    takeFromBar();
}

void ChoiceActions::showOptions()
{
    auto* dialog = new OptionsDialog(m_choices, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSources(m_settings.sources());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_choices = dialog->choices();
        // It shows how many slots the hosts have.
        m_bar.setChoices(m_choices);
        takeFromBar();
    });
    dialog->open();
}

} // namespace tutti

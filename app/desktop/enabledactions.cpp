// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/enabledactions.h"

#include <QAction>

#include "app/desktop/actions.h"

namespace tutti {

void enableActions(const Actions& actions, const WindowState& state)
{
    const bool free = !state.running && !state.scanning && !state.demo && !state.comparing;
    const bool ready = free && state.engineUsable && state.anyFile;
    const bool changeable = !state.running && !state.demo && !state.comparing;
    actions.run->setEnabled(ready && state.anyTicked);
    actions.cancel->setEnabled(state.running || state.scanning || state.sounds || state.comparing);
    actions.retryFailed->setEnabled(ready && state.anyFailed);
    actions.redo->setEnabled(ready && state.skippedSelected);
    actions.timeAgain->setEnabled(free && state.anyTimeable);
    actions.compare->setEnabled(free && state.enginesKnown && !state.sounds);
    actions.credits->setEnabled(state.anyFile);
    for (QAction* action : {actions.chooseFolder, actions.chooseFiles, actions.clearList, actions.refresh,
                            actions.convert, actions.spectra, actions.options, actions.chooseOutput})
        action->setEnabled(changeable);
    actions.demo->setEnabled(free && !state.sounds);
}

} // namespace tutti

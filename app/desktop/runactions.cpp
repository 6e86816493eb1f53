// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/runactions.h"

#include <QAction>

#include "app/desktop/actions.h"
#include "app/desktop/choiceactions.h"
#include "app/desktop/controllers/runcontroller.h"
#include "app/desktop/controllers/sourcelist.h"
#include "app/desktop/panels/filespanel.h"
#include "app/desktop/slurmlink.h"

namespace tutti {

void connectRunActions(const Actions& actions, const RunActionEnds& ends)
{
    RunController* runs = &ends.runs;
    QObject::connect(actions.run, &QAction::triggered, runs, [ends] {
        if (!ends.slurm.takes(ends.choices.choices()))
            ends.runs.run(ends.choices.choices());
    });
    QObject::connect(actions.retryFailed, &QAction::triggered, runs, [ends] {
        if (!ends.runs.retryFailed(ends.choices.choices()))
            ends.sources.refresh(); // only paths failed: perhaps they are there now
    });
    QObject::connect(actions.redo, &QAction::triggered, runs,
                     [ends] { ends.runs.redo(ends.choices.choices(), ends.files.selectedFiles()); });
    QObject::connect(actions.timeAgain, &QAction::triggered, runs,
                     [ends] { ends.runs.timeAgain(*ends.runs.newestTimeable()); });
}

} // namespace tutti

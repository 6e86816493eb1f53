// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/comparing.h"

#include "app/desktop/choiceactions.h"
#include "app/desktop/controllers/runcontroller.h"
#include "app/desktop/dialogs/comparedialog.h"
#include "app/desktop/panels/dobar.h"
#include "app/desktop/panels/enginebar.h"
#include "app/desktop/resulttabs.h"
#include "app/desktop/workspace.h"

namespace tutti {

void askForComparison(Workspace& workspace, RunController& runs, const ChoiceActions& choices, std::size_t files)
{
    const JobKind kind = choices.choices().convert ? JobKind::Convert : JobKind::Spectra;
    auto* dialog = new CompareDialog(workspace.doBar()->engineBar()->engines(), kind, files, workspace.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &workspace, [&workspace, &runs, &choices, dialog] {
        runs.compare(choices.choices(), dialog->kind(), dialog->engines());
        workspace.results()->showTab(ResultTabs::Timing);
    });
    dialog->open();
}

} // namespace tutti

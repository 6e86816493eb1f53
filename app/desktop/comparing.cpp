// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/comparing.h"

#include "app/desktop/dialogs/comparedialog.h"
#include "app/desktop/models/comparisonwork.h"

namespace tutti {

void askForComparison(QWidget* window, Settings& settings, ComparisonController& comparisons, const Choices& jobs,
                      std::size_t files, const std::function<void(const ComparisonController::Question&)>& start)
{
    auto* dialog =
        new CompareDialog(settings.comparisonChoices(), timeableEngines(comparisons.engines(), jobs), files, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &CompareDialog::outlookWanted, &comparisons,
                     [&comparisons, jobs](const ComparisonChoices& choices) {
                         comparisons.ask({choices, jobs});
                     });
    QObject::connect(&comparisons, &ComparisonController::outlookChanged, dialog, &CompareDialog::setOutlook);
    QObject::connect(dialog, &QDialog::accepted, &comparisons, [&settings, dialog, jobs, start] {
        settings.setComparisonChoices(dialog->choices());
        start({dialog->choices(), jobs});
    });
    dialog->open();
}

} // namespace tutti

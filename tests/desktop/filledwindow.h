// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include "app/desktop/panels/continuebar.h"
#include "app/desktop/timinglab.h"
#include "tests/desktop/windowfixture.h"

namespace tutti {

/// A window in which everything has something to show: files that were done, one that failed, a comparison.
class FilledWindow : public WindowFixture
{
protected:
    void openFilled()
    {
        open();
        m_window->lab().keepIn(m_folder->path() / "kept");
        addTones(3);
        m_folder->write("s/empty.mp3", "");
        openFolder();
        click("runButton");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        compare();
        table()->selectRow(1);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
    }

    /// A run that was interrupted is offered, too.
    void showOffer() const
    {
        InterruptedRun run;
        run.tasks = run.left = 12;
        find<ContinueBar>("continueBar")->setOffer(run);
    }

    QDialog* ask() const
    {
        action("compareAction")->trigger();
        return find<QDialog>("compareDialog");
    }

private:
    /// Two engines, few rounds, little work that waits.
    void compare() const
    {
        QDialog* dialog = ask();
        QVERIFY(dialog);
        choose("compareWorkBox", static_cast<int>(WorkKind::Synthetic));
        for (const char* engine : {"compare-openmp", "compare-processes", "compare-mpi"})
            find<QCheckBox>(engine)->setChecked(false);
        find<QLineEdit>("compareWorkersLine")->setText(QStringLiteral("1, 2"));
        find<QSpinBox>("compareRoundsBox")->setValue(3);
        find<QSpinBox>("compareCountBox")->setValue(8);
        find<QDoubleSpinBox>("compareMillisecondsBox")->setValue(2);
        choose("compareKindBox", static_cast<int>(SyntheticKind::Wait));
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
        QVERIFY(!dialog->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
    }
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include "app/desktop/dialogs/slurmbox.h"
#include "app/desktop/dialogs/slurmdialog.h"
#include "app/desktop/panels/slurmbar.h"
#include "core/session/settings.h"
#include "core/session/slurmscript.h"
#include "tests/desktop/accessibletree.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

std::string textOf(const SlurmChoices& choices)
{
    SlurmScript script;
    script.choices = choices;
    script.name = "tutti-convert";
    script.program = "/x/tutti-cli";
    script.steps = {{"convert", "/x/1.jsonl", "/x/1.json"}};
    return slurmScriptText(script);
}

void verify(const AccessibleTree& tree)
{
    QVERIFY2(tree.complaints().isEmpty(), qPrintable(tree.complaints().join(QLatin1Char('\n'))));
}

} // namespace

/// What the window shows of Slurm.
class TestSlurmDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theScriptFollowsTheFields()
    {
        SlurmDialog dialog({"main", "30", 4, {"--mem=4G"}}, textOf);
        auto* script = dialog.findChild<QPlainTextEdit*>(QStringLiteral("jobScriptText"));
        QVERIFY(script->isReadOnly() && script->toPlainText().contains(QStringLiteral("#SBATCH --mem=4G\n")));
        dialog.findChild<QSpinBox*>(QStringLiteral("jobTasksBox"))->setValue(8);
        dialog.findChild<QPlainTextEdit*>(QStringLiteral("jobLinesText"))
            ->setPlainText(QStringLiteral("#SBATCH --exclusive\n\nmodule load openmpi"));
        QVERIFY(script->toPlainText().contains(QStringLiteral("#SBATCH --ntasks=8\n")));
        QVERIFY(script->toPlainText().contains(QStringLiteral("\nmodule load openmpi\n")));
        QVERIFY(!script->toPlainText().contains(QStringLiteral("--mem")));
        QVERIFY(dialog.choices() == (SlurmChoices {"main", "30", 8, {"--exclusive", "module load openmpi"}}));
        dialog.findChild<QPushButton*>(QStringLiteral("copyScriptButton"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), script->toPlainText());
    }

    void aMistakeIsSaidAndNothingIsSent()
    {
        SlurmDialog dialog({"main", "", 1, {}}, textOf);
        auto* submit = dialog.findChild<QPushButton*>(QStringLiteral("submitJobButton"));
        QVERIFY(submit->isEnabled());
        dialog.findChild<QLineEdit*>(QStringLiteral("jobTimeLine"))->setText(QStringLiteral("an hour"));
        QVERIFY(!submit->isEnabled());
        QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("jobMessage"))->text().contains(QStringLiteral("an hour")));
        dialog.findChild<QLineEdit*>(QStringLiteral("jobTimeLine"))->setText(QStringLiteral("1:00:00"));
        QVERIFY(submit->isEnabled());
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        submit->click();
        QCOMPARE(accepted.count(), 1);
    }

    void theBoxGivesBackWhatItGot()
    {
        Choices choices;
        choices.slurm = SlurmMode::Run;
        choices.slurmChoices = {"gpu", "2-12", 7, {"--mem=4G", "module load openmpi"}};
        SlurmBox box;
        box.setChoices(choices);
        Choices back;
        box.apply(back);
        QVERIFY(back.slurm == choices.slurm && back.slurmChoices == choices.slurmChoices);
        box.findChild<QComboBox*>(QStringLiteral("slurmModeBox"))->setCurrentIndex(0);
        QVERIFY(!box.findChild<QLineEdit*>(QStringLiteral("slurmPartitionLine"))->isEnabled());
    }

    void theBoxSaysWhatIsMissing()
    {
        const TemporaryFolder empty;
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", QByteArray::fromStdString(empty.path().native()));
        SlurmBox box;
        QTRY_VERIFY(box.findChild<QLabel*>(QStringLiteral("slurmNote"))->text().contains(QStringLiteral("srun")));
        qputenv("PATH", path);
    }

    void choicesAreRemembered()
    {
        const TemporaryFolder folder;
        const QString file = QString::fromStdString((folder.path() / "tutti.ini").native());
        Choices choices;
        choices.slurm = SlurmMode::Batch;
        choices.slurmChoices = {"gpu", "2-12", 7, {"--mem=4G,5", "module load openmpi"}};
        Settings(file).setChoices(choices);
        const Choices back = Settings(file).choices();
        QVERIFY(back.slurm == choices.slurm && back.slurmChoices == choices.slurmChoices);
        // What somebody edited into nonsense is not believed.
        choices.slurmChoices.time = "soon";
        Settings(file).setChoices(choices);
        QVERIFY(Settings(file).choices().slurmChoices == Choices {}.slurmChoices);
    }

    void theBarTellsHowTheJobStands_data()
    {
        QTest::addColumn<int>("phase");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, SlurmPhase phase, const char* word, const char* reason,
                            const char* sentence) {
            QTest::newRow(name) << int(phase) << QString::fromLatin1(word) << QString::fromLatin1(reason)
                                << QString::fromLatin1(sentence);
        };
        row("waiting", SlurmPhase::Waiting, "PENDING", "Resources", "waiting in the queue: no node is free yet");
        row("waiting for another reason", SlurmPhase::Waiting, "PENDING", "Licenses", "waiting in the queue: Licenses");
        row("waiting and nobody says why", SlurmPhase::Waiting, "PENDING", "", "waiting in the queue");
        row("running", SlurmPhase::Running, "RUNNING", "", "running");
        row("ended", SlurmPhase::Ended, "COMPLETED", "", "ended");
        row("ended by a word of a later version", SlurmPhase::Ended, "EXPLODED", "", "ended: EXPLODED");
        row("gone", SlurmPhase::Gone, "", "", "ended; Slurm does not know of it any more");
    }
    void theBarTellsHowTheJobStands()
    {
        QFETCH(int, phase);
        QFETCH(QString, word);
        QFETCH(QString, reason);
        QFETCH(QString, sentence);
        SlurmBar bar;
        QVERIFY(bar.isHidden());
        const SlurmState state {SlurmPhase(phase), word.toStdString(), reason.toStdString(), {}};
        bar.setStanding(SlurmStanding {QStringLiteral("17"), state, {{JobKind::Convert, 2, 41}}});
        QVERIFY(!bar.isHidden());
        const QString text = bar.findChild<QLabel*>(QStringLiteral("slurmText"))->text();
        QVERIFY2(text.startsWith(QStringLiteral("Batch job 17: ") + sentence + QStringLiteral(". 2 of 41")),
                 qPrintable(text));
        auto* cancel = bar.findChild<QPushButton*>(QStringLiteral("cancelSlurmButton"));
        auto* dismiss = bar.findChild<QPushButton*>(QStringLiteral("dismissSlurmButton"));
        QCOMPARE(cancel->isHidden(), state.isOver());
        QCOMPARE(dismiss->isHidden(), !state.isOver());
        bar.setStanding({});
        QVERIFY(bar.isHidden());
    }

    void stepsAreToldOneByOne()
    {
        SlurmBar bar;
        bar.setStanding(SlurmStanding {
            QStringLiteral("17"), SlurmState {}, {{JobKind::Convert, 41, 41}, {JobKind::Spectra, 1, 42}}});
        QCOMPARE(bar.findChild<QLabel*>(QStringLiteral("slurmText"))->text(),
                 QStringLiteral("Batch job 17: waiting in the queue. Conversion: 41 of 41 file(s) through. "
                                "Spectra: 1 of 42 file(s) through."));
    }

    void everythingHasAName()
    {
        SlurmDialog dialog({"main", "", 1, {}}, textOf);
        dialog.show();
        verify(AccessibleTree(dialog));
        SlurmBox box;
        box.show();
        verify(AccessibleTree(box));
        SlurmBar bar;
        bar.setStanding(SlurmStanding {QStringLiteral("17"), {}, {{JobKind::Convert, 2, 41}}});
        verify(AccessibleTree(bar));
    }
};

QTEST_MAIN(TestSlurmDialog)
#include "tst_slurmdialog.moc"

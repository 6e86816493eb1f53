// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include "app/desktop/dialogs/optionsdialog.h"

using namespace tutti;

namespace {

QPushButton* okButton(const QDialog& dialog)
{
    return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
}

Choices unusualChoices()
{
    Choices chosen;
    chosen.convertOptions = {BitDepth::Int24, 37000, true};
    chosen.spectrumOptions.seconds = 0;
    chosen.spectrumOptions.at = Position::Time;
    chosen.spectrumOptions.atSeconds = 1.5;
    chosen.spectrumOptions.seed = 1234567890123456789ULL;
    chosen.spectrumOptions.channel = 0;
    chosen.spectrumOptions.method = Method::Welch;
    chosen.spectrumOptions.taper = Taper::FlatTop;
    chosen.spectrumOptions.fftSize = 5000;
    chosen.spectrumOptions.scale = Scale::Decibel;
    chosen.spectrumOptions.axis = FrequencyAxis::Linear;
    chosen.spectrumOptions.fromHz = 0;
    chosen.spectrumOptions.toHz = 22050;
    chosen.spectrumOptions.levels = LevelRange {-90, -3};
    chosen.spectrumOptions.width = 1600;
    chosen.spectrumOptions.height = 900;
    chosen.writePng = false;
    chosen.writeCsv = true;
    chosen.schedule = Schedule::Static;
    chosen.timeLimit = 2.5;
    chosen.mpiLauncher = "srun --exclusive";
    chosen.hosts = hostsIn("nodea slots=2 max_slots=4 # under the desk\nnodeb:3\n");
    chosen.output = "/kept"; // not in the dialog
    chosen.engine = "mpi";
    return chosen;
}

} // namespace

class TestDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsComeBackAsTheyWere_data()
    {
        QTest::addColumn<bool>("unusual");
        QTest::newRow("the defaults") << false;
        QTest::newRow("all others") << true;
    }

    void optionsComeBackAsTheyWere()
    {
        QFETCH(bool, unusual);
        const Choices choices = unusual ? unusualChoices() : Choices {};
        const OptionsDialog dialog(choices);
        QVERIFY(dialog.choices() == choices);
        QVERIFY(okButton(dialog)->isEnabled());
    }

    void defaultsAreRestoredExceptWhatIsElsewhere()
    {
        OptionsDialog dialog(unusualChoices());
        QTest::mouseClick(dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::RestoreDefaults),
                          Qt::LeftButton);
        Choices expected;
        expected.output = "/kept";
        expected.engine = "mpi";
        QVERIFY(dialog.choices() == expected);
    }

    void aMistakeIsSaidAndCannotBeChosen_data()
    {
        QTest::addColumn<QString>("box");
        QTest::addColumn<double>("value");
        QTest::newRow("highest below lowest frequency") << QStringLiteral("toBox") << 10.0;
        QTest::newRow("a logarithm of zero") << QStringLiteral("fromBox") << 0.0;
        QTest::newRow("levels upside down") << QStringLiteral("levelsMinimumBox") << 5.0;
    }

    void aMistakeIsSaidAndCannotBeChosen()
    {
        QFETCH(QString, box);
        QFETCH(double, value);
        OptionsDialog dialog(Choices {});
        dialog.findChild<QCheckBox*>(QStringLiteral("levelsBox"))->setChecked(true);
        auto* number = dialog.findChild<QDoubleSpinBox*>(box);
        const double before = number->value();
        number->setValue(value);
        QVERIFY(!okButton(dialog)->isEnabled());
        QVERIFY(!dialog.findChild<QLabel*>(QStringLiteral("mistakeLabel"))->text().isEmpty());
        number->setValue(before);
        QVERIFY(okButton(dialog)->isEnabled());
    }

    void wordsForARateMeanTheSources()
    {
        const OptionsDialog dialog(Choices {});
        dialog.findChild<QComboBox*>(QStringLiteral("rateBox"))->setEditText(QStringLiteral("fast"));
        QCOMPARE(dialog.choices().convertOptions.rateHz, 0);
        dialog.findChild<QComboBox*>(QStringLiteral("rateBox"))->setEditText(QStringLiteral("48000"));
        QCOMPARE(dialog.choices().convertOptions.rateHz, 48000);
    }

    void everyControlHasANameAndAWayInByKeyboard()
    {
        const OptionsDialog dialog(Choices {});
        const QList<QWidget*> controls = dialog.findChildren<QWidget*>();
        int seen = 0;
        for (const QWidget* control : controls) {
            const bool isControl = qobject_cast<const QComboBox*>(control) || qobject_cast<const QCheckBox*>(control)
                || qobject_cast<const QDoubleSpinBox*>(control);
            if (!isControl)
                continue;
            QVERIFY(!control->objectName().isEmpty());
            QVERIFY2(control->focusPolicy() & Qt::TabFocus, qPrintable(control->objectName()));
            ++seen;
        }
        QVERIFY(seen > 15);
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"

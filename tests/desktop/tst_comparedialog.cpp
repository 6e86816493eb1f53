// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include "app/desktop/dialogs/comparedialog.h"

using namespace tutti;

namespace {

QList<EngineState> someEngines()
{
    return {{"qtconcurrent", "", true, ""},
            {"sequential", "", true, ""},
            {"mpi", "", false, "mpiexec is not in PATH; install Open MPI"}};
}

/// A dialog and hands to use it with.
struct Hands
{
    explicit Hands(const ComparisonChoices& choices = {}, std::size_t files = 3)
        : dialog(choices, someEngines(), files)
    {
    }

    template<typename T>
    T* find(const char* name) const
    {
        return dialog.findChild<T*>(QString::fromLatin1(name));
    }
    QPushButton* ok() const { return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok); }
    QString sentence() const { return find<QLabel>("compareSentence")->text(); }
    void tick(const char* name, bool on) const { find<QCheckBox>(name)->setChecked(on); }

    CompareDialog dialog;
};

ComparisonOutlook outlook(double seconds)
{
    ComparisonOutlook outlook;
    outlook.isAsking = false;
    outlook.forecast = {seconds, 10'000'000, 60'000'000, "/var/tmp", 5'000'000'000};
    outlook.files = 3;
    outlook.filesInAll = 41;
    return outlook;
}

} // namespace

class TestCompareDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choicesComeBackAsTheyWere_data()
    {
        QTest::addColumn<ComparisonChoices>("choices");
        QTest::newRow("the defaults") << ComparisonChoices {};
        ComparisonChoices others;
        others.work = WorkKind::Synthetic;
        others.job = JobKind::Spectra;
        others.allFiles = true;
        others.synthetic = {7, 2.5, SyntheticShape::OneGiant, SyntheticKind::Wait, 12.5};
        others.engines = {"qtconcurrent"};
        others.workers = "1, 2,8";
        others.schedules = {Schedule::Dynamic, Schedule::Static};
        others.baseline = "qtconcurrent/8/static";
        others.rounds = 12;
        others.precision = 2.5;
        others.warmUp = 0;
        QTest::newRow("synthetic work") << others;
        others.work = WorkKind::Downloads;
        others.latencyMs = 250;
        others.sounds = 3;
        others.connections = "1-3";
        QTest::newRow("downloads") << others;
    }

    void choicesComeBackAsTheyWere()
    {
        QFETCH(ComparisonChoices, choices);
        QVERIFY(Hands(choices).dialog.choices() == choices);
    }

    void anEngineThatCannotRunIsGreyedAndSaysWhy()
    {
        const Hands hands;
        QVERIFY(!hands.find<QCheckBox>("compare-mpi")->isEnabled());
        QVERIFY(!hands.find<QCheckBox>("compare-mpi")->isChecked());
        const auto* reason = hands.find<QLabel>("reason-mpi");
        QVERIFY(reason->text().contains(QStringLiteral("install Open MPI")));
        QVERIFY(reason->focusPolicy() & Qt::TabFocus);
        QVERIFY(hands.find<QCheckBox>("compare-sequential")->isChecked());
    }

    void withoutTwoSettingsNothingIsCompared()
    {
        const Hands hands;
        QVERIFY(hands.ok()->isEnabled());
        hands.tick("compare-qtconcurrent", false);
        QVERIFY(!hands.ok()->isEnabled());
        QVERIFY2(hands.sentence().contains(QStringLiteral("nothing to compare")), qPrintable(hands.sentence()));
        hands.tick("compare-sequential", false);
        QVERIFY(!hands.ok()->isEnabled());
        hands.tick("compare-qtconcurrent", true);
        hands.find<QLineEdit>("compareWorkersLine")->setText(QStringLiteral("1,2"));
        QVERIFY(hands.ok()->isEnabled());
    }

    void theBaselineIsOneOfTheSettings()
    {
        const Hands hands;
        auto* box = hands.find<QComboBox>("compareBaselineBox");
        hands.find<QLineEdit>("compareWorkersLine")->setText(QStringLiteral("1,2,8"));
        QCOMPARE(box->count(), 4);
        QCOMPARE(box->currentData().toString(), QStringLiteral("sequential/1/"));
        box->setCurrentIndex(3);
        Q_EMIT box->activated(3);
        QCOMPARE(hands.dialog.choices().baseline, std::string("qtconcurrent/8/longest-first"));
        hands.find<QLineEdit>("compareWorkersLine")->setText(QStringLiteral("2"));
        QCOMPARE(box->currentData().toString(), QStringLiteral("sequential/1/"));
    }

    void whatItTakesIsAskedOnceTheChoicesStandStill()
    {
        Hands hands;
        const QSignalSpy asked(&hands.dialog, &CompareDialog::outlookWanted);
        for (const char* text : {"1", "1,", "1,2"})
            hands.find<QLineEdit>("compareWorkersLine")->setText(QString::fromLatin1(text));
        QTRY_COMPARE(asked.count(), 1);
        const auto choices = asked.front().front().value<ComparisonChoices>();
        QCOMPARE(choices.workers, std::string("1,2"));
        hands.dialog.setOutlook(outlook(19));
        for (const char* word : {"19", "41", "/var/tmp"})
            QVERIFY2(hands.sentence().contains(QString::fromLatin1(word)), qPrintable(hands.sentence()));
        QVERIFY(hands.ok()->isEnabled());
    }

    void aRefusalIsSaidAndCompareIsOff()
    {
        Hands hands;
        const QSignalSpy asked(&hands.dialog, &CompareDialog::outlookWanted);
        QTRY_COMPARE(asked.count(), 1);
        ComparisonOutlook refused = outlook(19);
        refused.refusal = QStringLiteral("10 GB have no room");
        hands.dialog.setOutlook(refused);
        QCOMPARE(hands.sentence(), refused.refusal);
        QVERIFY(!hands.ok()->isEnabled());
        hands.find<QRadioButton>("compareAllButton")->click();
        QVERIFY(hands.ok()->isEnabled());
        // An answer to the question before says nothing about these choices.
        hands.dialog.setOutlook(refused);
        QVERIFY(hands.ok()->isEnabled());
    }

    void withoutFilesTheWorkIsMade()
    {
        const Hands hands({}, 0);
        QCOMPARE(hands.dialog.choices().work, WorkKind::Synthetic);
        const auto* items = qobject_cast<QStandardItemModel*>(hands.find<QComboBox>("compareWorkBox")->model());
        QVERIFY(!items->item(0)->isEnabled());
        QVERIFY(hands.ok()->isEnabled());
    }

    void downloadsHaveConnectionsInTheEnginesPlace()
    {
        Hands hands;
        hands.dialog.show();
        auto* work = hands.find<QComboBox>("compareWorkBox");
        QVERIFY(hands.find<QLineEdit>("compareWorkersLine")->isVisible());
        work->setCurrentIndex(work->findData(static_cast<int>(WorkKind::Downloads)));
        QVERIFY(!hands.find<QLineEdit>("compareWorkersLine")->isVisible());
        QVERIFY(hands.find<QLineEdit>("compareConnectionsLine")->isVisible());
        hands.find<QLineEdit>("compareConnectionsLine")->setText(QStringLiteral("6"));
        QVERIFY(!hands.ok()->isEnabled());
    }

    void everyControlHasANameAndAWayInByKeyboard()
    {
        const Hands hands;
        int seen = 0;
        for (const QWidget* control : hands.dialog.findChildren<QWidget*>()) {
            const bool isControl = qobject_cast<const QComboBox*>(control) || qobject_cast<const QCheckBox*>(control)
                || qobject_cast<const QAbstractSpinBox*>(control) || qobject_cast<const QRadioButton*>(control)
                || (qobject_cast<const QLineEdit*>(control)
                    && !qobject_cast<const QAbstractSpinBox*>(control->parentWidget()));
            if (!isControl)
                continue;
            QVERIFY(!control->objectName().isEmpty());
            QVERIFY2(control->focusPolicy() & Qt::TabFocus, qPrintable(control->objectName()));
            ++seen;
        }
        QVERIFY(seen > 20);
    }
};

Q_DECLARE_METATYPE(tutti::ComparisonChoices)

QTEST_MAIN(TestCompareDialog)
#include "tst_comparedialog.moc"

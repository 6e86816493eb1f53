// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include <QLocale>
#include <QTest>

#include "app/desktop/text/comparisontext.h"
#include "app/desktop/text/scalingtext.h"
#include "app/desktop/text/trusttext.h"
#include "tests/desktop/comparisons.h"

using namespace tutti;

namespace {

/// A comparison of one after the other in 4 s with two threads.
Comparison pair(std::vector<double> samples = {2, 2, 2})
{
    Comparison comparison;
    comparison.entries = {entryOf({"sequential", 1, ""}, {4, 4, 4}),
                          entryOf({"openmp", 2, "dynamic"}, std::move(samples), 4)};
    return comparison;
}

} // namespace

class TestComparisonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void settingsHaveLabelsAndPhrases_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<int>("workers");
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("phrase");
        QTest::newRow("baseline") << "sequential" << 1 << ""
                                  << "Sequential"
                                  << "One after the other";
        QTest::newRow("one worker") << "processes" << 1 << "static"
                                    << "Processes · 1 worker · Static"
                                    << "Pool of processes with one worker";
        QTest::newRow("threads") << "openmp" << 4 << "longest-first"
                                 << "OpenMP · 4 workers · Longest first"
                                 << "Threads (OpenMP) with 4 workers";
        QTest::newRow("network") << "network" << 6 << ""
                                 << "6 connections"
                                 << "Downloading over 6 connections";
        QTest::newRow("one connection") << "network" << 1 << ""
                                        << "1 connection"
                                        << "Downloading over one connection";
        QTest::newRow("unknown") << "quantum" << 2 << "oracle"
                                 << "quantum · 2 workers · oracle"
                                 << "quantum with 2 workers";
    }
    void settingsHaveLabelsAndPhrases()
    {
        QFETCH(QString, engine);
        QFETCH(int, workers);
        QFETCH(QString, schedule);
        const Setting setting {engine.toStdString(), workers, schedule.toStdString()};
        QTEST(settingLabel(setting), "label");
        QTEST(settingPhrase(setting), "phrase");
    }

    void aScheduleThatAllShareIsLeftOut()
    {
        Comparison comparison = pair();
        QCOMPARE(settingLabel(comparison, 1), QStringLiteral("OpenMP · 2 workers"));
        comparison.entries.push_back(entryOf({"openmp", 2, "static"}, {2, 2}, 4));
        QCOMPARE(settingLabel(comparison, 1), QStringLiteral("OpenMP · 2 workers · Dynamic"));
    }

    void numbersComeWithTheirIntervals()
    {
        QCOMPARE(speedUpText({1.841, 1.792, 1.9}), QStringLiteral("1.84 × (1.79–1.90)"));
        QCOMPARE(speedUpText({1.841, {}, {}}), QStringLiteral("1.84 ×"));
        QCOMPARE(speedUpText({12.34, 11.0, 13.0}), QStringLiteral("12.3 × (11.0–13.0)"));
        QCOMPARE(secondsRangeText(1.9, 1.97), QStringLiteral("1.90–1.97 s"));
        // Two ends that differ are told apart.
        QCOMPARE(secondsRangeText(1.7912, 1.7934), QStringLiteral("1.791–1.793 s"));
        QCOMPARE(secondsRangeText(120, 131), QStringLiteral("120–131 s"));
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(speedUpText({1.841, 1.792, 1.9}), QStringLiteral("1,84 × (1,79–1,90)"));
        QLocale::setDefault(QLocale::c());
    }

    void theVerdictSaysWhatTheDataShow()
    {
        Comparison comparison = pair();
        QCOMPARE(verdictText(comparison, 0), QStringLiteral("baseline"));
        QCOMPARE(verdictText(comparison, 1), QStringLiteral("2.00 × (1.94–2.06)"));
        comparison.entries[1].difference = Difference::None;
        QCOMPARE(verdictText(comparison, 1), QStringLiteral("no difference"));
        comparison.entries[1].identical = false;
        QCOMPARE(verdictText(comparison, 1), QStringLiteral("differs"));
        comparison.entries[1].failure = "mpiexec is not in PATH";
        QCOMPARE(verdictText(comparison, 1), QStringLiteral("mpiexec is not in PATH"));
        comparison.entries[1] = {};
        QCOMPARE(verdictText(comparison, 1), QStringLiteral("not yet measured"));
        QCOMPARE(differenceText(Difference::Unknown), noValueText());
    }

    void anEntryIsReadInSentences()
    {
        Comparison comparison = pair();
        QCOMPARE(entryReading(comparison, 0),
                 QStringLiteral("One after the other took 4.00 s (3.84–4.16 s with 95 % confidence, from 3 rounds). "
                                "It is the baseline."));
        QVERIFY(entryReading(comparison, 1)
                    .endsWith(QStringLiteral("That is 2.00 times as fast as Sequential (1.94–2.06).")));
        comparison = pair({2});
        QCOMPARE(entryReading(comparison, 1),
                 QStringLiteral("Threads (OpenMP) with 2 workers took 2.00 s in one round. "
                                "That is 2.00 times as fast as Sequential."));
        // 1 / 0.485 and 1 / 0.515.
        comparison = pair({8, 8});
        QVERIFY(entryReading(comparison, 1)
                    .endsWith(QStringLiteral("That is 2.00 times as long as Sequential (1.94–2.06).")));
        comparison.entries[1].identical = false;
        QVERIFY(entryReading(comparison, 1).contains(QStringLiteral("speed-up is withheld")));
    }

    void theWholeIsReadInASentence_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("reading");
        QTest::newRow("faster") << 2.0
                                << "Threads (OpenMP) with 2 workers has the shortest time: 2.00 s, 2.00 times as fast "
                                   "as Sequential (1.94–2.06).";
        QTest::newRow("no difference") << 3.95
                                       << "Threads (OpenMP) with 2 workers has the shortest time, but the data show "
                                          "no difference from Sequential.";
        QTest::newRow("no difference, the baseline a little shorter")
            << 4.05
            << "One after the other has the shortest time, but the data show no difference from OpenMP · 2 workers.";
        QTest::newRow("slower") << 8.0
                                << "Nothing is faster than Sequential: OpenMP · 2 workers comes next, 2.00 times as "
                                   "long as Sequential (1.94–2.06).";
    }
    void theWholeIsReadInASentence()
    {
        QFETCH(double, seconds);
        QTEST(comparisonReading(pair({seconds, seconds, seconds})), "reading");
    }

    void whatWasNotMeasuredIsSaidToo()
    {
        Comparison comparison;
        QCOMPARE(comparisonReading(comparison), QStringLiteral("Nothing has been measured yet."));
        comparison = pair();
        comparison.entries[1].identical = false;
        comparison.entries[1].speedup.reset();
        comparison.cancelled = true;
        QCOMPARE(comparisonReading(comparison),
                 QStringLiteral("One after the other took 4.00 s; there is nothing yet to compare it with. The outputs "
                                "of one entry differ. It was cancelled before its last round."));
        comparison.entries[0].failure = comparison.entries[1].failure = "no room";
        QCOMPARE(comparisonReading(comparison), QStringLiteral("None of the entries could be measured."));
    }

    void everyReasonOfTrustHasItsOwnSentence()
    {
        Comparison comparison;
        comparison.conditions.loadBefore = 3.4;
        comparison.conditions.governor = "powersave";
        comparison.conditions.fileSystem = "nfs4";
        std::set<QString> texts;
        for (int i = 0; i <= static_cast<int>(TrustReason::WideInterval); ++i) {
            const QString sentence = trustText(static_cast<TrustReason>(i), comparison);
            QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
            texts.insert(sentence);
            texts.insert(trustShortText(static_cast<TrustReason>(i)));
        }
        QCOMPARE(texts.size(), std::size_t {30});
        QVERIFY(trustText(TrustReason::BusyMachine, comparison).contains(QStringLiteral("(load 3.4)")));
        QVERIFY(trustText(TrustReason::PowerSaving, comparison).contains(QStringLiteral("(powersave)")));
        QVERIFY(trustText(TrustReason::NetworkStorage, comparison).contains(QStringLiteral("(nfs4)")));
        QCOMPARE(trustText(TrustReason::TooShort, comparison), QStringLiteral("Runs were too short to mean much."));
    }

    void aLightSaysItsReasons()
    {
        QCOMPARE(trustCellText({Light::Green, {}}), QStringLiteral("Green"));
        const Trust red {Light::Red, {TrustReason::OneRound, TrustReason::OnBattery}};
        QCOMPARE(trustCellText(red), QStringLiteral("Red: one round, on battery"));
        QCOMPARE(trustDetails(red, {}).count(QLatin1Char('\n')), 2);
        QVERIFY(trustDetails(red, {}).startsWith(lightSentence(Light::Red)));
    }

    void aFitOrTheReasonForNone()
    {
        Machine machine;
        machine.physicalCores = 4;
        machine.logicalCores = 8;
        ScalingCurve curve;
        curve.points = {{0, 1, 4, {}, {}, {}}, {1, 2, 2.1, {}, {}, 0.05}, {2, 4, 1.2, {}, {}, 0.0667}};
        curve.fit = AmdahlFit {0.041, 0.032, 0.05, 24.4};
        QCOMPARE(fitOrReason(curve, machine),
                 QStringLiteral("Amdahl's law: serial fraction 4.1 % (3.2–5.0 %), limit 24 ×"));
        curve.fit->limit.reset();
        QVERIFY(fitText(*curve.fit).endsWith(QStringLiteral("no limit in sight")));
        curve.fit.reset();
        curve.noFit = NoFit::TooFewCounts;
        QCOMPARE(fitOrReason(curve, machine),
                 QStringLiteral("No fit of Amdahl's law: it needs three worker counts within the 4 physical cores. "
                                "Serial fraction after Karp and Flatt: 5.0 % with 2 workers, 6.7 % with 4 workers."));
        machine.physicalCores = 2;
        QVERIFY(noFitText(NoFit::TooFewCounts, machine).contains(QStringLiteral("this machine has 2")));
        QVERIFY(noFitText(NoFit::NotComparable, machine).contains(QStringLiteral("outputs differ")));
    }

    void coresAreNamedOnceWhereTheyAreTheSame()
    {
        Machine machine;
        machine.physicalCores = 4;
        machine.logicalCores = 8;
        QCOMPARE(physicalCoresText(machine), QStringLiteral("4 physical cores"));
        QCOMPARE(logicalCoresText(machine), QStringLiteral("8 logical cores"));
        machine.logicalCores = 4;
        QCOMPARE(physicalCoresText(machine), QStringLiteral("4 cores"));
    }

    void theOfferNamesSettingJobAndReason()
    {
        QCOMPARE(defaultOfferText({"openmp", 2, "dynamic"}, "convert"),
                 QStringLiteral("Use 2 workers with Threads (OpenMP) as this machine's default for Convert?"));
        QCOMPARE(defaultOfferText({"network", 6, ""}, "fetch"),
                 QStringLiteral("Use 6 connections as this machine's default for Download?"));
        Comparison comparison = pair();
        QCOMPARE(defaultReasonText(comparison, 1), QStringLiteral("The shortest time of all, 2.00 s."));
        comparison.entries.push_back(entryOf({"openmp", 4, "dynamic"}, {1.95, 1.95}, 4));
        QCOMPARE(defaultReasonText(comparison, 1),
                 QStringLiteral("The fewest workers within 5 % of the best time: 2.00 s, the best is 1.95 s."));
    }
};

QTEST_GUILESS_MAIN(TestComparisonText)
#include "tst_comparisontext.moc"

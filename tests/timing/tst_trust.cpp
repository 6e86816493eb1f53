// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>
#include <set>

#include <QTest>

#include "core/timing/trust.h"

using tutti::Comparison;
using tutti::ComparisonEntry;
using tutti::Light;
using tutti::Trust;
using tutti::TrustReason;
using Reasons = std::vector<TrustReason>;
using Change = std::function<void(Comparison&)>;
Q_DECLARE_METATYPE(Change)

namespace {

ComparisonEntry entryOf(const char* engine, int workers, double median)
{
    ComparisonEntry entry;
    entry.setting = {engine, workers, workers > 1 ? "static" : ""};
    entry.wall = {median, median, 0.01, median, median, {median, median, median}, {}};
    entry.wallLow = median * 0.95;
    entry.wallHigh = median * 1.05;
    entry.startupSeconds = median * 0.1;
    return entry;
}

/// Nothing to say against it.
Comparison good()
{
    Comparison comparison;
    comparison.machine.logicalCores = 4;
    comparison.buildType = "RelWithDebInfo";
    comparison.rounds = 3;
    comparison.conditions = {1.0,    tutti::PowerSource::Mains, "performance", tutti::StorageKind::Disk,
                             "ext4", tutti::CacheState::Warm};
    comparison.entries = {entryOf("sequential", 1, 4), entryOf("mpi", 2, 2)};
    return comparison;
}

Comparison changed(const Change& change)
{
    Comparison comparison = good();
    change(comparison);
    return comparison;
}

void addReasonsOfAll()
{
    const auto row = [](const char* name, TrustReason reason, const Change& change) {
        QTest::newRow(name) << reason << change << true;
    };
    row("debug build", TrustReason::DebugBuild, [](Comparison& c) { c.buildType = "Debug"; });
    row("cancelled", TrustReason::Cancelled, [](Comparison& c) { c.cancelled = true; });
    row("baseline under half a second", TrustReason::TooShort,
        [](Comparison& c) { c.entries[0] = entryOf("sequential", 1, 0.49); });
    row("load over half the cores", TrustReason::BusyMachine, [](Comparison& c) { c.conditions.loadBefore = 2.1; });
    row("on battery", TrustReason::OnBattery, [](Comparison& c) { c.conditions.power = tutti::PowerSource::Battery; });
    row("powersave governor", TrustReason::PowerSaving, [](Comparison& c) { c.conditions.governor = "powersave"; });
    row("scratch in memory", TrustReason::MemoryStorage,
        [](Comparison& c) { c.conditions.storage = tutti::StorageKind::Memory; });
    row("scratch on the network", TrustReason::NetworkStorage,
        [](Comparison& c) { c.conditions.storage = tutti::StorageKind::Network; });
    row("sources not read before", TrustReason::ColdCache,
        [](Comparison& c) { c.conditions.cache = tutti::CacheState::Cold; });
}

void addReasonsOfOne()
{
    const auto row = [](const char* name, TrustReason reason, const Change& change) {
        QTest::newRow(name) << reason << change << false;
    };
    row("other outputs", TrustReason::OutputsDiffer, [](Comparison& c) { c.entries[1].identical = false; });
    row("one round", TrustReason::OneRound, [](Comparison& c) { c.entries[1].wall.samples = {2}; });
    row("no round", TrustReason::OneRound, [](Comparison& c) { c.entries[1].wall.samples.clear(); });
    row("an outlier", TrustReason::Outliers, [](Comparison& c) { c.entries[1].wall.outliers = {2}; });
    row("start-up over a fifth", TrustReason::StartupHeavy, [](Comparison& c) { c.entries[1].startupSeconds = 0.41; });
    row("interval over a tenth above", TrustReason::WideInterval, [](Comparison& c) { c.entries[1].wallHigh = 2.21; });
    row("interval over a tenth below", TrustReason::WideInterval, [](Comparison& c) { c.entries[1].wallLow = 1.79; });
}

} // namespace

class TestTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToDoubtIsGreen()
    {
        for (const Trust& trust : {tutti::trustIn(good()), tutti::trustIn(good(), 0), tutti::trustIn(good(), 1)}) {
            QCOMPARE(trust.light, Light::Green);
            QVERIFY(trust.reasons.empty());
        }
    }

    void theLimitsThemselvesAreGreen()
    {
        Comparison comparison = good();
        comparison.conditions.loadBefore = 2;
        comparison.entries[0].wall.median = 0.5;
        comparison.entries[0].wallLow = comparison.entries[0].wallHigh = 0.5;
        comparison.entries[0].startupSeconds = 0;
        comparison.entries[1].startupSeconds = 0.4;
        comparison.entries[1].wall.median = 2;
        comparison.entries[1].wall.samples = {2, 2};
        QCOMPARE(tutti::trustIn(comparison).light, Light::Green);
    }

    void whatIsNotKnownIsNotHeldAgainstIt()
    {
        Comparison comparison = good();
        comparison.conditions = {};
        QCOMPARE(tutti::trustIn(comparison).light, Light::Green);
    }

    void eachReasonIsFound_data()
    {
        QTest::addColumn<TrustReason>("reason");
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("ofAll");
        addReasonsOfAll();
        addReasonsOfOne();
    }

    void eachReasonIsFound()
    {
        QFETCH(TrustReason, reason);
        QFETCH(Change, change);
        QFETCH(bool, ofAll);
        const Comparison comparison = changed(change);
        const Trust whole = tutti::trustIn(comparison);
        QCOMPARE(whole.reasons, Reasons {reason});
        QCOMPARE(whole.light, reason < TrustReason::BusyMachine ? Light::Red : Light::Amber);
        QCOMPARE(tutti::trustIn(comparison, 1).reasons, Reasons {reason});
        QCOMPARE(tutti::trustIn(comparison, 0).reasons, ofAll ? Reasons {reason} : Reasons());
    }

    void theGravestComesFirst()
    {
        const Trust trust = tutti::trustIn(changed([](Comparison& c) {
            c.entries[1].wallHigh = 3;
            c.conditions.power = tutti::PowerSource::Battery;
            c.cancelled = true;
            c.buildType = "Debug";
        }));
        QCOMPARE(trust.light, Light::Red);
        QCOMPARE(trust.reasons,
                 (Reasons {TrustReason::DebugBuild, TrustReason::Cancelled, TrustReason::OnBattery,
                           TrustReason::WideInterval}));
    }

    void oneThatFailedTakesNothingFromTheOthers()
    {
        Comparison comparison = good();
        comparison.entries[1] = {};
        comparison.entries[1].failure = "mpirun is not in PATH";
        QCOMPARE(tutti::trustIn(comparison).light, Light::Green);
        QCOMPARE(tutti::trustIn(comparison, 0).light, Light::Green);
        QCOMPARE(tutti::trustIn(comparison, 1).reasons, Reasons {TrustReason::Failed});
        comparison.baseline = 1;
        QCOMPARE(tutti::trustIn(comparison).reasons, Reasons {TrustReason::Failed});
    }

    void nothingMeasuredIsRed()
    {
        QCOMPARE(tutti::trustIn(Comparison()).reasons, Reasons {TrustReason::Failed});
        QCOMPARE(tutti::trustIn(good(), 7).reasons, Reasons {TrustReason::Failed});
        QCOMPARE(tutti::trustIn(good(), 7).light, Light::Red);
        QCOMPARE(tutti::trustSentence(TrustReason::Failed, Comparison()), std::string("Nothing was measured."));
    }

    void namesAreStableAndDifferent()
    {
        std::set<std::string_view> names;
        for (int i = 0; i <= int(TrustReason::WideInterval); ++i)
            names.insert(tutti::trustReasonName(TrustReason(i)));
        QCOMPARE(names.size(), std::size_t(15));
        QVERIFY(names.count("") == 0);
        QCOMPARE(tutti::trustReasonName(TrustReason::DebugBuild), std::string_view("debug-build"));
        QCOMPARE(tutti::trustReasonName(TrustReason::BusyMachine), std::string_view("busy-machine"));
        QCOMPARE(tutti::trustReasonName(TrustReason::WideInterval), std::string_view("wide-interval"));
        QCOMPARE(tutti::lightName(Light::Green), std::string_view("green"));
        QCOMPARE(tutti::lightName(Light::Amber), std::string_view("amber"));
        QCOMPARE(tutti::lightName(Light::Red), std::string_view("red"));
    }

    void sentencesCarryTheirNumbers_data()
    {
        QTest::addColumn<TrustReason>("reason");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("part");
        const auto row = [](TrustReason reason, const char* part, const Change& change) {
            QTest::newRow(tutti::trustReasonName(reason).data()) << reason << change << QString::fromUtf8(part);
        };
        row(TrustReason::OutputsDiffer,
            "1 of 2 entries gave outputs that are not the baseline's in every round (mpi with "
            "2 workers, static)",
            [](Comparison& c) { c.entries[1].identical = false; });
        row(TrustReason::OneRound, "only one round of sequential with 1 worker;",
            [](Comparison& c) { c.entries[0].wall.samples = {4}; });
        row(TrustReason::Cancelled, "; 3 rounds were begun.", [](Comparison& c) { c.cancelled = true; });
        row(TrustReason::Failed, "1 of 2 entries could not be measured (mpi with 2 workers, static: It broke.).",
            [](Comparison& c) { c.entries[1].failure = "It broke."; });
        row(TrustReason::TooShort, "The baseline took 0.123 s, less than 0.5 s",
            [](Comparison& c) { c.entries[0].wall.median = 0.1234; });
        row(TrustReason::BusyMachine, "load before the first round was 3.2 on 4 logical cores.",
            [](Comparison& c) { c.conditions.loadBefore = 3.24; });
        row(TrustReason::PowerSaving, "\"powersave\"", [](Comparison& c) { c.conditions.governor = "powersave"; });
        row(TrustReason::MemoryStorage, "in memory (tmpfs):", [](Comparison& c) { c.conditions.fileSystem = "tmpfs"; });
        row(TrustReason::NetworkStorage,
            "on a network disk (nfs4):", [](Comparison& c) { c.conditions.fileSystem = "nfs4"; });
        row(TrustReason::Outliers, "1 of 6 measured times lie far from the others of its entry",
            [](Comparison& c) { c.entries[1].wall.outliers = {0}; });
        row(TrustReason::StartupHeavy, "The start-up of mpi with 2 workers, static took 0.900 s, 45 % of the run",
            [](Comparison& c) { c.entries[1].startupSeconds = 0.9; });
        row(TrustReason::WideInterval, "The median of mpi with 2 workers, static is known to within 50 % only",
            [](Comparison& c) { c.entries[1].wallHigh = 3; });
    }

    void sentencesCarryTheirNumbers()
    {
        QFETCH(TrustReason, reason);
        QFETCH(Change, change);
        QFETCH(QString, part);
        const QString sentence = QString::fromStdString(tutti::trustSentence(reason, changed(change)));
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    }

    void everyReasonIsASentence()
    {
        for (int i = 0; i <= int(TrustReason::WideInterval); ++i) {
            for (const Comparison& comparison : {good(), Comparison()}) {
                const QString sentence = QString::fromStdString(tutti::trustSentence(TrustReason(i), comparison));
                QVERIFY2(sentence.endsWith(QLatin1Char('.')) && sentence.front().isLetterOrNumber(),
                         qPrintable(sentence));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"

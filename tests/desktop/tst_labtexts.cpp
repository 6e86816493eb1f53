// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include <QLocale>
#include <QTest>

#include "app/desktop/text/waterfalltext.h"
#include "app/desktop/text/whatiftext.h"

using namespace tutti;

namespace {

Waterfall waterfallOf(LossPart part, double seconds, int workers = 4)
{
    return {workers, 0.5, 0.63, {{part, seconds, {}}}};
}

QString sentence(LossPart part, double seconds, LaneKind kind)
{
    const Waterfall waterfall = waterfallOf(part, seconds);
    return waterfallSentence(waterfall.steps[0], waterfall, kind);
}

} // namespace

class TestLabTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    // The tests run without the English plurals: "process(es)" is what the translation replaces.
    void startUpIsSaidInTheEnginesWords_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, LaneKind kind, const char* text) {
            QTest::newRow(name) << static_cast<int>(kind) << text;
        };
        row("threads", LaneKind::Thread, "Starting 4 thread(s) took 0.05 s, 8 % of the run.");
        row("OpenMP", LaneKind::OpenMpThread, "Starting 4 OpenMP thread(s) took 0.05 s, 8 % of the run.");
        row("processes", LaneKind::Process, "Starting 4 process(es) took 0.05 s, 8 % of the run.");
        row("ranks", LaneKind::Rank, "Starting 4 rank(s) took 0.05 s, 8 % of the run.");
        row("connections", LaneKind::Connection, "Opening 4 connection(s) took 0.05 s, 8 % of the run.");
    }
    void startUpIsSaidInTheEnginesWords()
    {
        QFETCH(int, kind);
        QTEST(sentence(LossPart::Startup, 0.05, static_cast<LaneKind>(kind)), "text");
    }

    void everyPartHasItsOwnSentenceForLossGainAndNothing()
    {
        std::set<QString> seen;
        int expected = 0;
        for (int part = 0; part <= static_cast<int>(LossPart::OwnCost); ++part) {
            for (const double seconds : {0.05, -0.05, 0.0}) {
                const QString text = sentence(static_cast<LossPart>(part), seconds, LaneKind::Thread);
                QVERIFY2(text.endsWith(QLatin1Char('.')) && !text.contains(QLatin1Char('%') + QString::number(1)),
                         qPrintable(text));
                if (seconds != 0)
                    QVERIFY2(text.contains(QStringLiteral("0.05 s")) && text.contains(QStringLiteral("8 %")),
                             qPrintable(text));
                seen.insert(text);
                ++expected;
            }
        }
        QCOMPARE(seen.size(), static_cast<std::size_t>(expected));
    }

    void smallNumbersKeepTheirFigures()
    {
        QCOMPARE(sentence(LossPart::Startup, 0.0032, LaneKind::Process),
                 QStringLiteral("Starting 4 process(es) took 0.0032 s, 0.5 % of the run."));
        QCOMPARE(waterfallNumber(-0.12), QStringLiteral("\u22120.12 s"));
        QCOMPARE(waterfallNumber(123.4), QStringLiteral("+123.4 s"));
    }

    void theOthersWaitForTheSerialPart()
    {
        QVERIFY(sentence(LossPart::Serial, 0.05, LaneKind::Thread).contains(QStringLiteral("3 other(s)")));
        QVERIFY(sentence(LossPart::Serial, 0.05, LaneKind::Process).contains(QStringLiteral("4 process(es)")));
    }

    void theWholeReadsAsASentence()
    {
        Waterfall waterfall = waterfallOf(LossPart::Uneven, 0.13);
        QCOMPARE(waterfallIdeal(waterfall, LaneKind::Thread),
                 QStringLiteral("Ideally the 2.00 s of one after the other, shared by 4 thread(s), would be 0.50 s."));
        QCOMPARE(waterfallReading(waterfall, LaneKind::Thread),
                 QStringLiteral("With 4 thread(s) the run took 0.63 s instead of the ideal 0.50 s. Most of the rest: "
                                "Uneven files, 0.13 s."));
        waterfall.measuredSeconds = 0.4;
        QVERIFY(waterfallReading(waterfall, LaneKind::Thread).contains(QStringLiteral("less than the ideal")));
        waterfall.measuredSeconds = 0.5;
        QVERIFY(waterfallReading(waterfall, LaneKind::Thread).contains(QStringLiteral("as good as the ideal")));
    }

    void aPredictionReadsAsASentence()
    {
        RunRecord run;
        run.wallSeconds = 4;
        QCOMPARE(predictionText(run, {"processes", 4, "longest-first"}, 1),
                 QStringLiteral("With 4 process(es), longest first this run would take about 1.00 s instead of 4.00 s: "
                                "4.00 times as fast."));
        QVERIFY(predictionText(run, {"openmp", 1, "static"}, 8)
                    .startsWith(QStringLiteral("With 1 thread(s) this run would take about 8.00 s")));
        QVERIFY(predictionText(run, {"openmp", 2, ""}, 4).endsWith(QStringLiteral("as long as it did.")));
    }

    void workersBeyondTheCoresAreWarnedOf()
    {
        Machine machine;
        machine.physicalCores = 2;
        QVERIFY(coresText({"openmp", 2, ""}, machine).isEmpty());
        QVERIFY(coresText({"openmp", 3, ""}, machine).contains(QStringLiteral("only 2")));
        QVERIFY(coresText({"network", 30, ""}, machine).isEmpty());
    }

    void deviationIsSaidInPercent_data()
    {
        QTest::addColumn<double>("measured");
        QTest::addColumn<QString>("part");
        QTest::newRow("right") << 2.05 << "right within 5 % (2.5 % off)";
        QTest::newRow("longer") << 2.5 << "25.0 % longer than the predicted 2.00 s";
        QTest::newRow("shorter") << 1.5 << "25.0 % less than the predicted 2.00 s";
    }
    void deviationIsSaidInPercent()
    {
        QFETCH(double, measured);
        QFETCH(QString, part);
        const QString text = deviationText(2, measured);
        QVERIFY2(text.contains(part), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestLabTexts)
#include "tst_labtexts.moc"

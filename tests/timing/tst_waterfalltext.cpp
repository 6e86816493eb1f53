// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clocale>
#include <set>

#include <QTest>

#include "core/timing/waterfalltext.h"
#include "tests/timing/madeupruns.h"

using namespace tutti;

namespace {

/// A run on three files that took `wall` seconds.
RunRecord runWith(const char* engine, int workers, double wall)
{
    return madeUpRun(engine, workers, wall,
                     {madeUpJob("/in/cello.mp3", 0, 0, 1), madeUpJob("/in/caf\xE9.mp3", 0, 1, 2),
                      madeUpJob("https://freesound.org/s/7/", 0, 2, 3)});
}

QString sentence(LossPart part, double seconds, const RunRecord& run, std::vector<std::size_t> tasks = {})
{
    return QString::fromStdString(lossSentence({part, seconds, std::move(tasks)}, run));
}

} // namespace

class TestWaterfallText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPartIsASentence_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("expected");
        const RunRecord processes = runWith("processes", 4, 0.625);
        QTest::newRow("start-up") << sentence(LossPart::Startup, 0.05, processes)
                                  << "Starting 4 processes took 0.05 s, 8 % of the run";
        QTest::newRow("start-up of one") << sentence(LossPart::Startup, 0.05, runWith("processes", 1, 1))
                                         << "Starting 1 process took 0.05 s, 5 % of the run";
        QTest::newRow("connections") << sentence(LossPart::Startup, 0.1, runWith("network", 6, 1))
                                     << "Opening 6 connections took 0.10 s, 10 % of the run";
        QTest::newRow("serial") << sentence(LossPart::Serial, 12.5, runWith("openmp", 2, 50))
                                << "While one thread did the serial part, the others waited: 12.5 s, 25 % of the run";
        QTest::newRow("uneven") << sentence(LossPart::Uneven, 0.8, runWith("qtconcurrent", 2, 4), {0, 1})
                                << "With no jobs left, threads waited for others to finish: 0.80 s, 20 % of the run";
        QTest::newRow("uneven, one file") << sentence(LossPart::Uneven, 0.8, runWith("mpi", 2, 4), {0})
                                          << "With no jobs left, ranks waited for cello.mp3: 0.80 s, 20 % of the run";
        QTest::newRow("waiting") << sentence(LossPart::Waiting, 0.008, processes)
                                 << "The jobs waited for disk, network or a free core more than one after the other: "
                                    "0.008 s, 1 % of the run";
        QTest::newRow("downloads waiting")
            << sentence(LossPart::Waiting, 0.5, runWith("network", 6, 1))
            << "The downloads waited for the network more than one after the other: 0.50 s, 50 % of the run";
        QTest::newRow("slowed")
            << sentence(LossPart::Slowed, 1, runWith("openmp", 2, 10))
            << "The jobs took more CPU time than one after the other, as threads share cores, caches "
               "and memory: 1.00 s, 10 % of the run";
        QTest::newRow("own cost")
            << sentence(LossPart::OwnCost, 0.002, runWith("mpi", 2, 10))
            << "The engine's own cost, between and after the jobs, was 0.002 s, under 1 % of the run";
    }

    void eachPartIsASentence()
    {
        QFETCH(QString, said);
        QFETCH(QString, expected);
        QCOMPARE(said, expected);
    }

    void gainsAreSaid_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<QString>("word");
        QTest::newRow("start-up") << int(LossPart::Startup) << "less than";
        QTest::newRow("waiting") << int(LossPart::Waiting) << "a free core less than";
        QTest::newRow("slowed") << int(LossPart::Slowed) << "less CPU time";
        QTest::newRow("own cost") << int(LossPart::OwnCost) << "less time passed";
    }

    void gainsAreSaid()
    {
        QFETCH(int, part);
        QFETCH(QString, word);
        const QString said = sentence(LossPart(part), -0.5, runWith("openmp", 2, 2));
        QVERIFY2(said.contains(word), qPrintable(said));
        QVERIFY2(said.endsWith(QStringLiteral("0.50 s, 25 % of the run")), qPrintable(said));
    }

    void nothingIsSaidWithoutANumber()
    {
        for (int part = 0; part <= int(LossPart::OwnCost); ++part) {
            const QString said = sentence(LossPart(part), 0.0004, runWith("processes", 4, 2));
            QVERIFY2(!said.contains(QStringLiteral(" s,")) && said.size() > 20, qPrintable(said));
        }
    }

    void namesAreShownAsUtf8()
    {
        const RunRecord run = runWith("openmp", 2, 4);
        QVERIFY(sentence(LossPart::Uneven, 1, run, {1}).contains(QString::fromUtf8("caf\xEF\xBF\xBD.mp3:")));
        QVERIFY(sentence(LossPart::Uneven, 1, run, {2}).contains(QStringLiteral("freesound.org/s/7/:")));
        QVERIFY(sentence(LossPart::Uneven, 1, run, {9}).contains(QStringLiteral("others to finish")));
    }

    void numbersHaveAPointInEveryLocale()
    {
        if (std::setlocale(LC_NUMERIC, "de_DE.UTF-8") == nullptr)
            QSKIP("this system has no German locale");
        const QString said = sentence(LossPart::Startup, 0.5, runWith("openmp", 2, 4));
        std::setlocale(LC_NUMERIC, "C");
        QVERIFY(said.contains(QStringLiteral("0.50 s")));
    }

    void partsHaveNames()
    {
        std::set<std::string_view> names;
        for (int part = 0; part <= int(LossPart::OwnCost); ++part)
            names.insert(lossPartName(LossPart(part)));
        QCOMPARE(names.size(), std::size_t(6));
        QCOMPARE(std::string(lossPartName(LossPart::OwnCost)), std::string("own-cost"));
    }
};

QTEST_GUILESS_MAIN(TestWaterfallText)
#include "tst_waterfalltext.moc"

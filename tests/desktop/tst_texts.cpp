// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include <QLocale>
#include <QTest>

#include "app/desktop/text/errortext.h"
#include "app/desktop/text/notetext.h"
#include "app/desktop/text/quantitytext.h"
#include "app/desktop/text/runtext.h"

using namespace tutti;

class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyErrorCodeHasItsOwnWords()
    {
        std::set<QString> seen;
        const auto last = static_cast<int>(ErrorCode::EngineUnavailable);
        for (int code = 0; code <= last; ++code)
            seen.insert(errorCodeText(static_cast<ErrorCode>(code)));
        QCOMPARE(seen.size(), static_cast<std::size_t>(last) + 1);
        QVERIFY(!seen.contains(QString()));
    }

    void anErrorIsItsCodeAndItsDetail()
    {
        QCOMPARE(errorText({ErrorCode::DiskFull, "no room for 3 MiB; free some"}),
                 QStringLiteral("Disk full: no room for 3 MiB; free some"));
        QCOMPARE(errorText({ErrorCode::DiskFull, ""}), QStringLiteral("Disk full"));
        QCOMPARE(errorText({ErrorCode::Io, "%1 and %2"}), QStringLiteral("Reading or writing failed: %1 and %2"));
    }

    void everyEngineHasAName_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("name");
        QTest::newRow("sequential") << "sequential"
                                    << "One after the other";
        QTest::newRow("qtconcurrent") << "qtconcurrent"
                                      << "Threads (QtConcurrent)";
        QTest::newRow("openmp") << "openmp"
                                << "Threads (OpenMP)";
        QTest::newRow("processes") << "processes"
                                   << "Pool of processes";
        QTest::newRow("mpi") << "mpi"
                             << "Processes (MPI)";
        QTest::newRow("network") << "network"
                                 << "Network";
        QTest::newRow("one that is not known stands for itself") << "gpu"
                                                                 << "gpu";
    }
    void everyEngineHasAName()
    {
        QFETCH(QString, id);
        QTEST(engineName(id.toStdString()), "name");
    }

    void everyScheduleReadsTheSameByNameAndByValue()
    {
        for (const Schedule schedule : {Schedule::LongestFirst, Schedule::Dynamic, Schedule::Static})
            QVERIFY(!scheduleText(schedule).isEmpty());
        QCOMPARE(scheduleText("longest-first"), scheduleText(Schedule::LongestFirst));
        QCOMPARE(scheduleText("static"), scheduleText(Schedule::Static));
        QCOMPARE(scheduleText("guided"), QStringLiteral("guided"));
    }

    void everyOutcomePhaseAndDoubtHasItsOwnWords()
    {
        std::set<QString> seen;
        for (const Outcome outcome : {Outcome::Done, Outcome::Failed, Outcome::Skipped, Outcome::Cancelled})
            seen.insert(outcomeText(outcome));
        for (std::size_t phase = 0; phase < phaseCount; ++phase)
            seen.insert(phaseText(static_cast<Phase>(phase)));
        for (const TimingDoubt doubt : {TimingDoubt::Skipped, TimingDoubt::Incomplete, TimingDoubt::TooShort,
                                        TimingDoubt::StartupHeavy, TimingDoubt::DebugBuild}) {
            seen.insert(doubtText(doubt));
            seen.insert(doubtShortText(doubt));
        }
        QCOMPARE(seen.size(), 4 + phaseCount + 10);
        QVERIFY(!seen.contains(QString()));
    }

    void timesReadAtAGlance_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0.0 << "0.0 s";
        QTest::newRow("under a millisecond") << 0.00042 << "0.4 ms";
        QTest::newRow("milliseconds") << 0.3402 << "340 ms";
        QTest::newRow("just under a second rounds to one") << 0.9997 << "1.0 s";
        QTest::newRow("seconds") << 1.94 << "1.9 s";
        QTest::newRow("just under a minute rounds to one") << 59.97 << "1 min 0 s";
        QTest::newRow("minutes") << 125.4 << "2 min 5 s";
        QTest::newRow("hours") << 3725.0 << "1 h 2 min";
        QTest::newRow("a clock that went wrong") << -1.0 << "0.0 s";
    }
    void timesReadAtAGlance()
    {
        QFETCH(double, seconds);
        QTEST(durationText(seconds), "text");
    }

    void quantitiesKeepTheirFigures()
    {
        QCOMPARE(secondsText(1.9349), QStringLiteral("1.93 s"));
        QCOMPARE(secondsText(0.01234), QStringLiteral("0.0123 s"));
        QCOMPARE(secondsText(1234.4), QStringLiteral("1234 s"));
        QCOMPARE(ratioText(1.84), QStringLiteral("1.8"));
        QCOMPARE(ratioText(0.954), QStringLiteral("0.95"));
        QCOMPARE(ratioText(840.4), QStringLiteral("840"));
        QCOMPARE(percentText(0.873), QStringLiteral("87 %"));
        QCOMPARE(bytesText(3 * 1024 * 1024), QStringLiteral("3.00 MiB"));
        QCOMPARE(bytesText(~quint64 {0}), QLocale().formattedDataSize(std::numeric_limits<qint64>::max()));
        QCOMPARE(frequencyText(440), QStringLiteral("440.0 Hz"));
        QCOMPARE(frequencyText(12345.6), QStringLiteral("12346 Hz"));
        QCOMPARE(levelText(Scale::Decibel, -12.34), QStringLiteral("\u221212.3 dB"));
        QCOMPARE(levelText(Scale::Decibel, -0.01), QStringLiteral("0.0 dB"));
        QCOMPARE(levelText(Scale::Linear, 0.01234), QStringLiteral("0.0123"));
        QCOMPARE(levelText(Scale::Normalised, 0.5), QStringLiteral("0.500"));
    }

    void quantitiesFollowTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(durationText(1.94), QStringLiteral("1,9 s"));
        QCOMPARE(frequencyText(12345.6), QStringLiteral("12.346 Hz"));
        QLocale::setDefault(QLocale::c());
    }

    void notesHaveNames_data()
    {
        QTest::addColumn<double>("hz");
        QTest::addColumn<QString>("note");
        QTest::newRow("concert pitch") << 440.0 << "A4";
        QTest::newRow("middle C") << 261.63 << "C4";
        QTest::newRow("three cents sharp") << 440.763 << "A4 +3 ct";
        QTest::newRow("flat") << 435.0 << "A4 \u221220 ct";
        QTest::newRow("a sharp note") << 554.365 << "C\u266f5";
        QTest::newRow("B lies under C of the next octave") << 246.94 << "B3";
        QTest::newRow("lowest of the piano") << 27.5 << "A0";
        QTest::newRow("the highest heard") << 20000.0 << "D\u266f10 +8 ct";
        QTest::newRow("zero") << 0.0 << "";
        QTest::newRow("negative") << -440.0 << "";
        QTest::newRow("not a number") << std::nan("") << "";
        QTest::newRow("too low for a note") << 3.0 << "";
    }
    void notesHaveNames()
    {
        QFETCH(double, hz);
        QTEST(noteText(hz), "note");
    }

    void aRunReadsAsASentence()
    {
        RunRow run;
        run.engine = "qtconcurrent";
        run.workers = 2;
        run.wallSeconds = 1.94;
        run.speedup = 1.84;
        QCOMPARE(runReading(run),
                 QStringLiteral("Threads (QtConcurrent) with 2 workers took 1.9 s, 1.8 times as fast as one after the "
                                "other."));
        run.speedup = 0.5;
        QCOMPARE(runReading(run),
                 QStringLiteral("Threads (QtConcurrent) with 2 workers took 1.9 s, 2.0 times as long as one after the "
                                "other."));
        run.doubts = {TimingDoubt::Skipped};
        QCOMPARE(runReading(run), QStringLiteral("Threads (QtConcurrent) with 2 workers took 1.9 s."));
        run = RunRow {};
        run.engine = "sequential";
        run.sequential = true;
        run.wallSeconds = 3.5;
        run.speedup = 1;
        QCOMPARE(runReading(run), QStringLiteral("One after the other took 3.5 s."));
    }
};

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"

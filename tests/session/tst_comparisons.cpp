// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include "core/session/comparisons.h"
#include "tests/session/comparing.h"

using tutti::ComparisonRequest;
using tutti::ComparisonResult;
using tutti::Comparisons;
using tutti::fixtures::ComparingPlace;
using tutti::fixtures::shortWaits;

class TestComparisons : public QObject
{
    Q_OBJECT

    ComparingPlace m_place;

    /// Would take hours.
    ComparisonRequest endless() const
    {
        ComparisonRequest request = m_place.request(shortWaits());
        request.rounds = 1'000'000;
        return request;
    }

private Q_SLOTS:
    void aForecastComesInTheOwnersThread()
    {
        Comparisons comparisons;
        QSignalSpy made(&comparisons, &Comparisons::forecastMade);
        bool isOurs = false;
        connect(&comparisons, &Comparisons::forecastMade, this, [&] { isOurs = QThread::currentThread() == thread(); });
        comparisons.forecast(m_place.request(shortWaits()));
        QVERIFY(made.wait(20000));
        QVERIFY(isOurs);
        QVERIFY(made.first().first().value<tutti::ComparisonForecast>().seconds > 0);
    }

    void aForecastThatCannotBeMadeSaysWhy()
    {
        Comparisons comparisons;
        QSignalSpy failed(&comparisons, &Comparisons::failed);
        ComparisonRequest request = m_place.request(shortWaits());
        request.settings.clear();
        comparisons.forecast(request);
        QVERIFY(failed.wait(20000));
        QVERIFY(!failed.first().first().value<tutti::Error>().detail.empty());
    }

    void aComparisonIsToldMeasuredAndKept()
    {
        const tutti::TemporaryFolder folder;
        Comparisons comparisons;
        comparisons.keepIn(folder.path());
        QSignalSpy progressed(&comparisons, &Comparisons::progressed);
        QSignalSpy measured(&comparisons, &Comparisons::measured);
        QSignalSpy finished(&comparisons, &Comparisons::finished);
        comparisons.run(m_place.request(shortWaits()));
        QVERIFY(comparisons.isRunning());
        QVERIFY(finished.wait(20000));
        QVERIFY(!comparisons.isRunning());
        const auto result = finished.first()[0].value<ComparisonResult>();
        QCOMPARE(result.comparison.entries[1].wall.samples.size(), std::size_t(2));
        // The last group has the last of both.
        const auto progress = progressed.last().first().value<tutti::ComparisonProgress>();
        QCOMPARE(progress.round, 2);
        QCOMPARE(progress.rounds, 2);
        QCOMPARE(progress.tasksDone, std::size_t(4));
        QCOMPARE(progress.tasks, std::size_t(4));
        QVERIFY(progress.elapsedSeconds > 0 && progress.expectedSeconds > 0);
        QCOMPARE(measured.last().first().value<ComparisonResult>().comparison.entries[0].wall.samples.size(),
                 std::size_t(2));
        const std::filesystem::path file = finished.first()[1].toString().toStdString();
        QVERIFY(tutti::ComparisonStore(folder.path()).load(file));
    }

    void signalsComeInGroups()
    {
        Comparisons comparisons;
        QSignalSpy progressed(&comparisons, &Comparisons::progressed);
        QSignalSpy finished(&comparisons, &Comparisons::finished);
        ComparisonRequest request = m_place.request(
            tutti::SyntheticWork {.count = 500, .milliseconds = 0.001, .kind = tutti::SyntheticKind::Wait});
        const auto start = std::chrono::steady_clock::now();
        comparisons.run(request);
        QVERIFY(finished.wait(20000));
        const auto periods = (std::chrono::steady_clock::now() - start) / std::chrono::milliseconds(30);
        QVERIFY(progressed.size() <= periods + 1);
    }

    void aCancelledComparisonFinishesAllTheSame()
    {
        Comparisons comparisons;
        QSignalSpy finished(&comparisons, &Comparisons::finished);
        connect(&comparisons, &Comparisons::measured, &comparisons, [&comparisons] { comparisons.cancel(); });
        comparisons.run(endless());
        QVERIFY(finished.wait(20000));
        QVERIFY(finished.first()[0].value<ComparisonResult>().comparison.cancelled);
        QCOMPARE(finished.first()[1].toString(), QString());
        QVERIFY(m_place.isScratchEmpty());
    }

    void whatCannotBeComparedFails()
    {
        Comparisons comparisons;
        QSignalSpy failed(&comparisons, &Comparisons::failed);
        ComparisonRequest request = m_place.request(shortWaits());
        request.baseline = 5;
        comparisons.run(request);
        QVERIFY(failed.wait(20000));
        QVERIFY(!comparisons.isRunning());
        // Another can follow.
        QSignalSpy finished(&comparisons, &Comparisons::finished);
        comparisons.run(m_place.request(shortWaits()));
        QVERIFY(finished.wait(20000));
    }

    void destroyingItEndsTheComparison()
    {
        {
            Comparisons comparisons;
            QSignalSpy measured(&comparisons, &Comparisons::measured);
            comparisons.run(endless());
            QVERIFY(measured.wait(20000));
            comparisons.forecast(m_place.request(shortWaits()));
        }
        QVERIFY(m_place.isScratchEmpty());
    }
};

QTEST_GUILESS_MAIN(TestComparisons)
#include "tst_comparisons.moc"

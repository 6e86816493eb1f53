// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <fstream>
#include <iterator>
#include <thread>

#include <sys/resource.h>
#include <sys/stat.h>

#include <QTest>

#include "core/freesound/quota.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

constexpr double beginning = 1'700'000'000;
double theTime = beginning;

double injectedClock()
{
    return theTime;
}

std::string contentOf(const std::filesystem::path& folder)
{
    std::string all;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::ifstream stream(entry.path());
        all += entry.path().filename().native() + "\n" + std::string(std::istreambuf_iterator<char>(stream), {});
    }
    return all;
}

std::filesystem::path onlyFileIn(const std::filesystem::path& folder)
{
    return std::filesystem::directory_iterator(folder)->path();
}

int taken(Quota& quota, int most)
{
    int count = 0;
    while (count < most && quota.take() == 0)
        ++count;
    return count;
}

} // namespace

class TestQuota : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { theTime = beginning; }

    void sixtyGoInAMinute()
    {
        Quota quota({}, "key", injectedClock);
        QCOMPARE(taken(quota, 100), 60);
        // A second more than the minute: the service counts from when a request arrives.
        QCOMPARE(quota.take(), 61.0);
        QCOMPARE(quota.state().usedThisMinute, 60);
        QCOMPARE(quota.state().waitSeconds, 61.0);
        theTime += 60.5;
        QCOMPARE(quota.take(), 0.5);
        theTime += 0.5;
        QCOMPARE(taken(quota, 100), 60);
    }

    void theWindowSlides()
    {
        Quota quota({}, "key", injectedClock);
        QCOMPARE(taken(quota, 30), 30);
        theTime += 40;
        QCOMPARE(taken(quota, 100), 30);
        QCOMPARE(quota.take(), 21.0);
        theTime += 21;
        QCOMPARE(taken(quota, 100), 30);
        QCOMPARE(quota.take(), 40.0);
    }

    void theDayHasALimitToo()
    {
        Quota quota({}, "key", injectedClock, {60, 130});
        for (int minute = 0; minute < 3; ++minute, theTime += 61)
            taken(quota, 60);
        QCOMPARE(quota.state().usedToday, 130);
        QCOMPARE(quota.take(), beginning + 86401 - theTime);
        theTime = beginning + 86401;
        QCOMPARE(quota.take(), 0.0);
        QVERIFY(quota.state().usedToday < 130);
    }

    void countsLastOverSessionsAndPrograms()
    {
        const TemporaryFolder folder;
        Quota other(folder.path(), "key", injectedClock);
        {
            Quota quota(folder.path(), "key", injectedClock);
            QCOMPARE(taken(quota, 50), 50);
        }
        QCOMPARE(taken(other, 100), 10);
        Quota later(folder.path(), "key", injectedClock);
        QCOMPARE(later.state().usedThisMinute, 60);
        QVERIFY(later.take() > 0);
    }

    void eachKeyCountsForItself()
    {
        const TemporaryFolder folder;
        Quota one(folder.path(), "key", injectedClock);
        Quota other(folder.path(), "another", injectedClock);
        QCOMPARE(taken(one, 100), 60);
        QCOMPARE(taken(other, 100), 60);
    }

    void theKeyIsNowhere()
    {
        const TemporaryFolder folder;
        Quota quota(folder.path(), "s3cret-key", injectedClock);
        QCOMPARE(quota.take(), 0.0);
        QVERIFY(contentOf(folder.path()).find("s3cret") == std::string::npos);
        struct stat status
        {
        };
        QCOMPARE(::stat(onlyFileIn(folder.path()).c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0600u);
    }

    void sideBySideNobodyTakesTooMuch()
    {
        const TemporaryFolder folder;
        std::vector<std::jthread> threads;
        std::atomic<int> all = 0;
        for (int program = 0; program < 4; ++program) {
            threads.emplace_back([&] {
                Quota quota(folder.path(), "key", injectedClock);
                all += taken(quota, 100);
            });
        }
        threads.clear();
        QCOMPARE(all.load(), 60);
    }

    void refusalsStopEverybody_data()
    {
        QTest::addColumn<QString>("window");
        QTest::addColumn<double>("wait");
        QTest::newRow("a minute") << QStringLiteral("60/minute") << 60.0;
        QTest::newRow("a day") << QStringLiteral("2000/day") << 3600.0;
        QTest::newRow("no window") << QString() << 60.0;
        QTest::newRow("nonsense") << QStringLiteral("lots/minute") << 60.0;
    }

    void refusalsStopEverybody()
    {
        QFETCH(const QString, window);
        const TemporaryFolder folder;
        Quota quota(folder.path(), "key", injectedClock);
        quota.refused(window.toStdString());
        QTEST(quota.take(), "wait");
        QTEST(Quota(folder.path(), "key", injectedClock).take(), "wait");
        QFETCH(const double, wait);
        theTime += wait;
        QCOMPARE(quota.take(), 0.0);
    }

    void limitsAreLearnedFromRefusals()
    {
        Quota quota({}, "key", injectedClock);
        quota.refused("30/minute");
        quota.refused("5000/day");
        QCOMPARE(quota.state().limits.perMinute, 30);
        QCOMPARE(quota.state().limits.perDay, 5000);
        quota.refused("0/minute");
        QCOMPARE(quota.state().limits.perMinute, 30);
        theTime += 3600;
        QCOMPARE(taken(quota, 100), 30);
    }

    void damagedFilesAreReadAsFarAsTheyGo()
    {
        const TemporaryFolder folder;
        Quota quota(folder.path(), "key", injectedClock);
        QCOMPARE(quota.take(), 0.0);
        std::ofstream(onlyFileIn(folder.path()), std::ios::app) << "17000\nrubbish\n\nblocked soon\n1700000000.0";
        QCOMPARE(quota.take(), 0.0);
        // The torn last line was ended, so that it does not take the next one along.
        QCOMPARE(quota.state().usedThisMinute, 3);
    }

    void aClockThatWasWrongLocksNobodyOut()
    {
        const TemporaryFolder folder;
        theTime += 1e8;
        {
            Quota quota(folder.path(), "key", injectedClock);
            taken(quota, 60);
            quota.refused("2000/day");
        }
        theTime = beginning;
        Quota quota(folder.path(), "key", injectedClock);
        QCOMPARE(quota.take(), 0.0);
    }

    void oldCountsAreForgotten()
    {
        const TemporaryFolder folder;
        Quota quota(folder.path(), "key", injectedClock, {10000, 10000});
        taken(quota, 1000);
        const auto before = std::filesystem::file_size(onlyFileIn(folder.path()));
        theTime += 2 * 86400.0;
        QCOMPARE(quota.take(), 0.0);
        QVERIFY(std::filesystem::file_size(onlyFileIn(folder.path())) < before / 100);
        QCOMPARE(quota.state().usedToday, 1);
    }

    void withoutAFolderItCountsForItself()
    {
        const TemporaryFolder folder;
        Quota quota(folder.write("a file") / "quota", "key", injectedClock);
        QCOMPARE(taken(quota, 100), 60);
        quota.refused("60/minute");
        QCOMPARE(quota.take(), 61.0);
    }

    /// No file may grow: as on a full disk.
    void aFullDiskCountsForItself()
    {
        const TemporaryFolder folder;
        Quota quota(folder.path(), "key", injectedClock);
        QCOMPARE(taken(quota, 20), 20);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before {};
        ::getrlimit(RLIMIT_FSIZE, &before);
        const rlimit none {0, before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
        const int more = taken(quota, 100);
        theTime += 30;
        quota.refused("60/minute");
        const double wait = quota.take();
        ::setrlimit(RLIMIT_FSIZE, &before);
        QCOMPARE(more, 40);
        QCOMPARE(wait, 60.0);
        QCOMPARE(quota.state().usedToday, 60);
    }

    void ourOwnServiceHasNone()
    {
        const auto quota = Quota::unlimited();
        QCOMPARE(taken(*quota, 500), 500);
    }
};

QTEST_GUILESS_MAIN(TestQuota)
#include "tst_quota.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <vector>

#include <QTest>

#include "core/jobs/schedule.h"

using namespace tutti;

Q_DECLARE_METATYPE(std::vector<double>)
Q_DECLARE_METATYPE(std::vector<std::size_t>)

class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobsAreDealtInOrder_data()
    {
        QTest::addColumn<int>("schedule");
        QTest::addColumn<std::vector<double>>("costs");
        QTest::addColumn<std::vector<std::size_t>>("order");
        const std::vector<double> costs {2, 7, 2, 9, 7};
        QTest::addRow("longest first, equal costs as given")
            << int(Schedule::LongestFirst) << costs << std::vector<std::size_t> {3, 1, 4, 0, 2};
        QTest::addRow("dynamic keeps the order")
            << int(Schedule::Dynamic) << costs << std::vector<std::size_t> {0, 1, 2, 3, 4};
        QTest::addRow("static keeps the order")
            << int(Schedule::Static) << costs << std::vector<std::size_t> {0, 1, 2, 3, 4};
        QTest::addRow("no jobs") << int(Schedule::LongestFirst) << std::vector<double> {}
                                 << std::vector<std::size_t> {};
        QTest::addRow("all equal") << int(Schedule::LongestFirst) << std::vector<double> {1, 1, 1}
                                   << std::vector<std::size_t> {0, 1, 2};
    }

    void jobsAreDealtInOrder()
    {
        QFETCH(int, schedule);
        QFETCH(std::vector<double>, costs);
        QFETCH(std::vector<std::size_t>, order);
        QCOMPARE(dealingOrder(Schedule(schedule), costs), order);
    }

    void blocksCoverEveryJobOnce_data()
    {
        QTest::addColumn<int>("jobs");
        QTest::addColumn<int>("workers");
        QTest::addRow("as many as workers") << 4 << 4;
        QTest::addRow("even shares") << 12 << 4;
        QTest::addRow("uneven shares") << 14 << 4;
        QTest::addRow("fewer than workers") << 3 << 8;
        QTest::addRow("none") << 0 << 3;
        QTest::addRow("one worker") << 5 << 1;
        QTest::addRow("many") << 100003 << 17;
    }

    void blocksCoverEveryJobOnce()
    {
        QFETCH(int, jobs);
        QFETCH(int, workers);
        std::size_t next = 0;
        std::vector<std::size_t> sizes;
        for (int worker = 0; worker < workers; ++worker) {
            const Block block = staticBlock(std::size_t(jobs), workers, worker);
            QCOMPARE(block.first, next);
            QVERIFY(block.last >= block.first);
            sizes.push_back(block.last - block.first);
            next = block.last;
        }
        QCOMPARE(next, std::size_t(jobs));
        QVERIFY(std::is_sorted(sizes.rbegin(), sizes.rend()));
        QVERIFY(sizes.front() - sizes.back() <= 1);
    }

    void namesGoBothWays_data()
    {
        QTest::addColumn<int>("schedule");
        QTest::addColumn<QByteArray>("name");
        QTest::addRow("longest first") << int(Schedule::LongestFirst) << QByteArray("longest-first");
        QTest::addRow("dynamic") << int(Schedule::Dynamic) << QByteArray("dynamic");
        QTest::addRow("static") << int(Schedule::Static) << QByteArray("static");
    }

    void namesGoBothWays()
    {
        QFETCH(int, schedule);
        QFETCH(QByteArray, name);
        QCOMPARE(scheduleName(Schedule(schedule)), std::string_view(name.constData()));
        QCOMPARE(scheduleFromName(name.constData()), std::optional(Schedule(schedule)));
    }

    void unknownNamesAreNoSchedule()
    {
        QCOMPARE(scheduleFromName("guided"), std::nullopt);
        QCOMPARE(scheduleFromName(""), std::nullopt);
        QCOMPARE(scheduleFromName("Static"), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"

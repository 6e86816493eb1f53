// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <vector>

#include <QTest>

#include "core/jobs/split.h"

using namespace tutti;

namespace {

std::vector<Job> conversions(const std::vector<double>& costs)
{
    std::vector<Job> jobs;
    for (const double cost : costs)
        jobs.push_back({ConvertJob {}, 0, cost});
    return jobs;
}

} // namespace

/// When jobs are split: only where whole ones would leave workers idle.
class TestSplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longJobsAreSplitWhereThatPays_data()
    {
        QTest::addColumn<std::vector<double>>("costs");
        QTest::addColumn<int>("workers");
        QTest::addColumn<std::vector<int>>("counts");
        using Costs = std::vector<double>;
        using Counts = std::vector<int>;
        QTest::newRow("a lone giant") << Costs {8000} << 2 << Counts {8};
        QTest::newRow("a lone giant, one worker") << Costs {8000} << 1 << Counts {1};
        QTest::newRow("parts do not become too short") << Costs {600} << 64 << Counts {10};
        QTest::newRow("a short file stays whole") << Costs {299} << 8 << Counts {1};
        QTest::newRow("as many equal files as workers") << Costs {8000, 8000} << 2 << Counts {1, 1};
        QTest::newRow("one file too many") << Costs {4000, 4000, 4000} << 2 << Counts {3, 3, 3};
        QTest::newRow("a giant among many") << Costs {50, 50, 6000, 50, 50} << 2 << Counts {1, 1, 8, 1, 1};
        QTest::newRow("a giant that others make up for")
            << Costs {4000, 250, 250, 250, 250, 1000, 1000, 1000} << 2 << Counts {1, 1, 1, 1, 1, 1, 1, 1};
        QTest::newRow("nothing") << Costs {} << 2 << Counts {};
    }

    void longJobsAreSplitWhereThatPays()
    {
        QFETCH(std::vector<double>, costs);
        QFETCH(int, workers);
        QFETCH(std::vector<int>, counts);
        QCOMPARE(partCounts(conversions(costs), workers, {}), counts);
    }

    void spectraAreSplitByWelchsMethodOnly()
    {
        SpectrumJob spectrum;
        spectrum.options.method = Method::Welch;
        QCOMPARE(partCounts(std::vector<Job> {{spectrum, 0, 8000}}, 2, {}), std::vector<int> {8});
        spectrum.options.method = Method::Fft;
        QCOMPARE(partCounts(std::vector<Job> {{spectrum, 0, 8000}}, 2, {}), std::vector<int> {1});
    }

    void onlyFilesAreSplit()
    {
        const std::vector<Job> jobs {{SyntheticJob {"one giant", SyntheticKind::Compute, 1000}, 0, 100000}};
        QCOMPARE(partCounts(jobs, 4, {}), std::vector<int> {1});
    }
};

QTEST_GUILESS_MAIN(TestSplit)
#include "tst_split.moc"

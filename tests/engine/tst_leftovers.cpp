// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/engine/leftovers.h"
#include "core/jobs/runjob.h"
#include "core/jobs/stamp.h"
#include "tests/audio/fixtures.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

/// Jobs that go to another worker, while the first may have done them already.
class TestLeftovers : public QObject
{
    Q_OBJECT

    TemporaryFolder m_folder;

    std::filesystem::path wav() const { return m_folder.path() / "sound.wav"; }

    Job job() const
    {
        const auto source = m_folder.path() / "sound.mp3";
        const ConvertOptions options;
        return {ConvertJob {source,
                            makeTarget(wav(), "run", false),
                            options,
                            {},
                            stampFor(options, std::filesystem::file_size(source))},
                0, 1};
    }

    static const Target& targetOf(const Job& job) { return std::get<ConvertJob>(job.work).target; }

private Q_SLOTS:
    void initTestCase() { QVERIFY(fixtures::write(m_folder.path() / "sound.mp3", {.seconds = 0.5})); }
    void init() { std::filesystem::remove(wav()); }

    void eachTryHasItsOwnTemporary()
    {
        const Job first = job();
        QVERIFY(forAnotherTry(first, 0) == first);
        const Job second = forAnotherTry(first, 1);
        const Job third = forAnotherTry(first, 2);
        QVERIFY(targetOf(second).temporary != targetOf(first).temporary);
        QVERIFY(targetOf(third).temporary != targetOf(first).temporary);
        QVERIFY(targetOf(third).temporary != targetOf(second).temporary);
        QVERIFY(!targetOf(second).replace);
        removeLeftovers(third);
    }

    void whatTheFirstMadeIsAsGood()
    {
        QCOMPARE(runJob(job(), {}).report.outcome, Outcome::Done);
        const std::string made = fixtures::contents(wav());
        const JobReport again = runJob(forAnotherTry(job(), 1), {}).report;
        QCOMPARE(again.outcome, Outcome::Done);
        QVERIFY(fixtures::contents(wav()) == made);
        QVERIFY(!std::filesystem::exists(targetOf(forAnotherTry(job(), 1)).temporary));
    }

    void whatSomebodyElsePutThereIsKept()
    {
        fixtures::store(wav(), "mine");
        const JobReport again = runJob(forAnotherTry(job(), 1), {}).report;
        QCOMPARE(again.outcome, Outcome::Failed);
        QCOMPARE(fixtures::contents(wav()), std::string("mine"));
    }
};

QTEST_GUILESS_MAIN(TestLeftovers)
#include "tst_leftovers.moc"

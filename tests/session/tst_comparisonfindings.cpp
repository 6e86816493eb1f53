// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include <QTest>

#include "core/engine/registry.h"
#include "core/session/syntheticrun.h"
#include "tests/audio/fixtures.h"
#include "tests/session/comparing.h"
#include "tests/support/recordingobserver.h"

using tutti::Comparison;
using tutti::ComparisonRequest;
using tutti::RunRecord;
using tutti::fixtures::ComparingPlace;
using tutti::fixtures::shortWaits;

Q_DECLARE_METATYPE(tutti::Work)

/// What is planted into a comparison has to be found.
class TestComparisonFindings : public QObject
{
    Q_OBJECT

    tutti::TemporaryFolder m_folder;
    ComparingPlace m_place;

    tutti::FileWork files() const
    {
        tutti::FileWork work;
        for (const char* name : {"a.aif", "b.aif"})
            work.sources.push_back({m_folder.path() / name, {}, 0});
        return work;
    }

private Q_SLOTS:
    void initTestCase()
    {
        tutti::fixtures::Sound sound;
        sound.format = SF_FORMAT_AIFF | SF_FORMAT_PCM_16;
        sound.seconds = 0.2;
        for (const char* name : {"a.aif", "b.aif"})
            QVERIFY(tutti::fixtures::write(m_folder.path() / name, sound));
    }

    void aWorkerProgramThatAltersOutputsIsFound_data()
    {
        QTest::addColumn<tutti::Work>("work");
        QTest::newRow("another checksum") << tutti::Work(tutti::SyntheticWork {.count = 4, .milliseconds = 0.1});
        QTest::newRow("one bit of a wav") << tutti::Work(files());
    }

    void aWorkerProgramThatAltersOutputsIsFound()
    {
        QFETCH(tutti::Work, work);
        ComparisonRequest request = m_place.request(work);
        request.settings.push_back({"processes", 2, "dynamic"});
        QVERIFY(m_place.compared(request).comparison.entries[2].identical);
        request.config.workerProgram = TUTTI_FALSE_WORKER;
        const Comparison comparison = m_place.compared(request).comparison;
        QCOMPARE(comparison.entries[2].failure, std::string());
        QVERIFY(!comparison.entries[2].identical);
        QVERIFY(!comparison.entries[2].speedup && !comparison.entries[2].efficiency);
        QVERIFY(comparison.entries[1].identical && comparison.entries[1].speedup);
    }

    void aSerialPartIsFound()
    {
        // 4 × 10 ms, half of it in the serial part: 20 ms, and a wait is never shorter than it was asked for.
        tutti::SyntheticWork work = shortWaits();
        work.milliseconds = 10;
        work.serialPercent = 50;
        const auto result = m_place.compared(m_place.request(work));
        for (const RunRecord& run : result.runs) {
            QCOMPARE(run.tasks.size(), std::size_t(5));
            QCOMPARE(run.tasks[0].source, std::filesystem::path("serial part"));
            QCOMPARE(run.tasks[0].worker, 0);
            QCOMPARE(run.tasks[0].startedSeconds, std::optional(0.0));
            QCOMPARE(run.tasks[0].finishedSeconds, std::optional(run.serialSeconds));
            QVERIFY(run.serialSeconds >= 0.02);
            for (std::size_t task = 1; task < run.tasks.size(); ++task) {
                QVERIFY(*run.tasks[task].startedSeconds >= run.serialSeconds);
                QVERIFY(*run.tasks[task].finishedSeconds <= run.wallSeconds);
            }
        }
        QVERIFY(result.comparison.entries[0].wall.min >= 0.04);
        QVERIFY(result.comparison.settings.find("\"serial-percent\":50") != std::string::npos);
    }

    void aDelayAtTheStartIsFound()
    {
        const auto slow =
            m_folder.write("slow-worker", "#!/bin/sh\nsleep 0.2\nexec '" TUTTI_BIN_DIR "/tutti-worker' \"$@\"\n");
        std::filesystem::permissions(slow, std::filesystem::perms::owner_all);
        ComparisonRequest request = m_place.request(shortWaits());
        request.settings[1] = {"processes", 2, "dynamic"};
        request.config.workerProgram = slow;
        const auto result = m_place.compared(request);
        const auto& entry = result.comparison.entries[1];
        QCOMPARE(entry.failure, std::string());
        QVERIFY(entry.startupSeconds >= 0.2);
        QVERIFY(entry.wall.min >= entry.startupSeconds);
        QVERIFY(result.comparison.entries[0].startupSeconds < 0.2);
    }

    void aWorkerProgramThatDiesIsNamed()
    {
        const auto dead = m_folder.write("dead-worker", "#!/bin/sh\nexit 1\n");
        std::filesystem::permissions(dead, std::filesystem::perms::owner_all);
        ComparisonRequest request = m_place.request(shortWaits());
        request.settings[1] = {"processes", 2, "dynamic"};
        request.config.workerProgram = dead;
        const auto result = m_place.compared(request);
        QVERIFY(!result.comparison.entries[1].failure.empty());
        QVERIFY(result.comparison.entries[1].wall.samples.empty());
        QCOMPARE(result.comparison.entries[0].wall.samples.size(), std::size_t(2));
    }

    void aSoundThatCannotBeReadSpoilsNothing()
    {
        tutti::FileWork work = files();
        work.sources.push_back({m_folder.write("c.mp3", "no sound at all"), {}, 0});
        const auto result = m_place.compared(m_place.request(work));
        for (const auto& entry : result.comparison.entries)
            QVERIFY(entry.failure.empty() && entry.identical);
        QVERIFY(result.runs[0].tasks[2].report.error);
    }

    void theDigestOfMadeWorkIsOfNamesAndAmounts()
    {
        const auto digest = [](const tutti::SyntheticWork& work) {
            const auto engine = tutti::makeEngine("sequential", {});
            tutti::RecordingObserver observer;
            return tutti::carryOutSynthetic(tutti::makeSyntheticJobs(work, 10), "{}", *engine, tutti::Schedule::Dynamic,
                                            observer, {})
                .record.input.digest;
        };
        const tutti::SyntheticWork work {.count = 3, .milliseconds = 1};
        QCOMPARE(digest(work), digest(work));
        tutti::SyntheticWork other = work;
        other.milliseconds = 2;
        QVERIFY(digest(other) != digest(work));
        other = work;
        other.serialPercent = 1;
        QVERIFY(digest(other) != digest(work));
    }
};

QTEST_GUILESS_MAIN(TestComparisonFindings)
#include "tst_comparisonfindings.moc"

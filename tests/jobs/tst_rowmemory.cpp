// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a file of a huge folder costs in memory, counted by what the allocator hands out.
#include <atomic>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <string>
#include <vector>

#include <malloc.h>

#include <QTest>

#include "core/engine/registry.h"
#include "core/jobs/plan.h"
#include "core/jobs/scan.h"
#include "core/session/batch.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

std::atomic<long> bytesInUse = 0; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

/// The block's own head comes on top.
long costOf(void* block)
{
    return block == nullptr ? 0 : long(::malloc_usable_size(block) + sizeof(std::size_t));
}

void* counted(std::size_t bytes)
{
    void* const block = std::malloc(bytes); // NOLINT(cppcoreguidelines-no-malloc)
    if (block == nullptr)
        throw std::bad_alloc();
    bytesInUse += costOf(block);
    return block;
}

void release(void* block) noexcept
{
    bytesInUse -= costOf(block);
    std::free(block); // NOLINT(cppcoreguidelines-no-malloc)
}

constexpr std::size_t files = 20'000;

class Nobody : public RunObserver
{
public:
    void taskStarted(std::size_t, int, double) override {}
    void taskFinished(Answer) override {}
};

} // namespace

void* operator new(std::size_t bytes)
{
    return counted(bytes);
}
void* operator new[](std::size_t bytes)
{
    return counted(bytes);
}
void operator delete(void* block) noexcept
{
    release(block);
}
void operator delete[](void* block) noexcept
{
    release(block);
}
void operator delete(void* block, std::size_t) noexcept
{
    release(block);
}
void operator delete[](void* block, std::size_t) noexcept
{
    release(block);
}

class TestRowMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Names as archives have them, three folders deep.
        for (std::size_t file = 0; file < files; ++file) {
            const std::string number = std::to_string(file);
            m_folder.write("Field recordings/Harbour 2024/Channel " + std::to_string(file % 20) + "/take " + number
                           + " north pier, wind.mp3");
        }
    }

    void aRowTakesLessThan300Bytes()
    {
        const std::vector<std::filesystem::path> paths {m_folder.path()};
        const long before = bytesInUse;
        ScanResult result = scan(paths, JobKind::Convert, true, {});
        const double perRow = double(bytesInUse - before) / double(files);
        QCOMPARE(result.sources.size(), files);
        std::printf("%.0f bytes a row\n", perRow);
        QVERIFY2(perRow < 300, std::to_string(perRow).c_str());
        result = {};
        QVERIFY(bytesInUse - before < long(files));
    }

    /// Besides the source that it was made of.
    void aPlannedJobTakesLessThan1000Bytes()
    {
        const ScanResult found = scanned();
        const long before = bytesInUse;
        const Plan plan = planned(found);
        const double perRow = perRowSince(before);
        std::printf("planned: %.0f bytes a row\n", perRow);
        QCOMPARE(plan.tasks.size(), files);
        QVERIFY2(perRow < 1000, std::to_string(perRow).c_str());
    }

    /// Besides the plan, whose jobs the engine shares.
    void aFinishedRecordTakesLessThan900Bytes()
    {
        const ScanResult found = scanned();
        const Plan plan = planned(found);
        const long before = bytesInUse;
        double running = 0;
        EngineConfig config;
        config.function = [&](const Job&, const std::stop_token&) {
            if (running == 0)
                running = perRowSince(before);
            return JobResult();
        };
        const auto engine = makeEngine("sequential", config);
        Nobody nobody;
        const auto run = runPlan(plan, *engine, Schedule::Dynamic, nobody, {});
        QCOMPARE(run->tasks.size(), files);
        const double finished = perRowSince(before);
        std::printf("running: %.0f bytes a row; finished: %.0f\n", running, finished);
        QVERIFY2(finished < 900, std::to_string(finished).c_str());
        QVERIFY2(running < 700, std::to_string(running).c_str());
    }

    void rowsComeLongBeforeTheEnd()
    {
        const std::vector<std::filesystem::path> paths {m_folder.path()};
        std::vector<std::size_t> groups;
        const auto found = [&groups](std::vector<Source> sources) { groups.push_back(sources.size()); };
        QCOMPARE(scan(paths, JobKind::Convert, true, {}, found).sources.size(), files);
        QVERIFY(groups.size() >= files / 1000);
        for (const std::size_t group : groups)
            QVERIFY(group > 0 && group <= 1000);
    }

private:
    ScanResult scanned() const
    {
        const std::vector<std::filesystem::path> paths {m_folder.path()};
        return scan(paths, JobKind::Convert, true, {});
    }
    Plan planned(const ScanResult& found) const
    {
        PlanOptions options;
        options.output = m_folder.path() / "out";
        return *makePlan(found, options, {});
    }
    static double perRowSince(long before) { return double(bytesInUse - before) / double(files); }

    TemporaryFolder m_folder;
};

QTEST_GUILESS_MAIN(TestRowMemory)
#include "tst_rowmemory.moc"

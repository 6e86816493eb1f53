// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include <QTest>

#include "core/engine/registry.h"
#include "core/jobs/job.h"
#include "tests/support/recordingobserver.h"

namespace tutti {

/// The engines that this executable tests, from its build line.
inline std::vector<std::string> enginesUnderTest()
{
    std::vector<std::string> ids;
    std::istringstream list(TUTTI_ENGINES_UNDER_TEST);
    for (std::string id; std::getline(list, id, ',');)
        ids.push_back(id);
    return ids;
}

/// A row for each engine.
inline void addEngineRows()
{
    QTest::addColumn<QString>("engine");
    for (const std::string& id : enginesUnderTest())
        QTest::newRow(id.c_str()) << QString::fromStdString(id);
}

/// With the worker programs of this build, and three workers unless a number is given.
inline EngineConfig testConfig(EngineConfig config = {})
{
    if (config.workers == 0)
        config.workers = 3;
    config.workerProgram = std::filesystem::path(TUTTI_BIN_DIR) / "tutti-worker";
    config.mpiWorkerProgram = std::filesystem::path(TUTTI_BIN_DIR) / "tutti-mpi-worker";
    return config;
}

/// For the row in hand.
inline std::unique_ptr<Engine> engineOfRow(EngineConfig config = {})
{
    QFETCH_GLOBAL(QString, engine);
    return makeEngine(engine.toStdString(), testConfig(std::move(config)));
}

inline Job computeJob(const std::string& name, std::uint64_t rounds)
{
    return Job {SyntheticJob {name, SyntheticKind::Compute, rounds}, 0, double(rounds)};
}

inline Job waitJob(const std::string& name, std::chrono::microseconds time, double timeLimit = 0)
{
    return Job {SyntheticJob {name, SyntheticKind::Wait, std::uint64_t(time.count())}, timeLimit, double(time.count())};
}

/// Jobs of different lengths, the shortest first.
inline std::vector<Job> computeJobs(std::size_t count)
{
    std::vector<Job> jobs;
    for (std::size_t i = 0; i < count; ++i)
        jobs.push_back(computeJob("sound " + std::to_string(i), 100 * (i + 1)));
    return jobs;
}

/// Jobs that end only when they are told to.
inline std::vector<Job> endlessJobs(std::size_t count)
{
    std::vector<Job> jobs;
    for (std::size_t i = 0; i < count; ++i)
        jobs.push_back(waitJob("endless " + std::to_string(i), std::chrono::hours(1)));
    return jobs;
}

} // namespace tutti

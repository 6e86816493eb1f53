// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "core/engine/factories.h"
#include "core/engine/splitrun.h"

namespace tutti {
namespace {

class SplittingEngine final : public Engine
{
public:
    SplittingEngine(std::unique_ptr<Engine> engine, const SplitRule& rule)
        : m_engine(std::move(engine))
        , m_rule(rule)
    {
    }

    std::string_view id() const override { return m_engine->id(); }
    Result<void> probe() const override { return m_engine->probe(); }
    int workers() const override { return m_engine->workers(); }

    Result<RunSummary> run(const JobList& jobs, RunObserver& observer, std::stop_token stop) override
    {
        const std::vector<int> counts = partCounts(jobs, workers(), m_rule);
        if (std::all_of(counts.begin(), counts.end(), [](int count) { return count == 1; }))
            return m_engine->run(jobs, observer, std::move(stop));
        SplitRun run(jobs, observer);
        run.split(counts, stop);
        return run.run(*m_engine, stop);
    }

private:
    std::unique_ptr<Engine> m_engine;
    SplitRule m_rule;
};

} // namespace

std::unique_ptr<Engine> makeSplittingEngine(std::unique_ptr<Engine> engine, const SplitRule& rule)
{
    return std::make_unique<SplittingEngine>(std::move(engine), rule);
}

} // namespace tutti

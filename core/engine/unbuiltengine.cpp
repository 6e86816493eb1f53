// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "core/engine/answers.h"
#include "core/engine/factories.h"
#include "core/engine/workercount.h"

namespace tutti {
namespace {

class UnbuiltEngine final : public Engine
{
public:
    UnbuiltEngine(std::string_view id, std::string reason, EngineConfig config)
        : m_id(id)
        , m_reason(std::move(reason))
        , m_config(std::move(config))
    {
    }

    std::string_view id() const override { return m_id; }
    Result<void> probe() const override { return fail(ErrorCode::EngineUnavailable, m_reason); }
    int workers() const override { return workerCount(m_config.workers); }

    Result<RunSummary> run(const JobList& jobs, RunObserver& observer, std::stop_token) override
    {
        cancelAll(jobs, observer);
        return fail(ErrorCode::EngineUnavailable, m_reason);
    }

private:
    std::string_view m_id;
    std::string m_reason;
    EngineConfig m_config;
};

} // namespace

std::unique_ptr<Engine> makeUnbuiltEngine(std::string_view id, std::string reason, EngineConfig config)
{
    return std::make_unique<UnbuiltEngine>(id, std::move(reason), std::move(config));
}

} // namespace tutti

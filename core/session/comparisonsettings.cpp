// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/comparisonsettings.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/engine/registry.h"
#include "core/jobs/schedule.h"

namespace tutti {
namespace {

std::string nameOf(const Setting& setting)
{
    const std::string name = setting.engine + " with " + std::to_string(setting.workers);
    return setting.schedule.empty() ? name : name + ", " + setting.schedule + ",";
}

Setting networkSetting(const Setting& asked)
{
    return {"network", std::clamp(asked.workers, 1, mostConnections), {}};
}

Setting engineSetting(const Setting& asked, const EngineConfig& config)
{
    if (asked.engine == "sequential")
        return {asked.engine, 1, {}};
    Setting setting = asked;
    setting.schedule = scheduleName(scheduleOf(asked));
    // An engine that there is not says so when its turn comes.
    if (const auto engine = engineFor(asked, config))
        setting.workers = (*engine)->workers();
    return setting;
}

} // namespace

Result<std::vector<Setting>> effectiveSettings(const ComparisonRequest& request)
{
    const bool isFetch = std::holds_alternative<FetchWork>(request.work);
    std::vector<Setting> settings;
    for (const Setting& asked : request.settings) {
        if (!asked.schedule.empty() && !scheduleFromName(asked.schedule))
            return fail(ErrorCode::Unsupported, "there is no schedule called " + asked.schedule);
        const Setting setting = isFetch ? networkSetting(asked) : engineSetting(asked, request.config);
        if (std::find(settings.begin(), settings.end(), setting) != settings.end())
            return fail(ErrorCode::Unsupported, nameOf(setting) + " stands twice among what is compared; name it once");
        settings.push_back(setting);
    }
    if (settings.empty())
        return fail(ErrorCode::Unsupported, "there is nothing to compare; choose an engine");
    if (request.baseline >= settings.size())
        return fail(ErrorCode::Unsupported, "the baseline is none of what is compared; choose another");
    return settings;
}

Result<std::unique_ptr<Engine>> engineFor(const Setting& setting, EngineConfig config)
{
    config.workers = setting.workers;
    config.schedule = scheduleOf(setting);
    auto engine = makeEngine(setting.engine, std::move(config));
    if (!engine)
        return fail(ErrorCode::EngineUnavailable, "there is no engine called " + setting.engine + "; choose another");
    return engine;
}

Schedule scheduleOf(const Setting& setting)
{
    return scheduleFromName(setting.schedule).value_or(Schedule::LongestFirst);
}

} // namespace tutti

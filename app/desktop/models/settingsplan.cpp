// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/settingsplan.h"

#include <algorithm>
#include <charconv>
#include <set>

#include <QCoreApplication>

#include "core/base/machine.h"

namespace tutti {

namespace {

struct PlanText
{
    Q_DECLARE_TR_FUNCTIONS(tutti::SettingsPlan)
};

constexpr std::string_view oneAfterTheOther = "sequential";
constexpr std::string_view network = "network";
constexpr int mostWorkers = 4096;
/// As many as can be open to one host.
constexpr int mostConnections = 16;
constexpr std::size_t mostSettings = 100;

std::optional<int> numberIn(std::string_view text, int most)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < 1 || number > most)
        return std::nullopt;
    return number;
}

/// "4" or "1-4", into `counts`.
bool takePart(std::string_view part, int most, std::set<int>& counts)
{
    const std::size_t dash = part.find('-');
    const auto first = numberIn(part.substr(0, dash), most);
    const auto last = dash == std::string_view::npos ? first : numberIn(part.substr(dash + 1), most);
    if (!first || !last || *first > *last)
        return false;
    for (int count = *first; count <= *last; ++count)
        counts.insert(count);
    return true;
}

void planDownloads(const ComparisonChoices& choices, SettingsPlan& plan)
{
    const auto connections = countsIn(choices.connections, mostConnections);
    if (!connections) {
        plan.mistake = PlanText::tr("Connections are numbers from 1 to %1, such as 1, 6.").arg(mostConnections);
        return;
    }
    for (const int count : *connections)
        plan.settings.push_back({std::string(network), count, {}});
}

void addEngine(const std::string& engine, const std::vector<int>& workers, const std::vector<Schedule>& schedules,
               std::vector<Setting>& settings)
{
    if (engine == oneAfterTheOther) {
        settings.push_back({engine, 1, {}});
        return;
    }
    for (const Schedule schedule : schedules) {
        for (const int count : workers)
            settings.push_back({engine, count, std::string(scheduleName(schedule))});
    }
}

void planEngines(const ComparisonChoices& choices, const QList<EngineState>& engines, SettingsPlan& plan)
{
    const auto workers =
        countsIn(choices.workers.empty() ? usualWorkers().toStdString() : choices.workers, mostWorkers);
    if (!workers)
        plan.mistake = PlanText::tr("Workers are numbers from 1 to %1, such as 1, 2, 4.").arg(mostWorkers);
    else if (choices.schedules.empty())
        plan.mistake = PlanText::tr("Choose a schedule.");
    else {
        for (const std::string& engine : engineChoice(choices, engines))
            addEngine(engine, *workers, choices.schedules, plan.settings);
    }
}

} // namespace

std::optional<std::vector<int>> countsIn(std::string_view text, int most)
{
    constexpr std::string_view between = ", ;\t";
    std::set<int> counts;
    for (std::size_t place = text.find_first_not_of(between); place != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(between, place), text.size());
        if (!takePart(text.substr(place, end - place), most, counts))
            return std::nullopt;
        place = text.find_first_not_of(between, end);
    }
    if (counts.empty())
        return std::nullopt;
    return std::vector<int>(counts.begin(), counts.end());
}

std::string settingKey(const Setting& setting)
{
    return setting.engine + '/' + std::to_string(setting.workers) + '/' + setting.schedule;
}

std::vector<std::string> engineChoice(const ComparisonChoices& choices, const QList<EngineState>& engines)
{
    std::vector<std::string> chosen;
    for (const EngineState& engine : engines) {
        const bool wanted =
            choices.engines.empty() || std::ranges::find(choices.engines, engine.id) != choices.engines.end();
        if (wanted && engine.available)
            chosen.push_back(engine.id);
    }
    // The honest baseline stands first, whatever stands first in other lists.
    std::stable_partition(chosen.begin(), chosen.end(),
                          [](const std::string& engine) { return engine == oneAfterTheOther; });
    return chosen;
}

SettingsPlan planSettings(const ComparisonChoices& choices, const QList<EngineState>& engines)
{
    SettingsPlan plan;
    if (choices.work == WorkKind::Downloads)
        planDownloads(choices, plan);
    else
        planEngines(choices, engines, plan);
    const auto found = std::ranges::find(plan.settings, choices.baseline, settingKey);
    if (found != plan.settings.end())
        plan.baseline = static_cast<std::size_t>(found - plan.settings.begin());
    if (!plan.mistake.isEmpty())
        return plan;
    if (plan.settings.size() > mostSettings)
        plan.mistake = PlanText::tr("These are %n entries; compare a hundred at most.", nullptr,
                                    static_cast<int>(plan.settings.size()));
    else if (plan.settings.size() < 2)
        plan.mistake = choices.work == WorkKind::Downloads
            ? PlanText::tr("There is nothing to compare with: give two numbers of connections, such as 1, 6.")
            : PlanText::tr("There is nothing to compare with: tick a second engine, or give another worker count.");
    return plan;
}

QString usualWorkers()
{
    return QString::number(usableCpus());
}

} // namespace tutti

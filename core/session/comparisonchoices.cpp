// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/comparisonchoices.h"

#include <cmath>
#include <string_view>

#include <QSettings>
#include <QStringList>
#include <QVariant>

#include "core/jobs/optionnames.h"

namespace tutti {

namespace {

constexpr OptionNames<WorkKind, 3> workNames {
    {{"files", WorkKind::Files}, {"synthetic", WorkKind::Synthetic}, {"downloads", WorkKind::Downloads}}};
constexpr OptionNames<JobKind, 2> kindNames {{{"convert", JobKind::Convert}, {"spectra", JobKind::Spectra}}};
constexpr OptionNames<SyntheticShape, 3> shapeNames {
    {{"equal", SyntheticShape::Equal}, {"skewed", SyntheticShape::Skewed}, {"one-giant", SyntheticShape::OneGiant}}};
constexpr OptionNames<SyntheticKind, 2> syntheticNames {
    {{"compute", SyntheticKind::Compute}, {"wait", SyntheticKind::Wait}}};

constexpr double mostMilliseconds = 60'000;
constexpr int mostLatency = 10'000;
constexpr int mostSounds = 100;
constexpr int mostRounds = 1000;

QString key(const char* name)
{
    return QStringLiteral("comparison/") + QString::fromLatin1(name);
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template<typename Value, std::size_t Count>
void readName(const QSettings& store, const char* name, const OptionNames<Value, Count>& names, Value& value)
{
    value = valueIn(names, store.value(key(name)).toString().toStdString()).value_or(value);
}

void readWhole(const QSettings& store, const char* name, std::pair<int, int> bounds, int& value)
{
    bool isNumber = false;
    const int stored = store.value(key(name)).toInt(&isNumber);
    if (isNumber && stored >= bounds.first && stored <= bounds.second)
        value = stored;
}

/// Nothing where it is missing, not finite or out of bounds.
std::optional<double> readNumber(const QSettings& store, const char* name, std::pair<double, double> bounds)
{
    bool isNumber = false;
    const double stored = store.value(key(name)).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(stored) || stored < bounds.first || stored > bounds.second)
        return std::nullopt;
    return stored;
}

void readSynthetic(const QSettings& store, SyntheticWork& work)
{
    int count = static_cast<int>(work.count);
    readWhole(store, "count", {1, 1'000'000}, count);
    work.count = static_cast<std::size_t>(count);
    work.milliseconds = readNumber(store, "milliseconds", {0.01, mostMilliseconds}).value_or(work.milliseconds);
    readName(store, "shape", shapeNames, work.shape);
    readName(store, "kind", syntheticNames, work.kind);
    work.serialPercent = readNumber(store, "serial-percent", {0, 100}).value_or(work.serialPercent);
}

void readSettings(const QSettings& store, ComparisonChoices& choices)
{
    for (const QString& engine : store.value(key("engines")).toStringList())
        choices.engines.push_back(engine.toStdString());
    choices.workers = store.value(key("workers")).toString().toStdString();
    if (const QString stored = store.value(key("connections")).toString(); !stored.isEmpty())
        choices.connections = stored.toStdString();
    std::vector<Schedule> schedules;
    for (const QString& name : store.value(key("schedules")).toStringList()) {
        if (const auto schedule = scheduleFromName(name.toStdString()))
            schedules.push_back(*schedule);
    }
    if (!schedules.empty())
        choices.schedules = schedules;
    choices.baseline = store.value(key("baseline")).toString().toStdString();
}

} // namespace

ComparisonChoices readComparisonChoices(const QSettings& store)
{
    ComparisonChoices choices;
    readName(store, "work", workNames, choices.work);
    readName(store, "job", kindNames, choices.job);
    choices.allFiles = store.value(key("all-files"), choices.allFiles).toBool();
    readSynthetic(store, choices.synthetic);
    readWhole(store, "latency", {0, mostLatency}, choices.latencyMs);
    readWhole(store, "sounds", {1, mostSounds}, choices.sounds);
    readSettings(store, choices);
    readWhole(store, "rounds", {1, mostRounds}, choices.rounds);
    choices.precision = readNumber(store, "precision", {0.1, 100});
    readWhole(store, "warm-up", {0, 100}, choices.warmUp);
    return choices;
}

void writeComparisonChoices(QSettings& store, const ComparisonChoices& choices)
{
    QStringList engines;
    for (const std::string& engine : choices.engines)
        engines << toQString(engine);
    QStringList schedules;
    for (const Schedule schedule : choices.schedules)
        schedules << toQString(scheduleName(schedule));
    store.setValue(key("work"), toQString(nameIn(workNames, choices.work)));
    store.setValue(key("job"), toQString(nameIn(kindNames, choices.job)));
    store.setValue(key("all-files"), choices.allFiles);
    store.setValue(key("count"), static_cast<int>(choices.synthetic.count));
    store.setValue(key("milliseconds"), choices.synthetic.milliseconds);
    store.setValue(key("shape"), toQString(nameIn(shapeNames, choices.synthetic.shape)));
    store.setValue(key("kind"), toQString(nameIn(syntheticNames, choices.synthetic.kind)));
    store.setValue(key("serial-percent"), choices.synthetic.serialPercent);
    store.setValue(key("latency"), choices.latencyMs);
    store.setValue(key("sounds"), choices.sounds);
    store.setValue(key("engines"), engines);
    store.setValue(key("workers"), toQString(choices.workers));
    store.setValue(key("connections"), toQString(choices.connections));
    store.setValue(key("schedules"), schedules);
    store.setValue(key("baseline"), toQString(choices.baseline));
    store.setValue(key("rounds"), choices.rounds);
    store.setValue(key("precision"), choices.precision ? QVariant(*choices.precision) : QVariant(QString()));
    store.setValue(key("warm-up"), choices.warmUp);
}

} // namespace tutti

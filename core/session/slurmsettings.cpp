// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/slurmsettings.h"

#include <algorithm>
#include <string>
#include <utility>

#include <QSettings>
#include <QStringList>
#include <QVariant>

#include "core/jobs/optionnames.h"

namespace tutti {

namespace {

constexpr OptionNames<SlurmMode, 3> modeNames {
    {{"off", SlurmMode::Off}, {"run", SlurmMode::Run}, {"batch", SlurmMode::Batch}}};

std::string textAt(const QSettings& store, const QString& key)
{
    return store.value(key).toString().toStdString();
}

} // namespace

void readSlurmChoices(const QSettings& store, Choices& choices)
{
    choices.slurm = valueIn(modeNames, textAt(store, QStringLiteral("slurm/mode"))).value_or(choices.slurm);
    SlurmChoices slurm {textAt(store, QStringLiteral("slurm/partition")), textAt(store, QStringLiteral("slurm/time")),
                        std::max(0, store.value(QStringLiteral("slurm/tasks")).toInt()),
                        slurmLines(textAt(store, QStringLiteral("slurm/lines")))};
    SlurmChoices checked = slurm;
    checked.tasks = std::max(1, slurm.tasks);
    if (checkSlurm(checked))
        choices.slurmChoices = std::move(slurm);
}

void writeSlurmChoices(QSettings& store, const Choices& choices)
{
    const SlurmChoices& slurm = choices.slurmChoices;
    QStringList lines;
    for (const std::string& line : slurm.lines)
        lines << QString::fromStdString(line);
    const std::string mode(nameIn(modeNames, choices.slurm));
    store.setValue(QStringLiteral("slurm/mode"), QString::fromStdString(mode));
    store.setValue(QStringLiteral("slurm/partition"), QString::fromStdString(slurm.partition));
    store.setValue(QStringLiteral("slurm/time"), QString::fromStdString(slurm.time));
    store.setValue(QStringLiteral("slurm/tasks"), slurm.tasks);
    store.setValue(QStringLiteral("slurm/lines"), lines.join(QLatin1Char('\n')));
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/text/conditionstext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "app/desktop/text/quantitytext.h"
#include "app/desktop/text/runtext.h"

namespace tutti {

namespace {

struct T
{
    Q_DECLARE_TR_FUNCTIONS(tutti::ConditionsText)
};

QString workLine(const Comparison& comparison)
{
    const RunInput& input = comparison.input;
    QStringList parts {jobName(comparison.job)};
    if (input.files > 0)
        parts << (comparison.job == "synthetic" ? T::tr("%n job(s)", nullptr, static_cast<int>(input.files))
                                                : T::tr("%n file(s)", nullptr, static_cast<int>(input.files)));
    if (input.bytes > 0)
        parts << bytesText(input.bytes);
    parts << T::tr("%n round(s)", nullptr, comparison.rounds);
    parts << T::tr("%n round(s) of warm-up", nullptr, comparison.warmUp);
    if (!comparison.startedAt.empty())
        parts << startedText(comparison.startedAt);
    return parts.join(QStringLiteral(" · "));
}

QString machineLine(const Machine& machine)
{
    QStringList parts;
    for (const std::string& text : {machine.host, machine.cpu}) {
        if (!text.empty())
            parts << QString::fromStdString(text);
    }
    parts << T::tr("%1 logical and %2 physical cores").arg(machine.logicalCores).arg(machine.physicalCores);
    if (machine.memoryBytes > 0)
        parts << T::tr("%1 of memory").arg(bytesText(machine.memoryBytes));
    if (!machine.os.empty())
        parts << QString::fromStdString(machine.os);
    return parts.join(QStringLiteral(" · "));
}

QString powerText(PowerSource power)
{
    switch (power) {
    case PowerSource::Unknown:
        return {};
    case PowerSource::Mains:
        return T::tr("on mains power");
    case PowerSource::Battery:
        return T::tr("on battery");
    }
    return {};
}

QString stateLine(const Conditions& conditions)
{
    QStringList parts {T::tr("load before: %1").arg(QLocale().toString(conditions.loadBefore, 'f', 2))};
    if (const QString power = powerText(conditions.power); !power.isEmpty())
        parts << power;
    if (!conditions.governor.empty())
        parts << T::tr("governor: %1").arg(QString::fromStdString(conditions.governor));
    if (conditions.cache != CacheState::Unknown)
        parts << (conditions.cache == CacheState::Warm ? T::tr("files were in the cache")
                                                       : T::tr("files were not in the cache"));
    return parts.join(QStringLiteral(" · "));
}

QString storageText(StorageKind storage)
{
    switch (storage) {
    case StorageKind::Unknown:
        return {};
    case StorageKind::Disk:
        return T::tr("a disk");
    case StorageKind::Memory:
        return T::tr("memory, not a disk");
    case StorageKind::Network:
        return T::tr("a network disk");
    }
    return {};
}

QString storageLine(const Conditions& conditions)
{
    const QString kind = storageText(conditions.storage);
    if (kind.isEmpty())
        return {};
    if (conditions.fileSystem.empty())
        return T::tr("results went to %1").arg(kind);
    return T::tr("results went to %1 (%2)").arg(kind, QString::fromStdString(conditions.fileSystem));
}

} // namespace

QString startedText(const std::string& startedAt)
{
    const QString text = QString::fromStdString(startedAt);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : text;
}

QStringList conditionLines(const Comparison& comparison)
{
    QStringList lines {workLine(comparison), machineLine(comparison.machine), stateLine(comparison.conditions)};
    if (const QString storage = storageLine(comparison.conditions); !storage.isEmpty() && comparison.job != "synthetic")
        lines << storage;
    if (!comparison.version.empty())
        lines << T::tr("Tutti %1, build type %2")
                     .arg(QString::fromStdString(comparison.version), QString::fromStdString(comparison.buildType));
    return lines;
}

} // namespace tutti

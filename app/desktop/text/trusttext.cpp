// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/text/trusttext.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QStringList>

#include "app/desktop/text/quantitytext.h"

namespace tutti {

namespace {

class TrustText
{
    Q_DECLARE_TR_FUNCTIONS(tutti::TrustText)
};

QString fileSystemText(const Conditions& conditions)
{
    return conditions.fileSystem.empty() ? TrustText::tr("file system unknown")
                                         : QString::fromStdString(conditions.fileSystem);
}

/// What forbids a conclusion.
QString redText(TrustReason reason)
{
    switch (reason) {
    case TrustReason::DebugBuild:
        return TrustText::tr("A debug build of Tutti: its times mean little.");
    case TrustReason::OutputsDiffer:
        return TrustText::tr("Outputs differ from the baseline's: not the same work was done.");
    case TrustReason::OneRound:
        return TrustText::tr("One round only: nothing shows how much the time varies.");
    case TrustReason::Cancelled:
        return TrustText::tr("The comparison was cancelled before its last round.");
    case TrustReason::Failed:
        return TrustText::tr("What failed was not measured.");
    default:
        return TrustText::tr("Runs were too short to mean much.");
    }
}

/// What a number may suffer from.
QString amberText(TrustReason reason, const Conditions& conditions)
{
    switch (reason) {
    case TrustReason::BusyMachine:
        return TrustText::tr("The machine was busy with other things before the first round (load %1).")
            .arg(ratioText(conditions.loadBefore));
    case TrustReason::OnBattery:
        return TrustText::tr("The machine ran on battery, which may slow it down.");
    case TrustReason::PowerSaving:
        return TrustText::tr("The processor was set to save power (%1).")
            .arg(QString::fromStdString(conditions.governor));
    case TrustReason::MemoryStorage:
        return TrustText::tr("Results were written to memory, not to a disk (%1).").arg(fileSystemText(conditions));
    case TrustReason::NetworkStorage:
        return TrustText::tr("Results were written to a network disk (%1).").arg(fileSystemText(conditions));
    case TrustReason::ColdCache:
        return TrustText::tr("The files were not read beforehand: the first round read them from the disk.");
    case TrustReason::Outliers:
        return TrustText::tr("Some rounds took much longer or shorter than the others.");
    case TrustReason::StartupHeavy:
        return TrustText::tr("Start-up was a large part of the time: a longer run would tell more.");
    default:
        return TrustText::tr("The times vary widely: more rounds would narrow the interval.");
    }
}

} // namespace

QString lightText(Light light)
{
    switch (light) {
    case Light::Green:
        return TrustText::tr("Green");
    case Light::Amber:
        return TrustText::tr("Amber");
    case Light::Red:
        return TrustText::tr("Red");
    }
    return {};
}

QString lightSentence(Light light)
{
    switch (light) {
    case Light::Green:
        return TrustText::tr("Nothing speaks against these numbers.");
    case Light::Amber:
        return TrustText::tr("Read these numbers with care.");
    case Light::Red:
        return TrustText::tr("Look at these numbers, but conclude nothing from them.");
    }
    return {};
}

QString trustText(TrustReason reason, const Comparison& comparison)
{
    return reason <= TrustReason::TooShort ? redText(reason) : amberText(reason, comparison.conditions);
}

QString trustShortText(TrustReason reason)
{
    constexpr std::array<const char*, 15> texts {QT_TRANSLATE_NOOP("tutti::TrustText", "debug build"),
                                                 QT_TRANSLATE_NOOP("tutti::TrustText", "outputs differ"),
                                                 QT_TRANSLATE_NOOP("tutti::TrustText", "one round"),
                                                 QT_TRANSLATE_NOOP("tutti::TrustText", "cancelled"),
                                                 QT_TRANSLATE_NOOP("tutti::TrustText", "failed"),
                                                 QT_TRANSLATE_NOOP("tutti::TrustText", "too short"),
                                                 QT_TRANSLATE_NOOP("tutti::TrustText", "busy machine"),
                                                 QT_TRANSLATE_NOOP("tutti::TrustText", "on battery"),
                                                 QT_TRANSLATE_NOOP("tutti::TrustText", "power saving"),
                                                 QT_TRANSLATE_NOOP("tutti::TrustText", "results in memory"),
                                                 QT_TRANSLATE_NOOP("tutti::TrustText", "network disk"),
                                                 QT_TRANSLATE_NOOP("tutti::TrustText", "cold cache"),
                                                 QT_TRANSLATE_NOOP("tutti::TrustText", "outliers"),
                                                 QT_TRANSLATE_NOOP("tutti::TrustText", "much start-up"),
                                                 QT_TRANSLATE_NOOP("tutti::TrustText", "wide interval")};
    static_assert(texts.size() == static_cast<std::size_t>(TrustReason::WideInterval) + 1);
    return TrustText::tr(texts.at(static_cast<std::size_t>(reason)));
}

QString trustCellText(const Trust& trust)
{
    if (trust.reasons.empty())
        return lightText(trust.light);
    QStringList reasons;
    std::transform(trust.reasons.begin(), trust.reasons.end(), std::back_inserter(reasons), trustShortText);
    //: A light's colour and reasons.
    return TrustText::tr("%1: %2").arg(lightText(trust.light), reasons.join(QStringLiteral(", ")));
}

QString trustDetails(const Trust& trust, const Comparison& comparison)
{
    QStringList lines {lightSentence(trust.light)};
    std::transform(trust.reasons.begin(), trust.reasons.end(), std::back_inserter(lines),
                   [&comparison](TrustReason reason) { return trustText(reason, comparison); });
    return lines.join(QLatin1Char('\n'));
}

} // namespace tutti

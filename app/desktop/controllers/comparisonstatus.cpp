// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/controllers/comparisonstatus.h"

#include <cmath>

#include <QCoreApplication>
#include <QStringList>

#include "app/desktop/text/comparisontext.h"
#include "app/desktop/text/quantitytext.h"

namespace tutti {

namespace {

struct ComparisonStatus
{
    Q_DECLARE_TR_FUNCTIONS(tutti::ComparisonStatus)
};

QString roundText(const ComparisonProgress& progress)
{
    if (progress.round == 0)
        return ComparisonStatus::tr("Comparing: warm-up");
    return ComparisonStatus::tr("Comparing: round %1 of %2").arg(progress.round).arg(progress.rounds);
}

/// Whole seconds: nobody can use more of a guess.
QString leftText(const ComparisonProgress& progress)
{
    const double left = progress.expectedSeconds - progress.elapsedSeconds;
    constexpr double minute = 59.5;
    if (left < 1)
        return ComparisonStatus::tr("nearly done");
    return left < minute ? ComparisonStatus::tr("about %1 s left").arg(std::lround(left))
                         : ComparisonStatus::tr("about %1 left").arg(durationText(left));
}

} // namespace

QString comparisonStatus(const ComparisonProgress& progress, const std::vector<Setting>& settings)
{
    QStringList parts {roundText(progress)};
    if (progress.entry < settings.size())
        parts << settingLabel(settings[progress.entry]);
    if (progress.tasks > 0)
        parts << ComparisonStatus::tr("%1 of %2").arg(progress.tasksDone).arg(progress.tasks);
    if (progress.expectedSeconds > 0)
        parts << leftText(progress);
    return parts.join(QStringLiteral(" · "));
}

} // namespace tutti

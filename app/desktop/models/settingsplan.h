// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <QList>
#include <QString>

#include "core/session/comparisonchoices.h"
#include "core/session/session.h"
#include "core/timing/comparison.h"

namespace tutti {

/// The counts of a text such as "1, 2, 4" or "1-4": each once, rising, 1 to `most`. Nothing where anything else stands
/// in it, or no number.
std::optional<std::vector<int>> countsIn(std::string_view text, int most);

/// "openmp/2/dynamic": how a setting is remembered.
std::string settingKey(const Setting& setting);

/// What the choices come to.
struct SettingsPlan
{
    std::vector<Setting> settings;
    /// Index into settings.
    std::size_t baseline = 0;
    /// What keeps them from being compared, in a sentence; empty when nothing does.
    QString mistake;
};

/// The engines that are ticked: those chosen, or all; of these those that can run.
std::vector<std::string> engineChoice(const ComparisonChoices& choices, const QList<EngineState>& engines);

/// Every chosen engine with every worker count and schedule; sequential once. For downloads: every number of
/// connections. The baseline is the chosen one, else one after the other, else the first.
SettingsPlan planSettings(const ComparisonChoices& choices, const QList<EngineState>& engines);

/// What stands in an empty field of worker counts: as many as this process may use.
QString usualWorkers();

} // namespace tutti

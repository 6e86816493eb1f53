// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "core/timing/labreport.h"

namespace tutti {

/// The settings of all lines but their baselines, each once, in the order in which they come.
std::vector<Setting> settingsBesideBaseline(const Overlay& overlay);

/// What the setting is called beside the others: with its schedule only where that tells it apart.
QString overlayName(const std::vector<Setting>& settings, std::size_t setting);

/// The speed-up of a line with a setting; nothing where it was not measured there, or gave other results.
const SpeedUp* speedUpIn(const Overlay::Line& line, const Setting& setting);

/// "2 processes: from 0.41 (Ana) to 1.93 (Ben) times as fast.", a sentence for each setting. Pure.
QString overlaySentences(const Overlay& overlay);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/base/result.h"
#include "core/engine/engine.h"
#include "core/session/comparisonrequest.h"

namespace tutti {

/// The settings as they will stand in the comparison: sequential with one worker, as many workers as the engine will
/// start where 0 was asked, no schedule where none is used and the usual one where none was named, connections within
/// what is allowed. ErrorCode::Unsupported, in a sentence: no settings, one that stands there twice, a schedule that
/// there is not, a baseline that is none of them.
Result<std::vector<Setting>> effectiveSettings(const ComparisonRequest& request);

/// An engine that runs as the setting says; whether it can run here is for its probe() to say.
/// ErrorCode::EngineUnavailable when there is none of that name.
Result<std::unique_ptr<Engine>> engineFor(const Setting& setting, EngineConfig config);

/// The setting's schedule; the usual one where it names none.
Schedule scheduleOf(const Setting& setting);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/engine.h"

namespace tutti {

/// What every engine's probe() asks for, whichever way it runs jobs. ErrorCode::EngineUnavailable.
Result<void> probeMachine(const EngineConfig& config);

} // namespace tutti

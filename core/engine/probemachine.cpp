// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/probemachine.h"

#include "core/jobs/analyse.h"

namespace tutti {

Result<void> probeMachine(const EngineConfig& config)
{
    return config.drawsFigures ? probeDrawing() : Result<void>();
}

} // namespace tutti

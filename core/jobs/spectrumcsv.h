// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/base/checkpoint.h"
#include "core/base/pendingfile.h"
#include "core/base/result.h"
#include "core/spectrum/spectrum.h"
#include "core/spectrum/spectrumoptions.h"

namespace tutti {

/// Writes every bin as a line of `frequency_hz,amplitude`, the amplitude on the options' scale, each number with as
/// many digits as bring it back exactly. The second line is "# " and the stamp. Asks the checkpoint now and then.
Result<void> writeSpectrumCsv(const Spectrum& spectrum, Scale scale, std::string_view stamp,
                              const Checkpoint& checkpoint, PendingFile& file);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"
#include "core/jobs/job.h"
#include "core/jobs/record.h"

namespace tutti {

/// What a job's figure says besides its curve: the file's name, a line about what was analysed, and as texts inside the
/// PNG also the stamp and what the sound's tags say of title, author and licence. No dates.
/// `channels` and `samples` are those of the sound and of the transform (Welch: of a segment).
FigureText captionFor(const SpectrumJob& job, const Analysis& analysis, int channels, std::size_t samples);

} // namespace tutti

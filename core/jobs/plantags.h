// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include "core/audio/slimtags.h"
#include "core/jobs/plan.h"

namespace tutti {

/// The tags that a job of files gives to its results.
SlimTags& tagsOf(Job& job);

/// Gives the undecided tasks of a plan, whose jobs have the credits as their tags so far, their sources' own tags under
/// them, and says in the stamps which credit a result will bear. Opening every source is most of a plan's time, so all
/// CPUs share it. Ends early at a stop request.
void readAllTags(Plan& plan, Existing existing, const std::stop_token& stop);

} // namespace tutti

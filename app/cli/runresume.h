// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitstatus.h"
#include "app/cli/interruption.h"
#include "app/cli/resumearguments.h"

namespace tutti {

/// `resume`: reads the journal, does what is left of its run and tells of the whole of it; or lists journals.
ExitStatus runResume(const ResumeArguments& arguments, Interruption& interruption);

} // namespace tutti

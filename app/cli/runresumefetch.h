// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitstatus.h"
#include "app/cli/interruption.h"
#include "app/cli/resumearguments.h"

namespace tutti {

/// `resume` with the journal of a download, whose run does not go on: fetches what is left and tells of the whole.
ExitStatus runResumeFetch(const ResumeArguments& arguments, Interruption& interruption);

} // namespace tutti

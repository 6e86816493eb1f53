// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

namespace tutti {

/// Starts a program that starts others (a launcher of MPI) and stands between it and Tutti: when Tutti has gone, when
/// SIGTERM comes, or when the program has ended, whatever came of it and is still there (ranks in groups of their own,
/// ssh, processes that stand still) is asked to end, and two seconds later killed. Gives the program's exit status, or
/// dies by the signal that the program died of. `words` ends with a null pointer, as those of main().
/// A word "--folder=PATH" before the program's own names a folder that goes with the program: what was killed could not
/// clear away. After it, "--slurm-job=NAME" names the job of a program that is srun: if that is killed, so is the job.
int guard(pid_t parent, char** words);

} // namespace tutti

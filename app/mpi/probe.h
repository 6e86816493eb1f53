// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/descriptor.h"

namespace tutti {

/// Answers questions about this host, a line of JSON each, until the end of the input: what core/engine/hostprobe.h
/// asks. No MPI is initialised. Gives the program's exit status.
int answerQuestions(const Descriptor& output);

} // namespace tutti

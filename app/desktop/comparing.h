// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace tutti {

class ChoiceActions;
class RunController;
class Workspace;

/// Asks which engines are to be compared over the `files` of the list, and lets them run.
void askForComparison(Workspace& workspace, RunController& runs, const ChoiceActions& choices, std::size_t files);

} // namespace tutti

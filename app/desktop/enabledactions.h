// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tutti {

struct Actions;

/// What decides which actions are on.
struct WindowState
{
    /// A run is under way.
    bool running = false;
    /// Folders are looked through.
    bool scanning = false;
    bool demo = false;
    /// A comparison is measured, or about to be.
    bool comparing = false;
    /// Something is searched or downloaded.
    bool sounds = false;
    bool enginesKnown = false;
    bool engineUsable = false;
    bool anyFile = false;
    bool anyFailed = false;
    /// A selected file was skipped.
    bool skippedSelected = false;
    /// Convert or Spectra.
    bool anyTicked = false;
    /// A run can be timed again.
    bool anyTimeable = false;
};

/// Those of runs and of the list; files and sounds see to their own.
void enableActions(const Actions& actions, const WindowState& state);

} // namespace tutti

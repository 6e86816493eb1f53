// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tutti {

struct Actions;
class ChoiceActions;
class FilesPanel;
class RunController;
class SlurmLink;
class SourceList;

/// What the actions of runs stand for; all must live as long as `runs`.
struct RunActionEnds
{
    RunController& runs;
    SourceList& sources;
    const ChoiceActions& choices;
    const FilesPanel& files;
    SlurmLink& slurm;
};

/// Run, retry, redo and time again.
void connectRunActions(const Actions& actions, const RunActionEnds& ends);

} // namespace tutti

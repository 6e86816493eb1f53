// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/choices.h"

class QSettings;

namespace tutti {

/// What is remembered of Slurm; what makes no sense there leaves the choices as they are.
void readSlurmChoices(const QSettings& store, Choices& choices);
void writeSlurmChoices(QSettings& store, const Choices& choices);

} // namespace tutti

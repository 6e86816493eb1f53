// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenuBar;

namespace tutti {

struct Actions;

/// Fills the menu bar: every action has its entry.
void addMenus(QMenuBar& bar, const Actions& actions);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QWidget;

namespace tutti {

/// Says what Tutti is, in a window that goes by itself when it is closed.
void showAbout(QWidget* parent);

/// Lets the two actions say what Tutti is, and what Qt is, over `window`.
void connectAbout(QAction* about, QAction* aboutQt, QWidget* window);

} // namespace tutti

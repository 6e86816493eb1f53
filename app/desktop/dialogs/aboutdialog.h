// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tutti {

/// Says what Tutti is, in a window that goes by itself when it is closed.
void showAbout(QWidget* parent);

} // namespace tutti

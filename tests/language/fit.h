// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace tutti {

/// The visible controls in a widget whose text does not fit them, or that stick out of what they stand in: labels that
/// neither wrap nor elide, buttons, ticks, boxes, groups, tabs. Each as "runButton: 62 of 80 pixels: the text".
QStringList tooNarrow(QWidget& widget);

} // namespace tutti

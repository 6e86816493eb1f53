// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

class QObject;

namespace tutti {

/// Whether Qt itself knows that the desktop is dark. Nothing where it does not: before Qt 6.5, and on desktops that do
/// not tell it.
std::optional<bool> qtKnowsDark();

/// Calls `change` when Qt notices that the desktop became dark or light, as long as `context` lives. Before Qt 6.5 it
/// never does.
void followQtScheme(QObject* context, const std::function<void()>& change);

} // namespace tutti

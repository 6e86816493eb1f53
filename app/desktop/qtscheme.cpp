// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/qtscheme.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace tutti {

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)

std::optional<bool> qtKnowsDark()
{
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    return scheme == Qt::ColorScheme::Unknown ? std::nullopt : std::optional(scheme == Qt::ColorScheme::Dark);
}

void followQtScheme(QObject* context, const std::function<void()>& change)
{
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, context, change);
}

#else

std::optional<bool> qtKnowsDark()
{
    return std::nullopt;
}

void followQtScheme(QObject* /*context*/, const std::function<void()>& /*change*/) {}

#endif

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/session/settings.h"

class QActionGroup;

namespace tutti {

/// The code of the language that texts are shown in, "en" or "es". For System: the first of those that the person asked
/// the system for (LANGUAGE, LC_ALL, …) and that Tutti speaks, else English.
QString languageCode(Language language);

/// The code of the first of these languages ("es-CR", "de") that Tutti speaks; "en" where it speaks none.
QString firstSpoken(const QStringList& asked);

/// Lets the whole application speak a language from now on: the texts of Tutti and of Qt, numbers and dates. What is
/// shown already changes as keepTranslated() says. Texts come from tutti_CODE.qm in `folder`. Thread of the window.
void applyLanguage(Language language, const QString& folder = QStringLiteral(":/i18n"));

/// Lets the actions, whose data are a Language as int, choose and remember it.
void connectLanguage(QActionGroup& actions, Settings& settings);

} // namespace tutti

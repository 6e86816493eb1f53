// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QString>
#include <QStringList>

namespace tutti {

/// The pages of the help by their names, in the order of the contents list.
const QStringList& helpPages();

/// The page about a panel or a dialog, by its object's name; empty for anything else.
QString helpPageOf(const QString& object);

/// The languages that the help is written in, by their codes; English first.
const QStringList& helpLanguages();

/// The one that texts are shown in now.
QString helpLanguage();

/// A page as it is written: HTML in which `{runAction}` stands for the name of the control with that object name, and
/// `{tutti::RunText|Static}` for a text of the window (context and English), so that the help always says what the
/// window says. Empty where there is none.
QString helpSource(const QString& page, const QString& language);

/// What a page is called: its heading.
QString helpTitle(const QString& page, const QString& language);

/// What stands in braces, in its order.
QStringList helpControls(const QString& source);

/// The page with names and texts in place; `nameOf` gives that of an object, with mnemonic.
QString helpHtml(const QString& source, const std::function<QString(const QString&)>& nameOf);

} // namespace tutti

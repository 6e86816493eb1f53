// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QObject;
class QWidget;

namespace tutti {

/// A text that a person sees, is told by a tip or by a screen reader, and where it stands: "runButton: tip".
struct ShownText
{
    QString place;
    QString text;
};

/// The texts of a widget and of all in it, hidden ones too: labels, buttons, boxes with their items, tabs, headings and
/// cells of tables, actions, menus.
QList<ShownText> shownTexts(QWidget& widget);

/// Those of them that have letters without an accent, but for names and units that are the same in every language.
QStringList untranslated(const QList<ShownText>& texts);

} // namespace tutti

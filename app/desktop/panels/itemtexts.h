// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QComboBox;
class QFormLayout;
class QWidget;

namespace tutti {

/// Gives the first items of a box these texts, in a change of language those that they have in another; what is missing
/// is added. The choice stays.
void setItemTexts(QComboBox& box, const QStringList& texts);

/// Names the row of a form that has this field.
void setRowText(const QFormLayout& form, QWidget& field, const QString& text);

} // namespace tutti

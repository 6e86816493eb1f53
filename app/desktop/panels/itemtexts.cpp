// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/itemtexts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace tutti {

void setItemTexts(QComboBox& box, const QStringList& texts)
{
    for (int i = 0; i < texts.size(); ++i) {
        if (i < box.count())
            box.setItemText(i, texts[i]);
        else
            box.addItem(texts[i]);
    }
}

void setRowText(const QFormLayout& form, QWidget& field, const QString& text)
{
    if (auto* label = qobject_cast<QLabel*>(form.labelForField(&field)))
        label->setText(text);
}

} // namespace tutti

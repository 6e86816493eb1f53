// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/formfields.h"

#include <QHBoxLayout>

#include "app/desktop/panels/numberbox.h"

namespace tutti {

QDoubleSpinBox* makeNumberBox(const QString& name, std::pair<double, double> range, int decimals, const QString& suffix)
{
    auto* box = new NumberBox;
    box->setObjectName(name);
    box->setDecimals(decimals);
    box->setRange(range.first, range.second);
    box->setSuffix(suffix);
    return box;
}

QSpinBox* makeWholeNumberBox(const QString& name, std::pair<int, int> range, const QString& suffix)
{
    auto* box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(range.first, range.second);
    box->setSuffix(suffix);
    return box;
}

QWidget* makeLine(const QList<QWidget*>& widgets)
{
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    line->setFocusProxy(widgets.front());
    return line;
}

} // namespace tutti

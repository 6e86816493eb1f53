// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QList>
#include <QSpinBox>
#include <QString>
#include <QWidget>

namespace tutti {

/// A box of choices; its data are the enumerators as int.
template<typename Value>
QComboBox* makeChoiceBox(const QString& name, const QList<std::pair<QString, Value>>& choices)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    for (const auto& [text, value] : choices)
        box->addItem(text, static_cast<int>(value));
    return box;
}

template<typename Value>
Value chosen(const QComboBox* box)
{
    return static_cast<Value>(box->currentData().toInt());
}

template<typename Value>
void choose(QComboBox* box, Value value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

QDoubleSpinBox* makeNumberBox(const QString& name, std::pair<double, double> range, int decimals,
                              const QString& suffix = {});
QSpinBox* makeWholeNumberBox(const QString& name, std::pair<int, int> range, const QString& suffix = {});

/// Widgets side by side; the focus goes to the first.
QWidget* makeLine(const QList<QWidget*>& widgets);

} // namespace tutti

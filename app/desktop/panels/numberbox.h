// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace tutti {

/// A field for a number with decimals. A point and a comma both part them, whatever the language writes, since many
/// people type the one and read the other. Groups of thousands are understood where they can be nothing else.
class NumberBox : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit NumberBox(QWidget* parent = nullptr);

    QValidator::State validate(QString& text, int& cursor) const override;
    double valueFromText(const QString& text) const override;

private:
    QString withOwnPoint(const QString& text) const;
};

/// `number` with `point` in place of the comma or point that parts its decimals, and without others; as it is where
/// nobody can tell which of them that is.
QString withDecimalPoint(const QString& number, const QString& point);

} // namespace tutti

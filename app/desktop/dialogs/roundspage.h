// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGroupBox>

#include "core/session/comparisonchoices.h"

class QDoubleSpinBox;
class QRadioButton;
class QSpinBox;

namespace tutti {

/// How often everything is measured.
class RoundsPage : public QGroupBox
{
    Q_OBJECT

public:
    explicit RoundsPage(QWidget* parent = nullptr);

    void setChoices(const ComparisonChoices& choices);
    void apply(ComparisonChoices& choices) const;

Q_SIGNALS:
    void changed();

private:
    QSpinBox* m_roundsBox = nullptr;
    QRadioButton* m_exactButton = nullptr;
    QRadioButton* m_preciseButton = nullptr;
    QDoubleSpinBox* m_precisionBox = nullptr;
    QSpinBox* m_warmUpBox = nullptr;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/session/choices.h"

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;

namespace tutti {

class SlurmBox;

/// How files are dealt to workers, how long one may take, and how MPI is started.
class EnginePage : public QWidget
{
    Q_OBJECT

public:
    explicit EnginePage(QWidget* parent = nullptr);

    void setChoices(const Choices& choices);
    void apply(Choices& choices) const;

private:
    QComboBox* m_scheduleBox = nullptr;
    QDoubleSpinBox* m_timeLimitBox = nullptr;
    QLineEdit* m_launcherLine = nullptr;
    SlurmBox* m_slurmBox = nullptr;
};

} // namespace tutti

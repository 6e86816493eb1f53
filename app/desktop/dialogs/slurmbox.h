// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGroupBox>

#include "core/session/background.h"
#include "core/session/choices.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace tutti {

/// Whether Slurm starts the ranks of MPI, and what is asked of it.
class SlurmBox : public QGroupBox
{
    Q_OBJECT

public:
    explicit SlurmBox(QWidget* parent = nullptr);

    void setChoices(const Choices& choices);
    void apply(Choices& choices) const;

private:
    void showUse();
    void lookForPrograms();

    QComboBox* m_modeBox = nullptr;
    QLineEdit* m_partitionLine = nullptr;
    QLineEdit* m_timeLine = nullptr;
    QPlainTextEdit* m_linesText = nullptr;
    QLabel* m_note = nullptr;
    /// What is not shown here.
    SlurmChoices m_choices;
    Background m_background;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include <QDialog>

#include "core/session/slurmchoices.h"

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace tutti {

/// The script of a batch job before it is given to Slurm: what can be changed above, the whole of it below.
class SlurmDialog : public QDialog
{
    Q_OBJECT

public:
    /// The script's text for choices.
    using TextFunction = std::function<std::string(const SlurmChoices& choices)>;

    SlurmDialog(const SlurmChoices& choices, TextFunction text, QWidget* parent = nullptr);

    SlurmChoices choices() const;
    /// As it is shown.
    std::string text() const;
    /// Tells what became of saving.
    void setMessage(const QString& sentence);

Q_SIGNALS:
    void saveRequested(QString file);

private:
    void makeFields();
    QDialogButtonBox* makeButtons();
    void showText();
    void copy();
    void save();

    TextFunction m_makeText;
    QLineEdit* m_partitionLine = nullptr;
    QLineEdit* m_timeLine = nullptr;
    QSpinBox* m_tasksBox = nullptr;
    QPlainTextEdit* m_linesText = nullptr;
    QPlainTextEdit* m_script = nullptr;
    QLabel* m_message = nullptr;
    QPushButton* m_submit = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace tutti

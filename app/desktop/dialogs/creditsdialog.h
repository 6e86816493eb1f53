// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include <QDialog>

#include "core/freesound/creditformats.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tutti {

/// The credits of files, in the form that is wanted, to be copied or saved.
class CreditsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `files`: how many are being looked at.
    explicit CreditsDialog(std::size_t files, QWidget* parent = nullptr);

    void setCredits(const CreditList& list);

Q_SIGNALS:
    /// Where the text went, in a sentence.
    void saved(QString sentence);

private:
    QWidget* makeFormat();
    void showText();
    void copy();
    void save();
    void write(const QString& file);

    std::optional<CreditList> m_list;
    QLabel* m_summary = nullptr;
    QComboBox* m_format = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace tutti

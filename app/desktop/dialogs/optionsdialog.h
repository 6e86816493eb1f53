// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/session/choices.h"

class QDialogButtonBox;
class QLabel;
class QTabWidget;

namespace tutti {

class ConvertPage;
class EnginePage;
class SpectraPage;

/// All options of the runs in one place.
class OptionsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OptionsDialog(const Choices& choices, QWidget* parent = nullptr);

    /// What was given, with what is chosen here.
    Choices choices() const;

private:
    void setChoices(const Choices& choices);
    void showMistake();

    Choices m_choices;
    ConvertPage* m_convertPage = nullptr;
    SpectraPage* m_spectraPage = nullptr;
    EnginePage* m_enginePage = nullptr;
    QLabel* m_mistake = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include <QDialog>
#include <QList>
#include <QTimer>

#include "app/desktop/models/comparisonwork.h"
#include "core/session/comparisonchoices.h"
#include "core/session/session.h"

class QBoxLayout;
class QDialogButtonBox;
class QLabel;

namespace tutti {

class RoundsPage;
class SettingsPage;
class WorkPage;

/// What shall be compared: the work, the settings, the rounds; and in a sentence what that takes. Who shows it answers
/// outlookWanted() by setOutlook().
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    /// `files`: how many stand in the list.
    CompareDialog(const ComparisonChoices& choices, const QList<EngineState>& engines, std::size_t files,
                  QWidget* parent = nullptr);

    ComparisonChoices choices() const;
    /// An answer to the newest question.
    void setOutlook(const ComparisonOutlook& outlook);

Q_SIGNALS:
    /// The choices stand still and have no mistake.
    void outlookWanted(tutti::ComparisonChoices choices);

private:
    void layOut();
    void fit();
    void takeChange();
    void say(const QString& sentence, bool possible);

    QList<EngineState> m_engines;
    WorkPage* m_workPage = nullptr;
    SettingsPage* m_settingsPage = nullptr;
    RoundsPage* m_roundsPage = nullptr;
    QBoxLayout* m_columns = nullptr;
    QWidget* m_content = nullptr;
    QLabel* m_sentence = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
    /// Nobody wants an answer for each key.
    QTimer m_askTimer;
};

} // namespace tutti

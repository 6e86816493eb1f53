// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "app/desktop/models/searchchoices.h"

namespace tutti {

struct Actions;
class ResultsPanel;
class SoundsModel;

/// What can be done with a found sound by itself: its page, its credit, and searches that start from it.
class SoundActions : public QObject
{
    Q_OBJECT

public:
    SoundActions(const SoundsModel& model, ResultsPanel& panel, const Actions& actions, QObject* parent = nullptr);

Q_SIGNALS:
    /// Something worth a sentence.
    void told(QString sentence);
    /// Look there for what `target` names.
    void searchRequested(tutti::SoundSource source, QString target);

private:
    void openPage();
    void copyCredits();
    void searchFrom(SoundSource source);
    void showEnabled();

    const SoundsModel& m_model;
    ResultsPanel& m_panel;
    const Actions& m_actions;
};

} // namespace tutti

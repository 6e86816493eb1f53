// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QObject>

#include "app/desktop/controllers/worknews.h"
#include "core/session/settings.h"

class QWidget;

namespace tutti {

class Notifier;

/// Tells the person on the desktop that something long is over, when none of Tutti's windows is in front; a
/// click brings the main one there.
class EndNotes : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive the notes. `longWork`: what takes less is not worth a note.
    EndNotes(const WorkNews& news, Notifier& notifier, const Settings& settings, QWidget& window,
             std::chrono::seconds longWork = std::chrono::seconds(30));

    /// Name of the switch in the settings; on unless somebody turned it off.
    static QString switchName();

private:
    void take(const WorkEnd& end);
    void comeToFront();
    bool eventFilter(QObject* watched, QEvent* event) override;

    Notifier& m_notifier;
    const Settings& m_settings;
    QWidget& m_window;
    std::chrono::seconds m_longWork;
};

} // namespace tutti

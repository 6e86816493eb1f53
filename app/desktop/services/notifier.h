// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace tutti {

class DesktopBus;

/// Shows the person a note outside of the window, one at a time; where the desktop shows none, nothing happens.
class Notifier : public QObject
{
    Q_OBJECT

public:
    /// `appId` is the desktop entry's name, for the icon and for the person's settings. `bus` must outlive it.
    Notifier(DesktopBus& bus, QString appId, QObject* parent = nullptr);

    /// Takes the place of the note before. Plain texts; `action` names what a click does.
    void show(const QString& title, const QString& text, const QString& action);
    /// Takes the note away, if it is still there.
    void withdraw();
    /// A note is there, and nobody has closed it.
    bool isShown() const { return m_note != 0; }

Q_SIGNALS:
    /// The person clicked on the note.
    void clicked();

private Q_SLOTS:
    void takeAction(uint note, const QString& action);
    void takeToken(uint note, const QString& token);
    void takeClosed(uint note, uint reason);

private:
    void follow();

    DesktopBus& m_bus;
    QString m_appId;
    /// 0: none.
    uint m_note = 0;
    /// It is to be taken away as soon as its number is known.
    bool m_withdrawn = false;
    bool m_following = false;
};

} // namespace tutti

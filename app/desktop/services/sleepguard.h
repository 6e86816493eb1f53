// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>

#include <QObject>
#include <QString>

namespace tutti {

class DesktopBus;

/// Keeps the machine awake, by whichever service of the desktop agrees to see to it; where none does, nothing happens.
/// Everything is asked in the background.
class SleepGuard : public QObject
{
    Q_OBJECT

public:
    /// `bus` must outlive the guard.
    explicit SleepGuard(DesktopBus& bus, QObject* parent = nullptr);
    /// Lets go.
    ~SleepGuard() override;

    /// From now on, if it is possible; `reason` is what the desktop tells the person. Again while holding: nothing.
    void hold(const QString& reason);
    void release();
    /// A service has agreed, and was not told that it is over.
    bool isHeld() const;

Q_SIGNALS:
    void heldChanged(bool held);

private:
    void ask(std::size_t way);
    void letGo();

    struct Grant;
    DesktopBus& m_bus;
    std::unique_ptr<Grant> m_grant;
    QString m_reason;
    bool m_wanted = false;
    bool m_asking = false;
};

} // namespace tutti

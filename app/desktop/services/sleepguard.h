// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>

#include <QObject>
#include <QString>

class QDBusMessage;

namespace tutti {

class DesktopBus;

/// Keeps the machine awake, by whichever service of the desktop agrees to see to it; where none does, nothing happens.
/// Everything is asked in the background.
class SleepGuard : public QObject
{
    Q_OBJECT

public:
    /// `bus` must outlive the guard. `patience`: how long a service may take before the next one is asked.
    explicit SleepGuard(DesktopBus& bus, QObject* parent = nullptr,
                        std::chrono::milliseconds patience = std::chrono::seconds(3));
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
    struct Grant;

    void ask(std::size_t way);
    void take(std::size_t way, int question, const QDBusMessage& answer);
    void passOver(std::size_t way, int question);
    void giveBack(const Grant& grant);
    void letGo();

    DesktopBus& m_bus;
    std::chrono::milliseconds m_patience;
    std::unique_ptr<Grant> m_grant;
    QString m_reason;
    bool m_wanted = false;
    /// The newest question waits for its answer.
    bool m_asking = false;
    int m_question = 0;
};

} // namespace tutti

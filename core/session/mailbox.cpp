// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/mailbox.h"

#include <chrono>
#include <utility>

#include <QMetaObject>
#include <QTimer>

namespace tutti {
namespace {

constexpr std::chrono::milliseconds groupPeriod(30);

} // namespace

Mailbox::Mailbox(QObject* owner, std::function<void(Mail)> deliver)
    : m_owner(owner)
    , m_deliver(std::move(deliver))
{
}

void Mailbox::post(const std::function<void(Mail&)>& put)
{
    const std::lock_guard lock(m_mutex);
    put(m_mail);
    if (std::exchange(m_woken, true))
        return;
    QMetaObject::invokeMethod(
        m_owner, [this] { wake(); }, Qt::QueuedConnection);
}

void Mailbox::withdraw(const std::function<void(Mail&)>& change)
{
    const std::lock_guard lock(m_mutex);
    change(m_mail);
}

void Mailbox::wake()
{
    using std::chrono::milliseconds;
    const auto passed = std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - m_lastDelivery);
    if (passed >= groupPeriod)
        handOver();
    else
        QTimer::singleShot(groupPeriod - passed, m_owner, [this] { handOver(); });
}

void Mailbox::handOver()
{
    Mail mail;
    {
        const std::lock_guard lock(m_mutex);
        mail = std::exchange(m_mail, {});
        m_woken = false;
    }
    m_lastDelivery = std::chrono::steady_clock::now();
    m_deliver(std::move(mail));
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/background.h"

#include <exception>
#include <utility>

#include <QMetaObject>

#include "core/base/logging.h"

namespace tutti {

namespace {

Background::Result resultOf(const Background::Work& work, const std::stop_token& stop)
{
    try {
        return work(stop);
    } catch (const std::exception& exception) {
        qCWarning(sessionLog) << "unexpected:" << exception.what();
        return {};
    }
}

} // namespace

Background::Background(QObject& owner)
{
    m_receiver.moveToThread(owner.thread());
}

Background::~Background()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void Background::start(Work work)
{
    m_busy = true;
    const unsigned number = ++m_number;
    std::jthread before = std::move(m_thread);
    before.request_stop();
    m_thread = std::jthread(
        [this, number, work = std::move(work)](const std::stop_token& stop, std::jthread previous) {
            if (previous.joinable())
                previous.join();
            const Result result = resultOf(work, stop);
            QMetaObject::invokeMethod(
                &m_receiver, [this, number, result] { handOver(number, result); }, Qt::QueuedConnection);
        },
        std::move(before));
}

void Background::stop()
{
    m_thread.request_stop();
    ++m_number;
    m_busy = false;
}

void Background::handOver(unsigned number, const Result& result)
{
    if (number != m_number)
        return;
    m_busy = false;
    if (result)
        result();
}

} // namespace tutti

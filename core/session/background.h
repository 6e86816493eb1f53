// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>
#include <thread>

#include <QObject>

namespace tutti {

/// Does pieces of work on a thread of its own, one after the other in the order of asking, and what is left to do with
/// their results in the thread of the owner. A piece that another follows is asked to stop and its result dropped, so
/// that the newest question is the one that is answered. Destroying it stops and joins.
class Background
{
public:
    /// What the owner's thread does with the result.
    using Result = std::function<void()>;
    using Work = std::function<Result(const std::stop_token&)>;

    /// `owner` must outlive this object. What a piece of work throws is logged.
    explicit Background(QObject& owner);
    ~Background();
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;
    Background(Background&&) = delete;
    Background& operator=(Background&&) = delete;

    void start(Work work);
    /// The piece under way ends soon; its result is dropped.
    void stop();
    /// Until the result was handed over.
    bool isBusy() const { return m_busy; }

private:
    void handOver(unsigned number, const Result& result);

    unsigned m_number = 0;
    bool m_busy = false;
    /// Goes with this object, so that results that are under way find nobody.
    QObject m_receiver;
    std::jthread m_thread;
};

} // namespace tutti

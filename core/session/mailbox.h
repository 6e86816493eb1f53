// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <mutex>
#include <optional>
#include <vector>

#include <QList>
#include <QObject>
#include <QString>

#include "core/base/clock.h"
#include "core/session/session.h"

namespace tutti {

/// What a run's plan came to.
struct PlannedRun
{
    std::size_t tasks = 0;
    std::size_t decided = 0;
    int workers = 0;
};

/// What the background threads have to tell since the owner last looked.
struct Mail
{
    QList<Source> sources;
    QList<Unusable> unusable;
    /// The error's text, empty when there was none.
    std::optional<QString> scanEnd;
    std::optional<PlannedRun> planned;
    QList<TaskStart> starts;
    QList<Answer> answers;
    SharedRun finished;
    /// Where the finished run's report stands; empty: nowhere.
    QString report;
    std::optional<Error> failed;
    std::optional<Error> journalProblem;
    /// As PastRun::unknown, of a run that goes on.
    std::size_t unknownTasks = 0;
    std::optional<InterruptedRun> interrupted;
    std::optional<QList<KnownResult>> known;
    QList<EngineState> engines;
    /// The newest that was asked for, and its key.
    std::optional<std::pair<std::size_t, Curve>> curve;
};

/// Carries mail from any thread to the thread of `owner`. Wake-ups cross threads, data wait here; however much there is
/// to tell, the owner is woken at most every 30 ms.
class Mailbox
{
public:
    /// `deliver` is called in the owner's thread.
    Mailbox(QObject* owner, std::function<void(Mail)> deliver);

    /// From any thread: `put` adds to the mail, under the lock.
    void post(const std::function<void(Mail&)>& put);
    /// From any thread: `change` takes things back out of the mail that was not delivered yet.
    void withdraw(const std::function<void(Mail&)>& change);

private:
    void wake();
    void handOver();

    QObject* m_owner;
    std::function<void(Mail)> m_deliver;
    SteadyTime m_lastDelivery;
    std::mutex m_mutex;
    Mail m_mail;
    bool m_woken = false;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

#include <QTimer>

#include "core/session/loosethread.h"
#include "core/session/mailbox.h"
#include "core/session/mailgate.h"
#include "core/session/session.h"

namespace tutti {

/// What a session keeps; its own thread's, but for what gates and the mailbox guard.
struct Session::Private
{
    explicit Private(Session* session)
        : q(session)
        , mailbox(session, [this](Mail mail) { deliver(std::move(mail)); })
    {
        leaveTimer.setSingleShot(true);
        leaveTimer.setInterval(patienceWithRun);
        QObject::connect(&leaveTimer, &QTimer::timeout, session, [this] { leaveRun(); });
    }

    void deliver(Mail mail);
    void deliverRun(Mail& mail);
    /// From now on only what is posted through the new gate is told; `forget` takes out what was not told yet.
    std::shared_ptr<MailGate> change(std::shared_ptr<MailGate>& gate, const std::function<void(Mail&)>& forget);
    /// A cancelled run does not end: what a job waits for does not come, and nobody can break that off. Its journal
    /// stays as that of a run that was interrupted.
    void leaveRun();

    /// How long a cancelled run may give no news. What carries jobs out elsewhere needs up to 5 s to end.
    static constexpr std::chrono::seconds patienceWithRun {10};

    Session* q;
    bool running = false;
    bool scanning = false;
    SharedRuns runs;
    std::filesystem::path reports;
    std::filesystem::path journals;
    std::vector<std::filesystem::path> opened;
    std::shared_ptr<std::atomic<bool>> closing = std::make_shared<std::atomic<bool>>(false);
    Mailbox mailbox;
    std::shared_ptr<MailGate> scanGate = std::make_shared<MailGate>(mailbox);
    std::shared_ptr<MailGate> runGate = std::make_shared<MailGate>(mailbox);
    std::shared_ptr<MailGate> curveGate = std::make_shared<MailGate>(mailbox);
    QTimer leaveTimer;
    // The threads come last, so that they end first.
    LooseThreads scanThreads;
    LooseThreads runThreads {patienceWithRun};
    LooseThreads curveThreads;
    std::jthread probeThread;
    std::jthread lookThread;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessionprivate.h"

#include <utility>

#include "core/base/logging.h"

namespace tutti {

std::shared_ptr<MailGate> Session::Private::change(std::shared_ptr<MailGate>& gate,
                                                   const std::function<void(Mail&)>& forget)
{
    gate->close();
    gate = std::make_shared<MailGate>(mailbox);
    mailbox.withdraw(forget);
    return gate;
}

void Session::Private::leaveRun()
{
    if (!running)
        return;
    qCWarning(sessionLog) << "a cancelled run does not end: it is left to the system";
    runGate->close();
    mailbox.post([](Mail& mail) {
        if (!mail.finished && !mail.failed)
            mail.failed = Error {ErrorCode::Io,
                                 "the run was left as it stands, because a file or a folder gives no answer; go on "
                                 "with it when the disk or the share is there again"};
    });
}

void Session::Private::deliver(Mail mail)
{
    if (!mail.engines.isEmpty())
        Q_EMIT q->enginesProbed(mail.engines);
    if (mail.interrupted)
        Q_EMIT q->interruptedFound(*mail.interrupted);
    if (mail.known)
        Q_EMIT q->resultsKnown(*mail.known);
    if (mail.curve)
        Q_EMIT q->curveMade(mail.curve->first, mail.curve->second);
    if (!mail.sources.isEmpty())
        Q_EMIT q->sourcesFound(mail.sources);
    if (!mail.unusable.isEmpty())
        Q_EMIT q->unusableFound(mail.unusable);
    if (mail.scanEnd) {
        scanning = false;
        Q_EMIT q->scanFinished(*mail.scanEnd);
    }
    deliverRun(mail);
}

void Session::Private::deliverRun(Mail& mail)
{
    if (leaveTimer.isActive() && !(mail.starts.isEmpty() && mail.answers.isEmpty()))
        leaveTimer.start();
    if (mail.planned)
        Q_EMIT q->runPlanned(qsizetype(mail.planned->tasks), qsizetype(mail.planned->decided), mail.planned->workers);
    if (!mail.starts.isEmpty())
        Q_EMIT q->tasksStarted(mail.starts);
    if (!mail.answers.isEmpty())
        Q_EMIT q->answersReady(mail.answers);
    if (mail.journalProblem)
        Q_EMIT q->journalFailed(*mail.journalProblem);
    if (mail.unknownTasks > 0)
        Q_EMIT q->tasksUnknown(qsizetype(mail.unknownTasks));
    if (mail.finished || mail.failed) {
        running = false;
        leaveTimer.stop();
    }
    if (mail.finished) {
        if (!mail.report.isEmpty())
            Q_EMIT q->reportKept(mail.report);
        runs.add(mail.finished);
        Q_EMIT q->runFinished(*mail.finished);
    } else if (mail.failed) {
        Q_EMIT q->runFailed(*mail.failed);
    }
}

} // namespace tutti

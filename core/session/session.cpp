// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <system_error>
#include <thread>
#include <utility>

#include "core/base/logging.h"
#include "core/engine/registry.h"
#include "core/jobs/runjob.h"
#include "core/session/backgroundrun.h"
#include "core/session/loosethread.h"
#include "core/session/mailbox.h"
#include "core/session/scangate.h"

namespace tutti {
namespace {

/// Runs `work` on a new thread in `slot`; the thread before it is stopped and waited for over there, not here.
template<typename Work>
void startThread(std::jthread& slot, Work work)
{
    std::jthread before = std::move(slot);
    before.request_stop();
    slot = std::jthread(
        [work = std::move(work)](const std::stop_token& stop, std::jthread previous) {
            if (previous.joinable())
                previous.join();
            work(stop);
        },
        std::move(before));
}

/// `work` gives an error's text; so does what it throws.
template<typename Work>
QString sentenceOf(Work work)
{
    try {
        return work();
    } catch (const std::exception& exception) {
        qCWarning(sessionLog) << "unexpected:" << exception.what();
        return QString::fromUtf8(exception.what());
    }
}

std::vector<EngineState> probeAll()
{
    std::vector<EngineState> states;
    for (const EngineEntry& entry : engineEntries()) {
        const auto usable = makeEngine(entry.id, {})->probe();
        states.push_back({std::string(entry.id), std::string(entry.name), usable.has_value(),
                          usable ? std::string() : usable.error().detail});
    }
    return states;
}

} // namespace

struct Session::Private
{
    explicit Private(Session* session)
        : q(session)
        , mailbox(session, [this](Mail mail) { deliver(std::move(mail)); })
    {
        gate->post = [this](unsigned number, const std::function<void(Mail&)>& put) { postScan(number, put); };
    }

    void deliver(Mail mail);
    void deliverRun(Mail& mail);
    /// Posts for the scan `number`, unless another began since.
    void postScan(unsigned number, const std::function<void(Mail&)>& put);
    /// A new number; what an earlier scan has not told yet is dropped.
    unsigned beginScan();

    Session* q;
    bool running = false;
    bool scanning = false;
    std::vector<RunRecord> runs;
    std::filesystem::path reports;
    std::filesystem::path journals;
    std::vector<std::filesystem::path> opened;
    std::atomic<bool> closing = false;
    /// Of the scan that may post. Written under the mailbox's lock.
    unsigned scanNumber = 0;
    Mailbox mailbox;
    std::shared_ptr<ScanGate> gate = std::make_shared<ScanGate>();
    // The threads come last, so that they end first.
    LooseThreads scanThreads;
    std::jthread runThread;
    std::jthread probeThread;
    std::jthread curveThread;
    std::jthread lookThread;
};

unsigned Session::Private::beginScan()
{
    scanning = true;
    unsigned number = 0;
    mailbox.withdraw([&](Mail& mail) {
        number = ++scanNumber;
        mail.sources.clear();
        mail.unusable.clear();
        mail.scanEnd.reset();
    });
    return number;
}

void Session::Private::postScan(unsigned number, const std::function<void(Mail&)>& put)
{
    mailbox.post([&](Mail& mail) {
        if (number == scanNumber)
            put(mail);
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
    if (mail.finished) {
        running = false;
        if (!mail.report.isEmpty())
            Q_EMIT q->reportKept(mail.report);
        runs.push_back(std::move(mail.finished->first));
        Q_EMIT q->runFinished(std::move(mail.finished->second));
    } else if (mail.failed) {
        running = false;
        Q_EMIT q->runFailed(*mail.failed);
    }
}

Session::Session(QObject* parent)
    : QObject(parent)
    , m_private(std::make_unique<Private>(this))
{
}

Session::~Session()
{
    for (std::jthread* thread :
         {&m_private->runThread, &m_private->probeThread, &m_private->curveThread, &m_private->lookThread})
        thread->request_stop();
    m_private->gate->close();
}

void Session::scan(std::vector<std::filesystem::path> paths, JobKind kind, bool recursive)
{
    m_private->scanThreads.start([gate = m_private->gate, number = m_private->beginScan(), paths = std::move(paths),
                                  kind, recursive](const std::stop_token& stop) {
        const QString error = sentenceOf([&] {
            const auto found = [&](const std::vector<Source>& sources) {
                gate->pass(number, [&](Mail& mail) { mail.sources.append(QList(sources.begin(), sources.end())); });
            };
            const ScanResult result = tutti::scan(paths, kind, recursive, stop, found);
            gate->pass(number, [&](Mail& mail) {
                mail.unusable.append(QList(result.unusable.begin(), result.unusable.end()));
            });
            return QString();
        });
        gate->pass(number, [&](Mail& mail) { mail.scanEnd = error; });
    });
}

void Session::keepReportsIn(std::filesystem::path folder)
{
    m_private->reports = std::move(folder);
}

void Session::keepJournalsIn(std::filesystem::path folder)
{
    m_private->journals = std::move(folder);
}

void Session::setOpened(std::vector<std::filesystem::path> paths)
{
    m_private->opened = std::move(paths);
}

const std::vector<std::filesystem::path>& Session::opened() const
{
    return m_private->opened;
}

void Session::leaveForLater()
{
    m_private->closing = true;
}

void Session::lookBack()
{
    startThread(m_private->lookThread,
                [this, reports = m_private->reports, journals = m_private->journals](const std::stop_token& stop) {
                    LookedBack found = tutti::lookBack(reports, journals, stop);
                    m_private->mailbox.post([&](Mail& mail) {
                        mail.interrupted = std::move(found.interrupted);
                        mail.known = QList<KnownResult>(found.known.begin(), found.known.end());
                    });
                });
}

void Session::forgetInterrupted(const std::filesystem::path& journal)
{
    startThread(m_private->lookThread, [journal](const std::stop_token&) {
        std::error_code failed;
        std::filesystem::remove(journal, failed);
    });
}

void Session::run(RunRequest request)
{
    if (m_private->running)
        return;
    m_private->running = true;
    if (request.paths.empty())
        request.paths = m_private->opened;
    const auto work = [this, request = std::move(request),
                       folders = RunFolders {m_private->reports, m_private->journals}](const std::stop_token& stop) {
        runInBackground(request, folders, {m_private->mailbox, m_private->closing}, stop);
    };
    startThread(m_private->runThread, work);
}

void Session::cancel()
{
    m_private->runThread.request_stop();
}

bool Session::isRunning() const
{
    return m_private->running;
}

bool Session::isScanning() const
{
    return m_private->scanning;
}

void Session::makeCurve(std::size_t key, const std::filesystem::path& file, const SpectrumOptions& options)
{
    SpectrumJob spectrum;
    spectrum.source = file;
    spectrum.options = options;
    startThread(m_private->curveThread, [this, key, job = Job {spectrum}](const std::stop_token& stop) {
        JobResult result = runJob(job, stop);
        if (!result.curve || stop.stop_requested())
            return;
        m_private->mailbox.post([&](Mail& mail) { mail.curve.emplace(key, std::move(*result.curve)); });
    });
}

void Session::probeEngines()
{
    startThread(m_private->probeThread, [this](const std::stop_token&) {
        const std::vector<EngineState> states = probeAll();
        m_private->mailbox.post([&](Mail& mail) { mail.engines = QList(states.begin(), states.end()); });
    });
}

void Session::addRun(RunRecord record)
{
    m_private->runs.push_back(std::move(record));
    Q_EMIT runAdded();
}

const std::vector<RunRecord>& Session::runs() const
{
    return m_private->runs;
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include <chrono>
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
#include "core/session/sessionprivate.h"

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

Session::Session(QObject* parent)
    : QObject(parent)
    , m_private(std::make_unique<Private>(this))
{
}

Session::~Session()
{
    for (std::jthread* thread : {&m_private->probeThread, &m_private->lookThread})
        thread->request_stop();
    for (const auto& gate : {m_private->scanGate, m_private->runGate, m_private->curveGate})
        gate->close();
}

void Session::scan(std::vector<std::filesystem::path> paths, JobKind kind, bool recursive)
{
    m_private->scanning = true;
    auto gate = m_private->change(m_private->scanGate, [](Mail& mail) {
        mail.sources.clear();
        mail.unusable.clear();
        mail.scanEnd.reset();
    });
    m_private->scanThreads.start([gate, paths = std::move(paths), kind, recursive](const std::stop_token& stop) {
        const QString error = sentenceOf([&] {
            const auto found = [&](const std::vector<Source>& sources) {
                gate->post([&](Mail& mail) { mail.sources.append(QList(sources.begin(), sources.end())); });
            };
            const ScanResult result = tutti::scan(paths, kind, recursive, stop, found);
            gate->post(
                [&](Mail& mail) { mail.unusable.append(QList(result.unusable.begin(), result.unusable.end())); });
            return QString();
        });
        gate->post([&](Mail& mail) { mail.scanEnd = error; });
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
    *m_private->closing = true;
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
    auto gate = m_private->change(m_private->runGate, [](Mail&) {});
    m_private->runThreads.start(
        [gate, closing = m_private->closing, request = std::move(request),
         folders = RunFolders {m_private->reports, m_private->journals}](const std::stop_token& stop) {
            runInBackground(request, folders, {*gate, closing}, stop);
        });
}

void Session::cancel()
{
    m_private->runThreads.requestStop();
    if (m_private->running)
        m_private->leaveTimer.start();
}

void Session::setPatience(std::chrono::milliseconds patience)
{
    m_private->leaveTimer.setInterval(patience);
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
    auto gate = m_private->change(m_private->curveGate, [](Mail& mail) { mail.curve.reset(); });
    m_private->curveThreads.start([gate, key, job = Job {spectrum}](const std::stop_token& stop) {
        JobResult result = runJob(job, stop);
        if (result.curve && !stop.stop_requested())
            gate->post([&](Mail& mail) { mail.curve.emplace(key, std::move(*result.curve)); });
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
    m_private->runs.add(std::make_shared<const RunRecord>(std::move(record)));
    Q_EMIT runAdded();
}

const SharedRuns& Session::runs() const
{
    return m_private->runs;
}

} // namespace tutti

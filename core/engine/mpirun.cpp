// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mpirun.h"

#include <algorithm>
#include <array>
#include <utility>

#include <poll.h>

#include <QString>

#include "core/base/paths.h"
#include "core/engine/answers.h"
#include "core/engine/leftovers.h"
#include "core/engine/lostjobs.h"
#include "core/engine/slurmworld.h"
#include "core/engine/stopwake.h"
#include "core/jobs/codec.h"

namespace tutti {
namespace {

using namespace std::chrono_literals;

constexpr auto graceAfterLimit = 1s;

} // namespace

MpiRun::MpiRun(const JobList& jobs, RunObserver& observer, const EngineConfig& config, int workers)
    : m_jobs(jobs)
    , m_observer(observer)
    , m_config(config)
    , m_workers(workers)
    , m_start(std::chrono::steady_clock::now())
    , m_worldHosts(config, workers)
    , m_ledger(jobs, config.schedule, workers, config.largestBatch)
{
}

Result<RunSummary> MpiRun::run(const MpiLauncher& launcher, const std::filesystem::path& program,
                               const std::stop_token& stop)
{
    const StopWake wake(stop);
    m_launcher = launcher;
    m_program = program;
    m_stop = stop;
    if (stop.stop_requested())
        stopAll();
    else
        makeWorld();
    while (m_world) {
        waitForNews(m_isStopping ? -1 : wake.descriptor());
        if (stop.stop_requested() && !m_isStopping)
            stopAll();
        endHangingWorld();
        keepPulse();
        lookForMissingHosts();
        m_world->enforce(std::chrono::steady_clock::now());
        if (m_world->hasEnded())
            settleEnd();
    }
    if (m_error)
        return fail(*m_error);
    return RunSummary {m_workers, m_startupSeconds, secondsSince(m_start)};
}

void MpiRun::makeWorld()
{
    auto folder = std::make_unique<OwnFolder>();
    if (auto arranged = m_worldHosts.arrange(folder->path()); !arranged) {
        abandon(std::move(arranged.error()));
        return;
    }
    m_ledger.setWorkers(m_worldHosts.workers());
    // After a death each job goes alone: then nobody is in doubt about which one a rank had in hand.
    const int largestBatch = m_restarts > 0 ? 1 : m_config.largestBatch;
    m_slurmJob = m_launcher.kind == LauncherKind::Srun ? newSlurmJobName() : std::string();
    ProgramCall call = worldCall(m_launcher,
                                 {m_worldHosts.file(), m_worldHosts.workers(), m_program, folder->path(),
                                  m_config.silence, largestBatch, m_slurmJob});
    auto launcher = ChildProcess::start(guarded(std::move(call), m_config.workerProgram));
    if (!launcher) {
        abandon(std::move(launcher.error()));
        return;
    }
    // Rank 0 has to notice the silence of others first.
    m_hasLostWorkers = false;
    m_world.emplace(std::move(*launcher), std::move(folder), m_config.silence + 1s);
    // Where nothing is wrong, few worlds take longer to come together.
    m_untilLook = 8s;
    m_nextLook = m_world->madeAt() + m_untilLook;
    const SteadyTime deadline = m_world->madeAt() + patienceForWorld;
    m_world->endAt(deadline, deadline + 2s);
}

std::chrono::milliseconds MpiRun::longestWait() const
{
    // The launcher's end shows as such only where the system has a descriptor for it.
    std::chrono::milliseconds wait = 100ms;
    if (const auto deadline = m_world->nextDeadline())
        wait =
            std::min(wait, std::chrono::ceil<std::chrono::milliseconds>(*deadline - std::chrono::steady_clock::now()));
    return std::max<std::chrono::milliseconds>(wait, 0ms);
}

void MpiRun::waitForNews(int stopDescriptor)
{
    ChildProcess& launcher = m_world->launcher();
    std::array<pollfd, 4> sources {{{stopDescriptor, POLLIN, 0},
                                    {launcher.lines().descriptor(), launcher.lines().wantedEvents(), 0},
                                    {launcher.log().descriptor(), POLLIN, 0},
                                    {launcher.endDescriptor(), POLLIN, 0}}};
    if (::poll(sources.data(), sources.size(), int(longestWait().count())) <= 0)
        return;
    if (sources[1].revents != 0)
        readNews();
    if (sources[2].revents != 0) {
        launcher.readLog("mpi");
        heedQueue();
    }
}

void MpiRun::readNews()
{
    LineChannel& lines = m_world->launcher().lines();
    lines.flush();
    lines.fill();
    while (const auto line = lines.nextLine())
        takeReport(*line);
    feed();
}

void MpiRun::takeReport(std::string_view line)
{
    auto report = reportFromLine(line);
    if (!report)
        return;
    const SteadyTime now = std::chrono::steady_clock::now();
    m_world->pulse().hear(now);
    if (auto* const hello = std::get_if<Hello>(&*report))
        welcome(std::move(*hello));
    else if (const auto* const started = std::get_if<StartedLine>(&*report))
        noteStart(*started);
    else if (const auto* const finished = std::get_if<FinishedLine>(&*report))
        noteFinish(*finished);
    else if (const auto* const pong = std::get_if<PongLine>(&*report))
        m_world->pulse().take(*pong, now);
    else if (const auto* const lost = std::get_if<LostLine>(&*report))
        noteLoss(*lost);
    else if (const auto* const undone = std::get_if<UndoneLine>(&*report))
        noteUndone(*undone);
}

void MpiRun::welcome(Hello hello)
{
    if (m_world->hello() || m_isStopping)
        return;
    if (auto matches = checkHello(hello, m_worldHosts.workers()); !matches) {
        abandon(std::move(matches.error()));
        return;
    }
    if (m_startupSeconds == 0) {
        m_startupSeconds = secondsSince(m_start);
        // Hosts that were silent from the start have carried out nothing.
        m_workers = m_worldHosts.workers();
    }
    m_hosts.clear();
    for (const WorkerPlace& worker : hello.workers)
        m_hosts.push_back(worker.host);
    m_world->greet(std::move(hello), m_program.native());
}

void MpiRun::noteStart(const StartedLine& started)
{
    const double at = toRunSeconds(started.atSeconds);
    if (m_ledger.begin({started.task, started.worker, at}))
        m_observer.taskStarted(started.task, started.worker, at);
}

void MpiRun::noteFinish(const FinishedLine& finished)
{
    auto result = decodeResult(finished.result);
    // A dying world may break off what its ranks have in hand. Nobody asked for that: the job goes again.
    if (result && result->report.outcome == Outcome::Cancelled && !m_isStopping)
        return;
    const auto flight = m_ledger.finish(finished.task);
    if (!flight)
        return;
    m_ledger.noteJobSeconds(finished.finishedSeconds - finished.startedSeconds);
    const double end = toRunSeconds(finished.finishedSeconds);
    Stamp stamp {flight->worker, m_hosts[std::size_t(flight->worker)],
                 std::min(toRunSeconds(finished.startedSeconds), end), end};
    m_observer.taskFinished(result ? answerFor(m_jobs, finished.task, std::move(stamp), std::move(*result))
                                   : failedAnswer(m_jobs, finished.task, std::move(stamp), result.error()));
}

void MpiRun::noteLoss(const LostLine& lost)
{
    m_hasLostWorkers = true;
    const auto flights = m_ledger.flights();
    for (const MpiLedger::Flight& flight : flights) {
        if (flight.worker != lost.worker)
            continue;
        m_abandoned.push_back(flight.task);
        clearAway(flight.task);
    }
    if (const auto flight = m_ledger.workerWasLost(lost.worker))
        recordLost(*flight,
                   workerLostError("was lost twice, at last because " + silenceOf(lost.worker, lost.silentSeconds)));
}

void MpiRun::noteUndone(const UndoneLine& undone)
{
    if (m_ledger.takeBack(undone.task))
        m_abandoned.push_back(undone.task);
}

void MpiRun::keepPulse()
{
    if (!m_world->hello() || m_isStopping || !m_hanging.empty() || !m_silence.empty() || m_ledger.isThrough())
        return;
    const SteadyTime now = std::chrono::steady_clock::now();
    if (const auto silent = m_world->pulse().silentFor(now)) {
        m_silence = silenceOf(0, Seconds(*silent).count());
        m_world->endAt(now, now + patienceForGuard);
    } else if (const auto ping = m_world->pulse().due(now)) {
        m_world->launcher().lines().send(toLine(*ping));
    }
}

std::string MpiRun::silenceOf(int worker, double seconds) const
{
    const auto rank = std::size_t(worker);
    const QString host = rank < m_hosts.size() ? QString::fromStdString(displayUtf8(m_hosts[rank])) : QString();
    return QStringLiteral("rank %1 on %2 gave no sign of life for %3 s")
        .arg(worker)
        .arg(host)
        .arg(seconds, 0, 'f', 1)
        .toStdString();
}

double MpiRun::toRunSeconds(double clockSeconds) const
{
    const double start = Seconds(m_start.time_since_epoch()).count();
    return std::clamp(clockSeconds + m_world->pulse().clockShift() - start, 0.0, secondsSince(m_start));
}

void MpiRun::feed()
{
    ChildProcess& launcher = m_world->launcher();
    if (!m_world->hello() || !m_world->pulse().isClockKnown() || m_isStopping || !m_hanging.empty()
        || !m_silence.empty() || !launcher.ending().empty())
        return;
    while (const auto sending = m_ledger.nextToSend()) {
        const std::size_t task = sending->task;
        const std::string encoded = encodeJob(forAnotherTry(m_jobs[task], m_ledger.earlierTries(task)));
        launcher.lines().put(toLine(JobLine {task, sending->worker, encoded}));
    }
    launcher.lines().flush();
    if (m_ledger.isThrough()) {
        launcher.lines().finishSending();
        // A world with a silent rank does not end by itself.
        const auto patience = m_hasLostWorkers ? 500ms : 3000ms;
        const SteadyTime deadline = std::chrono::steady_clock::now() + patience;
        m_world->endAt(deadline, deadline + patienceForGuard);
    }
}

void MpiRun::endHangingWorld()
{
    if (!m_hanging.empty())
        return;
    const double now = secondsSince(m_start);
    for (const MpiLedger::Flight& flight : m_ledger.flights()) {
        const double limit = m_jobs[flight.task].timeLimit;
        if (limit > 0 && now > flight.startedSeconds + limit + Seconds(graceAfterLimit).count())
            m_hanging.push_back(flight.task);
    }
    const SteadyTime deadline = std::chrono::steady_clock::now();
    if (!m_hanging.empty())
        m_world->endAt(deadline, deadline + patienceForGuard);
}

} // namespace tutti

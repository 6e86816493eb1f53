// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include "core/base/result.h"
#include "core/engine/engine.h"
#include "core/jobs/plan.h"
#include "core/jobs/record.h"
#include "core/jobs/scan.h"
#include "core/jobs/sharedruns.h"
#include "core/session/interruptedrun.h"

namespace tutti {

/// Whether an engine can run here; the reason when not.
struct EngineState
{
    std::string id;
    std::string name;
    bool available = false;
    /// Empty when available.
    std::string reason;
};

/// What the person asks of a run.
struct RunRequest
{
    /// The sources, in the order of the file table. A size of 0 is looked up when the run begins.
    std::vector<Source> sources;
    PlanOptions options;
    std::string engine = "qtconcurrent";
    EngineConfig config;
    /// What was named to look through and whether spectra follow, for the run's journal.
    std::vector<std::filesystem::path> paths {};
    bool recursive = false;
    bool thenSpectra = false;
    /// The journal of an interrupted run that this one goes on with: sources and options are those of then. Empty: a
    /// new run.
    std::filesystem::path resumed {};
    /// Time again: into a scratch folder, which is removed afterwards.
    bool scratch = false;
};

/// A worker took a task.
struct TaskStart
{
    std::size_t task = 0;
    int worker = 0;
};

/// The only object that panels know: scans and runs; everything in the background, every signal in the
/// thread of this object, in groups. One scan and one run at a time. Destroying it cancels and waits, but not for what
/// hangs.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    /// Looks through files and folders; a scan under way is stopped first.
    void scan(std::vector<std::filesystem::path> paths, JobKind kind, bool recursive);
    /// The reports of runs that are begun from now on are kept in this folder (see ReportStore); empty: nowhere.
    void keepReportsIn(std::filesystem::path folder);
    /// Runs that are begun from now on keep a journal in this folder until they are through; empty: none.
    void keepJournalsIn(std::filesystem::path folder);
    /// What is open: a run that does not say itself what was named has this in its journal.
    void setOpened(std::vector<std::filesystem::path> paths);
    const std::vector<std::filesystem::path>& opened() const;
    /// Plans and runs. Not while isRunning().
    void run(RunRequest request);
    /// Ends the run soon; finished comes all the same. A run that gives no news for some time after it is left behind:
    /// a share does not answer it. Then runFailed tells so, and its journal can be gone on with at the next start.
    void cancel();
    /// So long; for tests.
    void setPatience(std::chrono::milliseconds patience);
    /// The run under way, should it be cancelled now, is only interrupted: it is offered at the next start.
    void leaveForLater();
    bool isRunning() const;
    bool isScanning() const;

    /// Looks for a run that was interrupted, and for what earlier runs know; answer by interruptedFound, if there is
    /// one, and resultsKnown.
    void lookBack();
    /// Removes the journal of a run that nobody wants to go on with.
    void forgetInterrupted(const std::filesystem::path& journal);

    /// Analyses one sound for the live chart, writes nothing; answer by curveMade, unless another was asked for
    /// meanwhile or the sound cannot be analysed.
    void makeCurve(std::size_t key, const std::filesystem::path& file, const SpectrumOptions& options);

    /// Asks every engine whether it can run here; answer by enginesProbed.
    void probeEngines();

    /// Puts a run that was carried out elsewhere (a download) among the others; answer by runAdded.
    void addRun(RunRecord record);
    /// The runs that finished since the start, oldest first.
    const SharedRuns& runs() const;

Q_SIGNALS:
    void sourcesFound(QList<tutti::Source> sources);
    void unusableFound(QList<tutti::Unusable> unusable);
    /// `error` is empty or says why the scan ended early.
    void scanFinished(QString error);
    /// The plan stands, with what it decided; the engine starts now. Workers are the effective number.
    void runPlanned(qsizetype tasks, qsizetype decided, int workers);
    void tasksStarted(QList<tutti::TaskStart> starts);
    void answersReady(QList<tutti::Answer> answers);
    /// The newest of runs().
    void runFinished(const tutti::RunRecord& record);
    /// There is one more of runs(), which this session did not carry out.
    void runAdded();
    /// The run's report stands in this file. Comes before runFinished.
    void reportKept(QString file);
    /// Nothing could be run, in a sentence (target cannot be written, the engine failed). No runFinished follows.
    void runFailed(tutti::Error error);
    /// A run had no journal, or no whole one. Comes before runFinished.
    void journalFailed(tutti::Error error);
    /// A run goes on whose journal does not tell of so many of its tasks: they are left out. Comes before runFinished.
    void tasksUnknown(qsizetype tasks);
    /// After lookBack(), or right before runFailed() for the run whose engine failed: what is left of it can go on.
    void interruptedFound(tutti::InterruptedRun run);
    /// What came of files in runs before this start; may be nothing.
    void resultsKnown(QList<tutti::KnownResult> results);
    void enginesProbed(QList<tutti::EngineState> engines);
    void curveMade(std::size_t key, tutti::Curve curve);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace tutti

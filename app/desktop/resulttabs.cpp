// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/resulttabs.h"

#include <array>
#include <chrono>
#include <utility>

#include "app/desktop/controllers/downloadcontroller.h"
#include "app/desktop/controllers/runcontroller.h"
#include "app/desktop/panels/labpanel.h"
#include "app/desktop/panels/logpanel.h"
#include "app/desktop/panels/spectrumpanel.h"
#include "app/desktop/panels/timelinepanel.h"
#include "app/desktop/panels/timingpanel.h"
#include "app/desktop/text/errortext.h"
#include "app/desktop/text/quantitytext.h"
#include "app/desktop/text/retranslation.h"
#include "app/desktop/text/runtext.h"
#include "core/base/paths.h"

namespace tutti {

namespace {

constexpr std::chrono::milliseconds untilMade {150};

} // namespace

ResultTabs::ResultTabs(Session& session, const FilesModel& model, RunController& runs, QAction* runsPage,
                       QWidget* parent)
    : QTabWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_runs(runs)
    , m_spectrum(new SpectrumPanel)
    , m_lab(new LabPanel)
    , m_timing(new TimingPanel)
    , m_timeline(new TimelinePanel)
    , m_log(new LogPanel)
{
    setObjectName(QStringLiteral("resultTabs"));
    setDocumentMode(true);
    m_lab->addPage(runsPage, m_timing);
    for (QWidget* page : QList<QWidget*> {m_spectrum, m_lab, m_timeline, m_log})
        addTab(page, QString());
    keepTranslated(this, [this] {
        setAccessibleName(tr("Results"));
        setTabText(Spectrum, tr("Spectrum"));
        setTabText(Timing, tr("Timing"));
        setTabText(Timeline, tr("Timeline"));
        setTabText(Log, tr("Log"));
    });
    m_curveTimer.setSingleShot(true);
    m_curveTimer.setInterval(untilMade);
    connectPanels();
}

void ResultTabs::connectPanels()
{
    connect(&m_runs, &RunController::runStarted, m_timeline, [this](int workers, const QStringList& names) {
        m_timeline->startRun(workers, names, laneKindOf(m_runs.engine()));
    });
    connect(m_timeline, &TimelinePanel::traceSaved, this, &ResultTabs::log);
    connect(&m_runs, &RunController::answersShown, this, &ResultTabs::showAnswers);
    connect(&m_runs, &RunController::runFinished, this, &ResultTabs::showRun);
    connect(&m_runs, &RunController::runFailed, this, [this](const Error& error) { log(errorText(error)); });
    connect(m_timing, &TimingPanel::timeAgainRequested, this, [this](int run) {
        if (m_runs.canTimeAgain(static_cast<std::size_t>(run)))
            m_runs.timeAgain(static_cast<std::size_t>(run));
    });
    connect(m_spectrum, &SpectrumPanel::curveChosen, this, &ResultTabs::fileChosen);
    connect(m_timeline, &TimelinePanel::taskChosen, this, [this](std::size_t task) {
        const auto file = m_runs.fileOf(task);
        if (file && !m_followsDownload)
            Q_EMIT fileChosen(*file);
    });
    connect(&m_model, &FilesModel::filesMoved, this, [this](const FileMoves& moves) {
        m_spectrum->renumber([&moves](std::size_t file) {
            const std::size_t moved = moves.moved(file);
            return moved == noFile ? std::nullopt : std::optional(moved);
        });
        m_wanted = moves.moved(m_wanted);
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (std::exchange(m_list, m_model.listNumber()) != m_model.listNumber()) {
            m_spectrum->clear();
            m_curveTimer.stop();
            m_wanted = noFile;
        }
    });
    connect(&m_curveTimer, &QTimer::timeout, this, &ResultTabs::makeCurve);
    connect(&m_session, &Session::curveMade, this, [this](std::size_t file, const Curve& curve) {
        if (file == m_wanted && file < m_model.fileCount())
            m_spectrum->addCurve(file, m_model.file(file).name, curve);
    });
    connect(&m_session, &Session::runAdded, this, [this] {
        m_followsDownload = m_followsDownload || !m_runs.isBusy();
        showRun(m_session.runs().size() - 1);
    });
    connect(&m_mailbox, &LogMailbox::linesReady, m_log, &LogPanel::addLines);
}

void ResultTabs::follow(DownloadController& downloads)
{
    connect(&downloads, &DownloadController::runStarted, this, [this](int connections, const QStringList& names) {
        m_followsDownload = !m_runs.isBusy();
        if (m_followsDownload)
            m_timeline->startRun(connections, names, LaneKind::Connection);
    });
    connect(&m_runs, &RunController::runStarted, this, [this] { m_followsDownload = false; });
    connect(&downloads, &DownloadController::answersShown, this, [this](const QList<Answer>& answers) {
        if (m_followsDownload)
            m_timeline->addRecords(answers);
        m_log->addLines(failuresOf(answers));
    });
}

void ResultTabs::setCurrentFile(std::size_t file)
{
    m_spectrum->setCurrent(file);
    m_wanted = file;
    if (!m_runs.isBusy() && !m_measuring && !m_spectrum->hasCurve(file))
        m_curveTimer.start();
    if (const auto task = m_runs.taskOf(file); task && !m_followsDownload)
        m_timeline->setCurrent(*task);
}

void ResultTabs::makeCurve()
{
    if (m_runs.isBusy() || m_measuring || m_wanted >= m_model.fileCount() || m_model.file(m_wanted).unusable)
        return;
    m_session.makeCurve(m_wanted, m_model.file(m_wanted).source.file, m_options);
}

void ResultTabs::showTab(int index)
{
    setCurrentIndex(index);
    widget(index)->setFocus(Qt::ShortcutFocusReason);
}

void ResultTabs::showInTimeline(const RunRecord& run)
{
    m_followsDownload = true; // its tasks are not those of the file table
    m_timeline->showRun(run);
}

void ResultTabs::highlight(const SharedRun& run, const WaterfallStep& step)
{
    m_timeline->highlight(run, step);
}

void ResultTabs::clearHighlight()
{
    m_timeline->clearHighlight();
}

void ResultTabs::log(const QString& line)
{
    m_log->addLines({line});
}

QStringList ResultTabs::failuresOf(const QList<Answer>& answers)
{
    QStringList failures;
    for (const Answer& answer : answers) {
        const TaskRecord& record = answer.record;
        if (record.report.error)
            failures << tr("%1: %2").arg(displayName(record.source), errorText(*record.report.error));
    }
    return failures;
}

void ResultTabs::showAnswers(const QList<Answer>& answers)
{
    m_timeline->addRecords(answers);
    for (const Answer& answer : answers) {
        const TaskRecord& record = answer.record;
        const auto file = m_runs.fileOf(record.task);
        if (answer.curve && file)
            m_spectrum->addCurve(*file, m_model.file(*file).name, *answer.curve);
    }
    m_log->addLines(failuresOf(answers));
}

QString ResultTabs::runLine(const RunRecord& run)
{
    std::array<int, 4> counts {};
    for (const TaskRecord& task : run.tasks)
        ++counts.at(static_cast<std::size_t>(task.report.outcome));
    const auto count = [&counts](Outcome outcome) { return counts.at(static_cast<std::size_t>(outcome)); };
    QStringList parts {tr("%1 with %2: %n file(s) in %3", nullptr, count(Outcome::Done))
                           .arg(jobName(run.job), engineName(run.engine), secondsText(run.wallSeconds))};
    if (const int failed = count(Outcome::Failed); failed > 0)
        parts << tr("%n failed", nullptr, failed);
    if (const int skipped = count(Outcome::Skipped); skipped > 0)
        parts << tr("%n skipped", nullptr, skipped);
    if (const int cancelled = count(Outcome::Cancelled); cancelled > 0)
        parts << tr("%n cancelled", nullptr, cancelled);
    return parts.join(QStringLiteral(" · "));
}

void ResultTabs::showRun(std::size_t place)
{
    const RunList& runs = m_session.runs().shared();
    const RunRecord& run = *runs.at(place);
    m_timing->setRuns(runs);
    m_timeline->setRuns(runs);
    if (run.job != "fetch" || !m_runs.isBusy())
        m_timeline->showRun(runs.at(place));
    log(runLine(run));
    Q_EMIT runsChanged();
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/controllers/comparisoncontroller.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "app/desktop/controllers/comparisonstatus.h"
#include "app/desktop/models/settingsplan.h"
#include "app/desktop/text/errortext.h"
#include "app/desktop/text/quantitytext.h"
#include "core/base/paths.h"

namespace tutti {

namespace {

/// How far a sample may be from the time that is wanted, and how often a better one is looked for.
constexpr double sampleTolerance = 0.25;
constexpr int mostTries = 3;

std::size_t indexOf(JobKind job)
{
    return static_cast<std::size_t>(job);
}

} // namespace

ComparisonController::ComparisonController(const FilesModel& model, SoundService& service, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_sounds(service)
{
    connectComparisons();
    connect(&m_sounds, &LibrarySounds::found, this, &ComparisonController::prepareDownloads);
    connect(&m_sounds, &LibrarySounds::failed, this, &ComparisonController::refuse);
}

void ComparisonController::connectComparisons()
{
    connect(&m_comparisons, &Comparisons::forecastMade, this, &ComparisonController::takeForecast);
    connect(&m_comparisons, &Comparisons::progressed, this, [this](const ComparisonProgress& progress) {
        m_progress = progress;
        Q_EMIT progressed();
    });
    connect(&m_comparisons, &Comparisons::measured, this, [this](const ComparisonResult& soFar) {
        if (m_purpose == Purpose::Result)
            Q_EMIT measured(soFar);
    });
    connect(&m_comparisons, &Comparisons::finished, this, &ComparisonController::take);
    connect(&m_comparisons, &Comparisons::failed, this, [this](const Error& error) {
        if (!m_running) {
            refuse(errorText(error));
            return;
        }
        end();
        Q_EMIT failed(error.code == ErrorCode::Cancelled ? tr("The comparison was cancelled before anything was "
                                                              "measured.")
                                                         : errorText(error));
    });
}

void ComparisonController::take(const ComparisonResult& result, const QString& file)
{
    end();
    if (m_purpose == Purpose::Result)
        Q_EMIT finished(result, file);
    else if (!result.runs.empty() && !result.runs.front().tasks.empty())
        Q_EMIT tried(result.runs.front());
    else
        Q_EMIT failed(result.comparison.entries.empty()
                          ? tr("Nothing was measured.")
                          : QString::fromStdString(result.comparison.entries.front().failure));
}

void ComparisonController::ask(const Question& question)
{
    if (isBusy())
        return;
    m_question = question;
    m_triesLeft = mostTries;
    prepare();
}

void ComparisonController::start(const Question& question)
{
    if (isBusy())
        return;
    if (m_othersBusy) {
        Q_EMIT failed(tr("A comparison measures nothing while something else runs: wait for its end."));
        return;
    }
    const bool isKnown = m_question == question && !m_outlook.isAsking && m_outlook.refusal.isEmpty();
    if (isKnown) {
        begin(m_asked, Purpose::Result);
        return;
    }
    const bool isUnderWay = m_question == question && m_outlook.isAsking;
    if (!isUnderWay)
        ask(question);
    if (!m_outlook.isAsking && !m_outlook.refusal.isEmpty()) {
        Q_EMIT failed(m_outlook.refusal);
        return;
    }
    m_startWhenKnown = true;
    Q_EMIT busyChanged(true);
}

void ComparisonController::run(ComparisonRequest request, Purpose purpose)
{
    if (isBusy() || m_othersBusy)
        Q_EMIT failed(tr("A comparison measures nothing while something else runs: wait for its end."));
    else
        begin(std::move(request), purpose);
}

void ComparisonController::again()
{
    if (canRunAgain())
        run(*m_request);
}

void ComparisonController::cancel()
{
    if (std::exchange(m_startWhenKnown, false)) {
        m_question.reset();
        Q_EMIT busyChanged(false);
        Q_EMIT failed(tr("The comparison was cancelled before anything was measured."));
    }
    if (m_running)
        m_comparisons.cancel();
}

void ComparisonController::prepare()
{
    const ComparisonChoices& choices = m_question->choices;
    m_outlook = {};
    m_asked = comparisonRequest(choices, m_engines, m_question->job);
    if (choices.work == WorkKind::Downloads) {
        m_sounds.find(choices.sounds);
        return;
    }
    if (choices.work == WorkKind::Files) {
        prepareFiles(m_asked);
    } else {
        m_asked.work = choices.synthetic;
        m_comparisons.forecast(m_asked);
    }
}

void ComparisonController::prepareFiles(const ComparisonRequest& request)
{
    const ComparisonChoices& choices = m_question->choices;
    std::vector<Source> sources = comparableSources(m_model, choices.job);
    if (sources.empty()) {
        refuse(tr("No file of the list can be used for this job."));
        return;
    }
    m_outlook.filesInAll = sources.size();
    if (!choices.allFiles)
        sources = sampleOfSources(sources, choices.job, m_secondsPerCost.at(indexOf(choices.job)),
                                  secondsForSample(request) / runsIn(request));
    m_outlook.files = sources.size();
    FileWork work = fileWork(m_question->job, choices.job);
    work.sources = std::move(sources);
    m_asked.work = std::move(work);
    m_comparisons.forecast(m_asked);
}

void ComparisonController::prepareDownloads(std::vector<WantedSound> sounds)
{
    if (!m_question || m_question->choices.work != WorkKind::Downloads)
        return;
    FetchWork work;
    work.latencyMs = m_question->choices.latencyMs;
    work.request.offline = true;
    work.request.sounds = std::move(sounds);
    m_asked.work = std::move(work);
    m_comparisons.forecast(m_asked);
}

void ComparisonController::takeForecast(const ComparisonForecast& forecast)
{
    if (!m_question || m_running)
        return;
    if (adaptSample(forecast.seconds))
        return;
    m_outlook.forecast = forecast;
    if (forecast.bytesAtOnce > forecast.bytesFree)
        m_outlook.refusal =
            tr("%1 have no room in %2, where %3 are free: compare fewer files, or make room.")
                .arg(bytesText(forecast.bytesAtOnce), displayName(forecast.scratch), bytesText(forecast.bytesFree));
    answer();
}

/// Takes another sample when this one would take far more or less than is wanted.
bool ComparisonController::adaptSample(double seconds)
{
    const ComparisonChoices& choices = m_question->choices;
    if (choices.work != WorkKind::Files || choices.allFiles || m_triesLeft == 0 || seconds <= 0)
        return false;
    const double ratio = seconds / secondsForSample(m_asked);
    const bool tooLong = ratio > 1 + sampleTolerance && m_outlook.files > 1;
    const bool tooShort = ratio < 1 - sampleTolerance && m_outlook.files < m_outlook.filesInAll;
    if (!tooLong && !tooShort)
        return false;
    --m_triesLeft;
    m_secondsPerCost.at(indexOf(choices.job)) *= ratio;
    prepareFiles(m_asked);
    return true;
}

void ComparisonController::refuse(const QString& sentence)
{
    m_outlook.refusal = sentence;
    answer();
}

void ComparisonController::answer()
{
    m_outlook.isAsking = false;
    Q_EMIT outlookChanged(m_outlook);
    if (!std::exchange(m_startWhenKnown, false))
        return;
    if (m_outlook.refusal.isEmpty()) {
        begin(m_asked, Purpose::Result);
        return;
    }
    Q_EMIT busyChanged(false);
    Q_EMIT failed(m_outlook.refusal);
}

void ComparisonController::begin(ComparisonRequest request, Purpose purpose)
{
    m_running = true;
    m_purpose = purpose;
    m_comparisons.keepIn(purpose == Purpose::Result ? m_folder : std::filesystem::path());
    m_question.reset(); // a later question is a new one: the machine has changed since
    m_settings = request.settings;
    m_progress = {};
    m_progress.rounds = request.rounds;
    m_progress.expectedSeconds = m_outlook.forecast.seconds;
    m_comparisons.run(request);
    if (purpose == Purpose::Result)
        m_request = std::move(request);
    Q_EMIT busyChanged(true);
    if (purpose == Purpose::Result)
        Q_EMIT started();
}

void ComparisonController::end()
{
    m_running = false;
    Q_EMIT busyChanged(false);
}

QString ComparisonController::status() const
{
    return m_running ? comparisonStatus(m_progress, m_settings) : outlookText({});
}

double ComparisonController::share() const
{
    if (!m_running || m_progress.expectedSeconds <= 0)
        return -1;
    return std::min(m_progress.elapsedSeconds / m_progress.expectedSeconds, 1.0);
}

} // namespace tutti

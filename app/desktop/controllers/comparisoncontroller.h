// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

#include <QList>
#include <QObject>
#include <QString>

#include "app/desktop/controllers/librarysounds.h"
#include "app/desktop/models/comparisonwork.h"
#include "app/desktop/models/filesmodel.h"
#include "core/session/choices.h"
#include "core/session/comparisonchoices.h"
#include "core/session/comparisons.h"

namespace tutti {

/// Carries out comparisons: makes requests of what a person chose, finds the sample of files that takes the time that
/// is wanted, tells how it goes. Knows no widgets.
class ComparisonController : public QObject
{
    Q_OBJECT

public:
    /// What is asked: for the comparison, and how the jobs are done.
    struct Question
    {
        ComparisonChoices choices;
        Choices job;

        bool operator==(const Question&) const = default;
    };

    /// What a comparison is for.
    enum class Purpose : std::uint8_t {
        /// To be shown and kept.
        Result,
        /// One run to hold a prediction against; not kept.
        Trial
    };

    ComparisonController(const FilesModel& model, SoundService& service, QObject* parent = nullptr);

    /// Finished comparisons are kept there; empty: nowhere.
    void keepIn(std::filesystem::path folder) { m_folder = std::move(folder); }
    void setEngines(const QList<EngineState>& engines) { m_engines = engines; }
    const QList<EngineState>& engines() const { return m_engines; }
    /// While a run or a download is under way nothing is measured.
    void setOthersBusy(bool busy) { m_othersBusy = busy; }

    /// What it would take; answer by outlookChanged(). Choices without a mistake (planSettings). Not while isBusy().
    void ask(const Question& question);
    /// Starts as soon as it is known what it takes, or fails with the reason.
    void start(const Question& question);
    /// Starts this one, whatever was asked before; fails while isBusy().
    void run(ComparisonRequest request, Purpose purpose = Purpose::Result);
    /// The newest one once more.
    void again();
    bool canRunAgain() const { return !isBusy() && m_request.has_value(); }
    /// The newest one; only after started().
    const ComparisonRequest& request() const { return *m_request; }
    void cancel();

    /// Measuring, or about to.
    bool isBusy() const { return m_running || m_startWhenKnown; }
    const ComparisonProgress& progress() const { return m_progress; }
    /// Those of the comparison under way, or of the last one.
    const std::vector<Setting>& settings() const { return m_settings; }
    /// Index into settings().
    std::size_t baseline() const { return m_request ? m_request->baseline : 0; }
    /// "Comparing: round 2 of 5 · OpenMP · 2 workers · about 40 s left".
    QString status() const;
    /// 0 … 1; below 0: nobody knows.
    double share() const;

Q_SIGNALS:
    void outlookChanged(tutti::ComparisonOutlook outlook);
    void busyChanged(bool busy);
    /// The first round begins; not of a trial.
    void started();
    void progressed();
    void measured(tutti::ComparisonResult soFar);
    /// `file` is empty where it was not kept.
    void finished(tutti::ComparisonResult result, QString file);
    /// A trial's run.
    void tried(tutti::RunRecord run);
    /// Nothing came of it, in a sentence.
    void failed(QString sentence);

private:
    void connectComparisons();
    void prepare();
    void prepareFiles(const ComparisonRequest& request);
    void prepareDownloads(std::vector<WantedSound> sounds);
    void takeForecast(const ComparisonForecast& forecast);
    bool adaptSample(double seconds);
    void refuse(const QString& sentence);
    void answer();
    void begin(ComparisonRequest request, Purpose purpose);
    void take(const ComparisonResult& result, const QString& file);
    void end();

    const FilesModel& m_model;
    std::filesystem::path m_folder;
    Comparisons m_comparisons;
    LibrarySounds m_sounds;
    QList<EngineState> m_engines;
    bool m_othersBusy = false;

    std::optional<Question> m_question;
    /// What it came to; complete when the outlook is known.
    ComparisonRequest m_asked;
    ComparisonOutlook m_outlook;
    bool m_startWhenKnown = false;
    int m_triesLeft = 0;
    /// By JobKind; guesses, until a forecast tells.
    std::array<double, 2> m_secondsPerCost {0.001, 0.003};

    /// The newest that was run.
    std::optional<ComparisonRequest> m_request;
    std::vector<Setting> m_settings;
    ComparisonProgress m_progress;
    Purpose m_purpose = Purpose::Result;
    bool m_running = false;
};

} // namespace tutti

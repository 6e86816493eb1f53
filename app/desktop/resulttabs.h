// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include <QList>
#include <QTabWidget>
#include <QTimer>

#include "app/desktop/models/filesmodel.h"
#include "app/desktop/models/logmailbox.h"
#include "app/desktop/models/runshelf.h"
#include "core/session/session.h"
#include "core/spectrum/spectrumoptions.h"
#include "core/timing/waterfall.h"

namespace tutti {

class DownloadController;
class LabPanel;
class LogPanel;
class RunController;
class SpectrumPanel;
class TimelinePanel;
class TimingPanel;

/// Spectrum, Timing, Timeline and Log, fed with what runs bring.
class ResultTabs : public QTabWidget
{
    Q_OBJECT

public:
    /// `runsPage` leads to the page of the Timing tab that lists the runs.
    ResultTabs(Session& session, const FilesModel& model, RunController& runs, QAction* runsPage,
               QWidget* parent = nullptr);

    /// Shows downloads like runs.
    void follow(DownloadController& downloads);
    /// How spectra are made that no run brought.
    void setSpectrumOptions(const SpectrumOptions& options) { m_options = options; }
    /// Marks what belongs to a file, and makes its spectrum when there is none and no run is disturbed by that.
    void setCurrentFile(std::size_t file);
    void showTab(int index);
    /// The Timing tab with its pages; the first one stands there already.
    LabPanel* lab() const { return m_lab; }
    /// The finished runs, oldest first.
    const RunList& finishedRuns() const { return m_session.runs().shared(); }
    /// A run that stands beside the newest ones: of a comparison.
    void showInTimeline(const RunRecord& run);
    /// Lights up what a part of a run's waterfall is made of.
    void highlight(const SharedRun& run, const WaterfallStep& step);
    void clearHighlight();
    /// While a comparison measures, no spectra are made on the side.
    void setMeasuring(bool measuring) { m_measuring = measuring; }
    /// A line for the log.
    void log(const QString& line);

    enum Tab { Spectrum, Timing, Timeline, Log };

Q_SIGNALS:
    /// There is one more of finishedRuns().
    void runsChanged();
    /// The person chose a curve or a bar of a file.
    void fileChosen(std::size_t file);

private:
    void connectPanels();
    void makeCurve();
    void showAnswers(const QList<Answer>& answers);
    void showRun(std::size_t place);
    static QString runLine(const RunRecord& run);
    static QStringList failuresOf(const QList<Answer>& answers);

    Session& m_session;
    const FilesModel& m_model;
    RunController& m_runs;
    SpectrumPanel* m_spectrum = nullptr;
    LabPanel* m_lab = nullptr;
    TimingPanel* m_timing = nullptr;
    TimelinePanel* m_timeline = nullptr;
    LogPanel* m_log = nullptr;
    LogMailbox m_mailbox;
    quint64 m_list = 0;
    bool m_measuring = false;
    /// The timeline is a download's or a comparison's, whose tasks are not those of the file table.
    bool m_followsDownload = false;
    SpectrumOptions m_options;
    std::size_t m_wanted = 0;
    /// Somebody who runs through the rows wants no spectrum of each.
    QTimer m_curveTimer;
};

} // namespace tutti

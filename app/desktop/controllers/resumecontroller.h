// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include <QList>
#include <QObject>
#include <QTimer>

#include "core/session/choices.h"
#include "core/session/session.h"

namespace tutti {

class FilesModel;
class RunController;
class SourceList;

/// What was there before this start comes back: what earlier runs know of the files of the list, and a run that was
/// interrupted, which can go on. Knows no widgets.
class ResumeController : public QObject
{
    Q_OBJECT

public:
    ResumeController(Session& session, SourceList& sources, FilesModel& model, RunController& runs,
                     QObject* parent = nullptr);

    /// The run that is offered; nothing when there is none.
    const std::optional<InterruptedRun>& offer() const { return m_offer; }
    /// Opens what the run was about, if something else is open, and does what is left under the engine of these
    /// choices; the offer is gone then.
    void goOn(const Choices& choices);
    /// The run is not offered any more.
    void dismiss();
    /// It is not begun any more, if it was only about to be.
    void cancel();

Q_SIGNALS:
    /// There is an offer, or none any more.
    void offerChanged();
    /// What is to go on is a download.
    void downloadWanted(tutti::InterruptedRun run);

private:
    void openWhatItWasAbout();
    void begin();
    std::vector<std::size_t> filesOf(const InterruptedRun& run);
    void applyLater();
    void applySome();
    void indexFiles();

    Session& m_session;
    SourceList& m_sources;
    FilesModel& m_model;
    RunController& m_runs;
    std::optional<InterruptedRun> m_offer;
    /// What is about to go on when the list stands, and how.
    std::optional<InterruptedRun> m_wanted;
    Choices m_choices;
    /// What is known and not in the table yet.
    QList<KnownResult> m_known;
    qsizetype m_knownPlace = 0;
    quint64 m_list = 0;
    std::unordered_map<std::string, std::size_t> m_files;
    QTimer m_applyTimer;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include <QObject>
#include <QString>

#include "app/desktop/controllers/resumecontroller.h"

namespace tutti {

class ChoiceActions;
class ContinueBar;
class DownloadController;
class Workspace;

/// Ties what was interrupted to the window: a bar above everything offers to go on with it.
class Continuing : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive this object.
    struct Ends
    {
        Session& session;
        SourceList& sources;
        FilesModel& model;
        RunController& runs;
        DownloadController& downloads;
        Workspace& workspace;
        const ChoiceActions& choices;
    };

    explicit Continuing(const Ends& ends);

    /// Runs keep their journals in this folder from now on.
    void keepIn(const std::filesystem::path& folder);
    /// Brings back what was there before this start. After the folders of reports and journals are known.
    void lookBack() { m_ends.session.lookBack(); }
    /// What is cancelled from now on is only interrupted: it is offered at the next start.
    void leaveForLater();
    /// What is about to go on does not.
    void cancel() { m_resume.cancel(); }
    /// Whether a run could begin now.
    void setUsable(bool usable);

Q_SIGNALS:
    /// Something worth a sentence.
    void told(QString sentence);

private:
    void tellOfProblem(const Error& error);

    Ends m_ends;
    ResumeController m_resume;
    ContinueBar* m_bar = nullptr;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include <QObject>
#include <QString>

#include "app/desktop/controllers/afterdownload.h"

namespace tutti {

struct Actions;
class ChoiceActions;
class DemoController;
class DownloadController;
class Freesound;
class ListenActions;
class PathActions;
class Workspace;

/// Ties the Freesound tab to the rest of the window: what was downloaded joins the files and is done, runs join the
/// others, sounds are heard, credits are listed.
class SoundLink : public QObject
{
    Q_OBJECT

public:
    /// What the link ties together; all of it must outlive the link.
    struct Ends
    {
        Freesound& freesound;
        Session& session;
        FilesModel& model;
        SourceList& sources;
        RunController& runs;
        DemoController& demo;
        Workspace& workspace;
        ChoiceActions& choices;
        PathActions& paths;
        const Actions& actions;
    };

    explicit SoundLink(const Ends& ends);
    ~SoundLink() override;

    /// Something is searched, downloaded, or is about to be done with what came.
    bool isBusy() const;
    void cancel();

Q_SIGNALS:
    /// Something worth a sentence.
    void told(QString sentence);
    /// What the status line shows has changed.
    void changed();

private:
    void connectDownloads();
    void connectActions();
    void showCredits();
    std::vector<JobKind> wantedFollowUp() const;
    std::optional<Choices> followUpOf(const DownloadController& downloads) const;

    Ends m_ends;
    AfterDownload m_after;
    ListenActions* m_listen = nullptr;
};

} // namespace tutti

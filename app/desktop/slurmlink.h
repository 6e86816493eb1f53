// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <utility>

#include <QObject>
#include <QString>

#include "app/desktop/controllers/slurmcontroller.h"

class QWidget;

namespace tutti {

class ChoiceActions;
class SlurmBar;
class SlurmDialog;
class Workspace;

/// Ties batch jobs to the window: a dialog shows the script before it is sent, a bar above everything tells how the job
/// stands.
class SlurmLink : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive this object.
    struct Ends
    {
        Session& session;
        SourceList& sources;
        FilesModel& model;
        Workspace& workspace;
        ChoiceActions& choices;
        QWidget& window;
    };

    explicit SlurmLink(const Ends& ends);

    /// Jobs are kept in this folder from now on.
    void keepIn(std::filesystem::path folder) { m_jobs.keepIn(std::move(folder)); }
    /// A job of an earlier start is followed again. After the folder is known.
    void lookBack() { m_jobs.lookBack(); }
    /// Whether these choices ask for a batch job; if so, it is prepared in place of a run.
    bool takes(const Choices& choices);

Q_SIGNALS:
    /// Something worth a sentence.
    void told(QString sentence);

private:
    void showScript();
    void showJob();

    Ends m_ends;
    SlurmController m_jobs;
    SlurmBar* m_bar = nullptr;
};

} // namespace tutti

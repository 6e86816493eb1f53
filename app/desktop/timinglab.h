// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>

#include <QObject>
#include <QString>

#include "app/desktop/controllers/comparisoncontroller.h"
#include "app/desktop/controllers/comparisonshelf.h"
#include "core/session/session.h"
#include "core/session/settings.h"

namespace tutti {

struct Actions;
class ChoiceActions;
class ComparisonPanel;
class Freesound;
class LabPages;
class LabPanel;
class RunController;
class Workspace;

/// Ties the pages of the Timing tab to the window: asks what shall be compared, has it measured, shows it and keeps it.
class TimingLab : public QObject
{
    Q_OBJECT

public:
    /// What the lab ties together; all of it must outlive the lab.
    struct Ends
    {
        Settings& settings;
        Session& session;
        const FilesModel& model;
        RunController& runs;
        ComparisonController& comparisons;
        Freesound& freesound;
        Workspace& workspace;
        ChoiceActions& choices;
        const Actions& actions;
    };

    explicit TimingLab(const Ends& ends);
    ~TimingLab() override;

    /// Finished comparisons are kept there, over starts.
    void keepIn(const std::filesystem::path& folder);
    /// Shows one of those that are kept.
    void openKept(const std::filesystem::path& file);
    /// A comparison is measured, or a lesson.
    bool isBusy() const;
    void cancel();
    /// Which of the lab's actions are on. `possible`: nothing else is under way.
    void showEnabled(bool possible);

    /// The page that is shown, to be remembered.
    void restore();
    void save();

Q_SIGNALS:
    /// Something worth a sentence.
    void told(QString sentence);
    /// The comparisons that are kept now, newest first.
    void kept(QList<tutti::KeptComparison> comparisons);
    /// What the status line shows, or what can be done, has changed.
    void changed();

private:
    void addPages();
    void connectActions();
    void connectComparisons();
    void connectShelf();
    void connectPanel();
    void ask();
    void begin();
    void addRuns(const ComparisonResult& result);
    void end(const ComparisonResult& result, const QString& file);
    void showEntry(std::size_t entry, bool wanted);
    void exportShown();
    void askToRemove();

    Ends m_ends;
    ComparisonShelf m_shelf;
    LabPanel* m_lab = nullptr;
    ComparisonPanel* m_panel = nullptr;
    std::unique_ptr<LabPages> m_pages;
    bool m_possible = false;
};

} // namespace tutti

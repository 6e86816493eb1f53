// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>

#include <QObject>
#include <QString>

#include "app/desktop/controllers/comparisoncontroller.h"
#include "app/desktop/models/runshelf.h"
#include "core/session/session.h"

class QWidget;

namespace tutti {

class ChoiceActions;
class Freesound;
class LessonPanel;
class Lessons;
class ResultTabs;
class RunController;
class ScalingPanel;
class WaterfallPanel;
class WhatIfPanel;
class WhenSeen;

/// The pages of the Timing tab that look further into what was measured: Scaling, Where it went, What if, Lessons; and
/// what is asked for on them.
class LabPages : public QObject
{
    Q_OBJECT

public:
    /// What the pages are tied to; all of it must outlive them.
    struct Ends
    {
        RunController& runs;
        ComparisonController& comparisons;
        Freesound& freesound;
        ResultTabs& results;
        ChoiceActions& choices;
    };

    explicit LabPages(const Ends& ends);
    ~LabPages() override;

    /// The page of this name; null for one that is not among these.
    QWidget* page(const QString& name) const;
    /// A comparison is shown, live or whole.
    void showComparison(const Comparison& comparison);
    /// A whole one that was measured just now; its runs are the newest in the session.
    void takeMeasured(const ComparisonRequest& request, const ComparisonResult& result);
    /// One that was kept: its runs join those of this start.
    void takeOpened(const ComparisonResult& result);
    /// Keeps what lessons left there; empty: nowhere.
    void keepLessonsIn(const std::filesystem::path& folder);
    /// While something runs, nothing can be asked for.
    void setPossible(bool possible);
    bool isLessonRunning() const;
    void cancel();

Q_SIGNALS:
    void told(QString sentence);
    /// A lesson began or ended.
    void lessonChanged();
    /// What a lesson measured, for timeline and table.
    void experimentFinished(tutti::ComparisonResult result, QString file);
    /// The person chose an entry of the comparison that is shown.
    void entryChosen(std::size_t entry);

private:
    void connectPanels();
    void takeRuns();
    void runIt(const Setting& setting, int run);
    void useAlways(const Setting& setting, const QString& job);

    Ends m_ends;
    /// Those of this start, then those of comparisons that were opened.
    RunList m_runs;
    RunList m_opened;
    /// What runs of comparisons came from.
    std::map<const RunRecord*, std::shared_ptr<const ComparisonRequest>> m_requests;
    /// What if waits for what is measured.
    bool m_isWaiting = false;
    ScalingPanel* m_scaling = nullptr;
    WaterfallPanel* m_waterfall = nullptr;
    WhatIfPanel* m_whatIf = nullptr;
    LessonPanel* m_lessonPanel = nullptr;
    WhenSeen* m_waterfallSeen = nullptr;
    WhenSeen* m_whatIfSeen = nullptr;
    std::unique_ptr<Lessons> m_lessons;
};

} // namespace tutti

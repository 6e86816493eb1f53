// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <utility>

#include <QObject>

#include "app/desktop/controllers/comparisonexperiments.h"
#include "app/desktop/controllers/lessoncontroller.h"
#include "app/desktop/controllers/lessonfiles.h"

namespace tutti {

class LessonPanel;

/// The lessons with their panel: what the window puts into the Timing tab.
class Lessons : public QObject
{
    Q_OBJECT

public:
    /// `service` and `panel` must outlive the lessons. `folder`: where the last report of each lesson is kept over
    /// starts; empty: nowhere.
    Lessons(SoundService& service, LessonPanel& panel, const std::filesystem::path& folder, QObject* parent = nullptr);

    /// While the window runs, downloads or compares something, lessons cannot be run.
    void setBusyElsewhere(bool busy) { m_controller.setBusyElsewhere(busy); }
    bool isRunning() const { return m_controller.isRunning(); }
    void cancel() { m_controller.cancel(); }
    /// Lab reports and comparisons, laid over each other in the panel.
    void open(const QStringList& files) { m_files.open(files); }

Q_SIGNALS:
    void runningChanged(bool running);
    /// Each experiment that ended, with the runs for timeline and waterfall.
    void experimentFinished(tutti::ComparisonResult result, QString file);
    /// A sentence for the status line.
    void told(QString sentence);

private:
    void connectPanel();
    void connectFiles();
    void save(LessonKind kind, const QString& student, const QString& file);

    LessonPanel& m_panel;
    ComparisonExperiments m_experiments;
    LessonController m_controller;
    LessonFiles m_files;
    QString m_student;
};

} // namespace tutti

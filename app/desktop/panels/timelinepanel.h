// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include <QList>
#include <QStringList>
#include <QTimer>
#include <QWidget>

#include "app/desktop/charts/timelinedata.h"
#include "core/jobs/record.h"

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTableWidget;

namespace tutti {

class ElidedLabel;
class TimelineView;

/// What each worker did when: a lane for each, a bar for each job; live during a run, at most 30 updates a second.
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePanel(QWidget* parent = nullptr);

    /// A run begins: forgets the last one. `names` are those of the tasks, in their order.
    void startRun(int workers, const QStringList& names, LaneKind kind = LaneKind::Worker);
    /// Records of the run under way.
    void addRecords(const QList<Answer>& answers);
    /// A finished run, whole.
    void showRun(const RunRecord& run);
    /// Marks a task's bar and brings it into view.
    void setCurrent(std::size_t task);

Q_SIGNALS:
    /// The person chose a bar.
    void taskChosen(std::size_t task);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeControls();
    QWidget* makeViews();
    void addZoomButton(QHBoxLayout* layout, const QString& name, const QString& text, const QString& tip,
                       void (TimelineView::*action)());
    QString nameOf(std::size_t task) const;
    void refresh();
    void fillTable();
    void fitTable();
    void showTask();

    TimelineData m_data;
    QStringList m_names;
    QTimer m_refreshTimer;
    QStackedWidget* m_pages = nullptr;
    TimelineView* m_view = nullptr;
    QTableWidget* m_table = nullptr;
    QLabel* m_reading = nullptr;
    ElidedLabel* m_task = nullptr;
};

} // namespace tutti

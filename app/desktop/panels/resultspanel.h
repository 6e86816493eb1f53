// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <QByteArray>
#include <QList>
#include <QWidget>

#include "app/desktop/models/soundsmodel.h"
#include "core/freesound/quota.h"

class QAction;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace tutti {

class Announcer;
/// What a search found, with a line about how it goes. Rows select as in a file manager.
class ResultsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsPanel(SoundsModel& model, QWidget* parent = nullptr);

    QTableView* table() const { return m_table; }
    /// What the context menu offers; nothing makes a line.
    void setMenu(const QList<QAction*>& actions);
    /// The sounds whose rows are selected, in the order of the rows.
    std::vector<std::size_t> selectedSounds() const;
    std::optional<std::size_t> currentSound() const;
    void setCurrentSound(std::size_t sound);
    /// The row above or below the current one; false at the end.
    bool moveCurrent(int rows);

    /// How the search goes: what is known, why it waits, what failed. `isError` is written so that it is seen.
    void setStatus(const QString& sentence, bool isError = false);
    QString status() const;
    /// The requests that were made; nothing where none are counted.
    void setQuota(const std::optional<QuotaState>& quota);
    /// A way out of a wait; hidden otherwise.
    void setWaiting(bool waiting);
    /// Without results: what to do.
    void setHint(const QString& hint);

    QByteArray saveState() const;
    void restoreState(const QByteArray& state);

Q_SIGNALS:
    void selectionChanged();
    void currentSoundChanged();
    /// A double click, or Return.
    void activated();
    /// A click on the sign for playing.
    void playRequested(std::size_t sound);
    void stopWaitingRequested();

private:
    void makeTable();
    QWidget* makeFoot();
    void connectSelection();
    void showCounts();
    void showQuota();

    SoundsModel& m_model;
    std::optional<QuotaState> m_quotaState;
    QStackedWidget* m_pages = nullptr;
    QLabel* m_hint = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_status = nullptr;
    Announcer* m_announcer = nullptr;
    QLabel* m_quota = nullptr;
    QToolButton* m_stopWaiting = nullptr;
};

} // namespace tutti

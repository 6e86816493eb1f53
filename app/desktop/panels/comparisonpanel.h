// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <vector>

#include <QList>
#include <QWidget>

#include "core/session/comparisonrun.h"
#include "core/session/comparisonstore.h"
#include "core/timing/labreport.h"

class QAction;
class QLabel;
class QProgressBar;
class QSplitter;
class QStackedWidget;

namespace tutti {

class AcrossView;
class ComparisonView;
class KeptList;

/// What the panel's buttons stand for; the same actions are in the menus.
struct ComparisonPanelActions
{
    QAction* compare = nullptr;
    QAction* cancel = nullptr;
    QAction* again = nullptr;
    QAction* exportTo = nullptr;
    QAction* rename = nullptr;
    QAction* remove = nullptr;
    QAction* across = nullptr;
};

/// The page *Comparison*: the one that is measured, live, or one that was kept; beside it all that are kept.
class ComparisonPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonPanel(const ComparisonPanelActions& actions, QWidget* parent = nullptr);

    /// A comparison begins: its settings stand there before anything is measured.
    void begin(const std::vector<Setting>& settings, std::size_t baseline);
    /// How it goes, in words, and 0 … 1 of it; below 0: nobody knows.
    void setProgress(const QString& text, double share);
    void showLive(const Comparison& comparison);
    /// A finished or a kept one; `file` is empty where it is not kept.
    void showResult(ComparisonResult result, const std::filesystem::path& file);
    /// Nothing came of the comparison that began; what was shown before it is shown again.
    void giveUp(const QString& sentence);
    void showOverlay(const Overlay& overlay);
    void setKept(const QList<KeptComparison>& kept);
    void editName();

    bool isLive() const { return m_isLive; }
    /// What is shown, once it is whole.
    const ComparisonResult* shown() const;
    const std::filesystem::path& shownFile() const { return m_file; }
    /// Those selected in the list.
    std::vector<std::filesystem::path> selected() const;
    QSplitter* splitter() const { return m_splitter; }

Q_SIGNALS:
    void openRequested(std::filesystem::path file);
    void renameRequested(std::filesystem::path file, QString name);
    /// An entry of shown(), whose run shall be seen; `wanted`: at once, not only when its tab is looked at.
    void entryChosen(std::size_t entry, bool wanted);
    /// shown() or selected() has changed.
    void shownChanged();

private:
    QWidget* makeButtons(const ComparisonPanelActions& actions);
    QWidget* makeProgress(QAction* cancel);
    QWidget* makeEmpty(QAction* compare);
    void setLive(bool live);
    void rename(const QString& name);

    QSplitter* m_splitter = nullptr;
    KeptList* m_kept = nullptr;
    QStackedWidget* m_pages = nullptr;
    QLabel* m_empty = nullptr;
    QWidget* m_emptyPage = nullptr;
    QWidget* m_buttons = nullptr;
    QWidget* m_progressLine = nullptr;
    QLabel* m_progress = nullptr;
    QProgressBar* m_bar = nullptr;
    ComparisonView* m_view = nullptr;
    AcrossView* m_across = nullptr;
    std::optional<ComparisonResult> m_shown;
    std::filesystem::path m_file;
    bool m_isLive = false;
};

} // namespace tutti

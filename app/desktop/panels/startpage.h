// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include <QList>
#include <QWidget>

#include "app/desktop/models/recentrows.h"

class QAction;
class QBoxLayout;
class QCommandLinkButton;
class QLabel;
class QToolButton;

namespace tutti {

class RecentList;

/// What a window without sounds shows: three ways to begin, and what was worked on before.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    /// What the three buttons do; each is on when its action is.
    struct Ways
    {
        QAction* demo = nullptr;
        QAction* chooseFolder = nullptr;
        QAction* freesound = nullptr;
    };

    explicit StartPage(const Ways& ways, QWidget* parent = nullptr);

    void setFolders(const QList<RecentRow>& folders);
    void setResults(const QList<RecentRow>& results);
    /// Something that wants an answer first, such as a run that was interrupted: stands above the three ways until it
    /// is deleted or hidden. Takes it over.
    void addNotice(QWidget* notice);
    /// Where the keyboard is to be when the page is shown.
    void focusFirst();

Q_SIGNALS:
    /// A folder that is there, a run or a comparison.
    void openRequested(tutti::RecentRow row);
    /// A folder shall not be listed any more.
    void forgetRequested(std::filesystem::path folder);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    QCommandLinkButton* makeWay(const QString& name, QAction* action);
    QWidget* makeLists();
    void showEmpty();

    QLabel* m_heading = nullptr;
    QLabel* m_purpose = nullptr;
    QLabel* m_empty = nullptr;
    QCommandLinkButton* m_demo = nullptr;
    QCommandLinkButton* m_open = nullptr;
    QCommandLinkButton* m_search = nullptr;
    RecentList* m_folders = nullptr;
    RecentList* m_results = nullptr;
    QToolButton* m_forgetButton = nullptr;
    QAction* m_forget = nullptr;
    QBoxLayout* m_notices = nullptr;
    QBoxLayout* m_ways = nullptr;
    QBoxLayout* m_lists = nullptr;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QAction;
class QToolButton;

namespace tutti {

class DownloadBar;
class KeyPage;
class LateScrollArea;
class ResultsPanel;
class SearchPanel;
class SoundsModel;

/// The front door: what to look for, what was found, where it goes; or how to get a key.
class FreesoundPanel : public QWidget
{
    Q_OBJECT

public:
    /// What the panel's buttons stand for.
    struct ButtonActions
    {
        QAction* download = nullptr;
        QAction* cancel = nullptr;
        QAction* retry = nullptr;
        QAction* demo = nullptr;
    };

    FreesoundPanel(SoundsModel& model, const ButtonActions& actions, QWidget* parent = nullptr);

    SearchPanel* form() const { return m_form; }
    ResultsPanel* results() const { return m_results; }
    DownloadBar* downloads() const { return m_downloads; }
    KeyPage* keyPage() const { return m_keyPage; }
    /// The names of its controls from top to bottom, for the Tab key.
    static QStringList tabOrder();
    /// Shows how to get a key in place of what needs one.
    void setKeyWanted(bool wanted);
    bool isKeyWanted() const;

private:
    void makeDemoButton(QAction* action);
    void showDemo();

    const SoundsModel& m_model;
    SearchPanel* m_form = nullptr;
    KeyPage* m_keyPage = nullptr;
    LateScrollArea* m_keyArea = nullptr;
    ResultsPanel* m_results = nullptr;
    DownloadBar* m_downloads = nullptr;
    QToolButton* m_demo = nullptr;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QScrollArea;

namespace tutti {

class DownloadBar;
class KeyPage;
class ResultsPanel;
class SearchPanel;
class SoundsModel;

/// The front door: what to look for, what was found, where it goes; or how to get a key.
class FreesoundPanel : public QWidget
{
    Q_OBJECT

public:
    /// The actions of the download's buttons.
    FreesoundPanel(SoundsModel& model, QAction* download, QAction* cancel, QAction* retry, QWidget* parent = nullptr);

    SearchPanel* form() const { return m_form; }
    ResultsPanel* results() const { return m_results; }
    DownloadBar* downloads() const { return m_downloads; }
    KeyPage* keyPage() const { return m_keyPage; }
    /// Shows how to get a key in place of what needs one.
    void setKeyWanted(bool wanted);
    bool isKeyWanted() const;

private:
    SearchPanel* m_form = nullptr;
    KeyPage* m_keyPage = nullptr;
    QScrollArea* m_keyArea = nullptr;
    ResultsPanel* m_results = nullptr;
    DownloadBar* m_downloads = nullptr;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include <QByteArray>
#include <QString>
#include <QWidget>

#include "app/desktop/models/downloadchoices.h"

class QAction;
class QCheckBox;
class QComboBox;
class QSpinBox;
class QToolButton;

namespace tutti {

class FolderChoice;

/// Where found sounds go, how they are fetched, and the button that does it.
class DownloadBar : public QWidget
{
    Q_OBJECT

public:
    /// The button stands for `download`, which is in a menu too; so do the others.
    DownloadBar(QAction* download, QAction* cancel, QAction* retry, QWidget* parent = nullptr);

    DownloadChoices choices() const;
    void setChoices(const DownloadChoices& choices);
    /// Another folder to choose, at once chosen.
    void setFolder(const std::filesystem::path& folder);
    /// How many sounds the button would fetch. `selected`: those that are selected, otherwise all.
    void setCount(int count, bool selected);
    /// While a download goes on, cancel stands where the other button was.
    void setRunning(bool running);
    /// Whether something can be done again.
    void setRetry(bool possible);
    /// Originals need a signed-in person; why not, in a sentence, when there is none.
    void setOriginalsPossible(bool possible, const QString& reason);
    /// The folder's switch, as the folder has it.
    void setCommercial(bool commercial);

    QByteArray saveState() const;
    void restoreState(const QByteArray& state);

Q_SIGNALS:
    void folderChanged(std::filesystem::path folder);
    void folderRequested();
    void commercialChanged(bool commercial);

private:
    QWidget* makeFolder();
    QWidget* makeHow();
    QWidget* makeTicks();
    QWidget* makeButtons(QAction* download, QAction* cancel, QAction* retry);

    FolderChoice* m_folderBox = nullptr;
    QToolButton* m_folderButton = nullptr;
    QSpinBox* m_connections = nullptr;
    QComboBox* m_kind = nullptr;
    QCheckBox* m_commercial = nullptr;
    QCheckBox* m_thenDo = nullptr;
    QAction* m_download = nullptr;
    QToolButton* m_downloadButton = nullptr;
    QToolButton* m_cancelButton = nullptr;
    QToolButton* m_retryButton = nullptr;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

namespace tutti {

class FolderPanel;
class FreesoundPanel;

/// Where sounds come from: Freesound, or folders and files.
class SoundsPanel : public QTabWidget
{
    Q_OBJECT

public:
    SoundsPanel(FreesoundPanel* freesound, FolderPanel* folders, QWidget* parent = nullptr);

    void showFreesound();
    void showFolders();
};

} // namespace tutti

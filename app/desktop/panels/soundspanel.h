// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

namespace tutti {

class FolderPanel;

/// Where sounds come from: Freesound, or folders and files.
class SoundsPanel : public QTabWidget
{
    Q_OBJECT

public:
    explicit SoundsPanel(FolderPanel* folders, QWidget* parent = nullptr);

    void showFreesound();
    void showFolders();
};

} // namespace tutti

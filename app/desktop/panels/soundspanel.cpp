// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/soundspanel.h"

#include <QLabel>
#include <QTabBar>

#include "app/desktop/panels/folderpanel.h"

namespace tutti {

SoundsPanel::SoundsPanel(FolderPanel* folders, QWidget* parent)
    : QTabWidget(parent)
{
    setObjectName(QStringLiteral("soundsPanel"));
    setAccessibleName(tr("Sounds"));
    setDocumentMode(true);
    auto* coming = new QLabel(tr("Searching Freesound and downloading from it are coming in a later version. Until "
                                 "then choose a folder of sounds under Folder."));
    coming->setObjectName(QStringLiteral("freesoundComing"));
    coming->setWordWrap(true);
    coming->setMargin(12);
    coming->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    addTab(coming, tr("Freesound"));
    addTab(folders, tr("Folder"));
    setCurrentWidget(folders);
}

void SoundsPanel::showFreesound()
{
    setCurrentIndex(0);
    tabBar()->setFocus(Qt::ShortcutFocusReason);
}

void SoundsPanel::showFolders()
{
    setCurrentIndex(1);
    widget(1)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/soundspanel.h"

#include "app/desktop/panels/folderpanel.h"
#include "app/desktop/panels/freesoundpanel.h"
#include "app/desktop/text/retranslation.h"

namespace tutti {

SoundsPanel::SoundsPanel(FreesoundPanel* freesound, FolderPanel* folders, QWidget* parent)
    : QTabWidget(parent)
{
    setObjectName(QStringLiteral("soundsPanel"));
    keepTranslated(this, [this] { setAccessibleName(tr("Sounds")); });
    setDocumentMode(true);
    addTab(freesound, tr("Freesound"));
    addTab(folders, tr("Folder"));
}

void SoundsPanel::showFreesound()
{
    setCurrentIndex(0);
    widget(0)->setFocus(Qt::ShortcutFocusReason);
}

void SoundsPanel::showFolders()
{
    setCurrentIndex(1);
    widget(1)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace tutti

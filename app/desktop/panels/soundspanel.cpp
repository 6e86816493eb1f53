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
    setDocumentMode(true);
    addTab(freesound, QString());
    addTab(folders, QString());
    keepTranslated(this, [this] {
        setAccessibleName(tr("Sounds"));
        setTabText(0, tr("Freesound"));
        setTabText(1, tr("Folder"));
    });
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

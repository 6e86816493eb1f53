// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/menus.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include "app/desktop/actions.h"

namespace tutti {

namespace {

struct MenuText
{
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

/// Nothing makes a line.
QMenu* addMenu(QMenuBar& bar, const QString& name, const QString& title, const QList<QAction*>& actions)
{
    QMenu* menu = bar.addMenu(title);
    menu->setObjectName(name);
    for (QAction* action : actions) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    return menu;
}

} // namespace

void addMenus(QMenuBar& bar, const Actions& a)
{
    using T = MenuText;
    addMenu(bar, QStringLiteral("soundsMenu"), T::tr("S&ounds"),
            {a.chooseFolder, a.chooseFiles, a.refresh, a.clearList, nullptr, a.demo, nullptr, a.quit});
    addMenu(bar, QStringLiteral("freesoundMenu"), T::tr("Free&sound"),
            {a.download, a.cancelDownload, a.retryDownload, a.timeDownload, nullptr, a.openPage, a.copyCredit,
             a.searchSimilar, a.searchAuthor, a.searchPack, nullptr, a.enterKey, a.signIn, a.forgetKey});
    addMenu(bar, QStringLiteral("runMenu"), T::tr("Ru&n"),
            {a.convert, a.spectra, a.options, a.chooseOutput, nullptr, a.run, a.cancel, nullptr, a.retryFailed, a.redo,
             a.timeAgain});
    QList<QAction*> timing {a.compare,          a.compareAgain,     nullptr,         a.exportComparison,
                            a.renameComparison, a.removeComparison, a.compareAcross, nullptr};
    timing += a.labPages->actions();
    addMenu(bar, QStringLiteral("timingMenu"), T::tr("&Timing"), timing);
    addMenu(bar, QStringLiteral("fileMenu"), T::tr("F&iles"),
            {a.play, a.playNext, a.playPrevious, nullptr, a.openResult, a.reveal, a.credits, nullptr, a.selectAll,
             a.filter});
    QMenu* view = addMenu(bar, QStringLiteral("viewMenu"), T::tr("Vie&w"),
                          {a.startPage, nullptr, a.freesoundTab, a.folderTab, a.filesTable, nullptr, a.spectrumTab,
                           a.timingTab, a.timelineTab, a.logTab, nullptr, a.statusLine, nullptr});
    QMenu* appearance = view->addMenu(T::tr("&Appearance"));
    appearance->setObjectName(QStringLiteral("appearanceMenu"));
    appearance->addActions(a.appearance->actions());
    addMenu(bar, QStringLiteral("helpMenu"), T::tr("&Help"), {a.about, a.aboutQt});
}

} // namespace tutti

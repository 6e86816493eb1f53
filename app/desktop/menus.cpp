// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/menus.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include "app/desktop/actions.h"
#include "app/desktop/text/retranslation.h"

namespace tutti {

namespace {

struct T
{
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

/// `title` gives it in the language of the moment; nothing among the actions makes a line.
template<typename Parent>
QMenu* addMenu(Parent& parent, const QString& name, QString (*title)(), const QList<QAction*>& actions)
{
    QMenu* menu = parent.addMenu(QString());
    menu->setObjectName(name);
    keepTranslated(menu, [menu, title] { menu->setTitle(title()); });
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
    addMenu(bar, QStringLiteral("soundsMenu"), [] { return T::tr("S&ounds"); },
            {a.chooseFolder, a.chooseFiles, a.refresh, a.clearList, nullptr, a.demo, nullptr, a.quit});
    addMenu(bar, QStringLiteral("freesoundMenu"), [] { return T::tr("Free&sound"); },
            {a.download, a.cancelDownload, a.retryDownload, a.timeDownload, nullptr, a.openPage, a.copyCredit,
             a.searchSimilar, a.searchAuthor, a.searchPack, nullptr, a.enterKey, a.signIn, a.forgetKey});
    addMenu(bar, QStringLiteral("runMenu"), [] { return T::tr("Ru&n"); },
            {a.convert, a.spectra, a.options, a.chooseOutput, nullptr, a.run, a.cancel, nullptr, a.retryFailed, a.redo,
             a.timeAgain, nullptr, a.notesAtEnd});
    QList<QAction*> timing {a.compare,          a.compareAgain,     nullptr,         a.exportComparison,
                            a.renameComparison, a.removeComparison, a.compareAcross, nullptr};
    timing += a.labPages->actions();
    addMenu(
        bar, QStringLiteral("timingMenu"), [] { return T::tr("&Timing"); }, timing);
    addMenu(bar, QStringLiteral("fileMenu"), [] { return T::tr("F&iles"); },
            {a.play, a.playNext, a.playPrevious, nullptr, a.openResult, a.reveal, a.credits, nullptr, a.selectAll,
             a.filter});
    QMenu* view = addMenu(bar, QStringLiteral("viewMenu"), [] { return T::tr("Vie&w"); },
                          {a.startPage, nullptr, a.freesoundTab, a.folderTab, a.filesTable, nullptr, a.spectrumTab,
                           a.timingTab, a.timelineTab, a.logTab, nullptr, a.statusLine, nullptr});
    QList<QAction*> looks = a.appearance->actions();
    looks << nullptr << a.lessMotion;
    addMenu(
        *view, QStringLiteral("appearanceMenu"), [] { return T::tr("&Appearance"); }, looks);
    addMenu(
        *view, QStringLiteral("languageMenu"), [] { return T::tr("La&nguage"); }, a.language->actions());
    addMenu(bar, QStringLiteral("helpMenu"), [] { return T::tr("&Help"); },
            {a.help, a.helpContents, a.helpWords, nullptr, a.about, a.aboutQt});
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QActionGroup;

namespace tutti {

/// Everything that can be done in the window, by menu, shortcut or button. Who does it connects to triggered().
struct Actions
{
    /// Owned by `parent`.
    explicit Actions(QObject* parent);
    Actions(const Actions&) = delete;
    Actions& operator=(const Actions&) = delete;

    QAction* chooseFolder = nullptr;
    QAction* chooseFiles = nullptr;
    QAction* refresh = nullptr;
    QAction* clearList = nullptr;
    QAction* demo = nullptr;
    QAction* quit = nullptr;

    QAction* convert = nullptr;
    QAction* spectra = nullptr;
    QAction* options = nullptr;
    QAction* chooseOutput = nullptr;
    QAction* run = nullptr;
    QAction* cancel = nullptr;
    QAction* retryFailed = nullptr;
    QAction* timeAgain = nullptr;
    QAction* compare = nullptr;
    QAction* compareAgain = nullptr;
    QAction* exportComparison = nullptr;
    QAction* renameComparison = nullptr;
    QAction* removeComparison = nullptr;
    QAction* compareAcross = nullptr;

    QAction* play = nullptr;
    QAction* playNext = nullptr;
    QAction* playPrevious = nullptr;
    QAction* credits = nullptr;
    QAction* openResult = nullptr;
    QAction* reveal = nullptr;
    QAction* redo = nullptr;
    QAction* selectAll = nullptr;

    QAction* download = nullptr;
    QAction* cancelDownload = nullptr;
    QAction* retryDownload = nullptr;
    QAction* timeDownload = nullptr;
    QAction* openPage = nullptr;
    QAction* copyCredit = nullptr;
    QAction* searchSimilar = nullptr;
    QAction* searchAuthor = nullptr;
    QAction* searchPack = nullptr;
    QAction* enterKey = nullptr;
    QAction* signIn = nullptr;
    QAction* forgetKey = nullptr;

    QAction* startPage = nullptr;
    QAction* filter = nullptr;
    QAction* statusLine = nullptr;
    QAction* freesoundTab = nullptr;
    QAction* folderTab = nullptr;
    QAction* filesTable = nullptr;
    QAction* spectrumTab = nullptr;
    QAction* timingTab = nullptr;
    QAction* timelineTab = nullptr;
    QAction* logTab = nullptr;
    /// The pages of the Timing tab in their order; their data are the pages' names.
    QActionGroup* labPages = nullptr;
    QActionGroup* appearance = nullptr;
    QActionGroup* language = nullptr;
    QAction* lessMotion = nullptr;
    QAction* notesAtEnd = nullptr;

    /// About what has the focus.
    QAction* help = nullptr;
    QAction* helpContents = nullptr;
    QAction* helpWords = nullptr;
    QAction* about = nullptr;
    QAction* aboutQt = nullptr;

private:
    /// Makes them, or names them anew in another language.
    void make(QObject* parent);
};

} // namespace tutti

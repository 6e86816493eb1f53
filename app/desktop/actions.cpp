// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/actions.h"

#include <utility>

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>

#include "app/desktop/actionmaking.h"
#include "app/desktop/text/retranslation.h"
#include "core/session/settings.h"

namespace tutti {

namespace {

struct T
{
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

void makeListActions(Actions& a, QObject* parent)
{
    a.chooseFolder = makeAction(parent, "chooseFolderAction", T::tr("Choose f&older…"),
                                T::tr("Takes the sounds of a folder."), QKeySequence::Open);
    a.chooseFiles = makeAction(parent, "chooseFilesAction", T::tr("Choose f&iles…"), T::tr("Takes single sounds."),
                               Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    a.refresh = makeAction(parent, "refreshAction", T::tr("&Look again"),
                           T::tr("Looks through the chosen folders again."), Qt::CTRL | Qt::Key_R);
    a.clearList = makeAction(parent, "clearListAction", T::tr("&Empty the list"),
                             T::tr("Takes all folders and files out of the list; no file is deleted."),
                             Qt::CTRL | Qt::SHIFT | Qt::Key_W);
    a.demo =
        makeAction(parent, "demoAction", T::tr("Try the &demo"),
                   T::tr("Searches the offline library, downloads, converts, draws spectra and compares two engines."),
                   Qt::CTRL | Qt::Key_D);
    a.quit = makeAction(parent, "quitAction", T::tr("&Quit"),
                        T::tr("Ends Tutti; a run under way stops, and can be continued at the next start."),
                        Qt::CTRL | Qt::Key_Q);
}

void makeRunActions(Actions& a, QObject* parent)
{
    a.convert =
        makeTick(parent, "convertAction", T::tr("Con&vert"), T::tr("Makes a wav of each sound."), Qt::CTRL | Qt::Key_1);
    a.spectra = makeTick(parent, "spectraAction", T::tr("&Spectra"), T::tr("Draws the spectrum of each sound."),
                         Qt::CTRL | Qt::Key_2);
    a.options = makeAction(parent, "optionsAction", T::tr("&Options…"), T::tr("How sounds are converted and analysed."),
                           Qt::CTRL | Qt::Key_Comma);
    a.chooseOutput =
        makeAction(parent, "chooseOutputAction", T::tr("Choose a folder for r&esults…"),
                   T::tr("Results go there instead of beside the source."), Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    a.run = makeAction(parent, "runAction", T::tr("▶ &Run"), T::tr("Does what is ticked for all files of the list."),
                       Qt::Key_F5);
    a.cancel = makeAction(parent, "cancelAction", T::tr("■ C&ancel"),
                          T::tr("Ends what is under way: what was done stays, what was half done goes."),
                          Qt::SHIFT | Qt::Key_F5);
    a.retryFailed = makeAction(parent, "retryFailedAction", T::tr("Retr&y failed"),
                               T::tr("Does again what failed, and nothing else."), Qt::CTRL | Qt::Key_Y);
    a.timeAgain = makeAction(parent, "timeAgainAction", T::tr("&Time again"),
                             T::tr("Does the last run once more into a folder that is removed afterwards, to time it."),
                             Qt::CTRL | Qt::Key_T);
}

void makeComparisonActions(Actions& a, QObject* parent)
{
    a.compare = makeAction(parent, "compareAction", T::tr("Co&mpare…"),
                           T::tr("Lets engines and worker counts do the same work in turn, to compare their times."),
                           Qt::CTRL | Qt::Key_M);
    a.compareAgain = makeAction(parent, "compareAgainAction", T::tr("Compare a&gain"),
                                T::tr("Measures the newest comparison once more."), Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    a.exportComparison =
        makeAction(parent, "exportComparisonAction", T::tr("&Export…"),
                   T::tr("Saves the comparison as JSON, CSV, Markdown or a page of HTML, as the file's name ends."),
                   Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    a.renameComparison = makeAction(parent, "renameComparisonAction", T::tr("Re&name"),
                                    T::tr("Gives the comparison a name to find it again."), Qt::Key_F2);
    a.removeComparison =
        makeAction(parent, "removeComparisonAction", T::tr("&Delete…"),
                   T::tr("Deletes the kept comparisons that are selected."), Qt::CTRL | Qt::Key_Delete);
    a.compareAcross =
        makeAction(parent, "compareAcrossAction", T::tr("Compare across da&ys"),
                   T::tr("Lays the kept comparisons that are selected over each other; they must be of the "
                         "same work."),
                   Qt::CTRL | Qt::SHIFT | Qt::Key_A);
}

void makeLabPages(Actions& a, QObject* parent)
{
    struct Page
    {
        const char* name;
        QString title;
        QString tip;
    };
    const QList<Page> pages {
        {"runs", T::tr("&Runs"), T::tr("Every run that finished beside the others.")},
        {"comparison", T::tr("&Comparison"), T::tr("Engines and worker counts on the same work, in rounds.")},
        {"scaling", T::tr("&Scaling"), T::tr("Speed-up and efficiency over the number of workers.")},
        {"where", T::tr("&Where it went"),
         T::tr("What kept a run from being as many times as fast as it has workers.")},
        {"whatif", T::tr("W&hat if"), T::tr("A run's jobs replayed under other schedules and worker counts.")},
        {"lessons", T::tr("&Lessons"), T::tr("Guided experiments: guess, measure, understand.")}};
    a.labPages = makeActionGroup(parent, QStringLiteral("labPages"));
    a.labPages->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    for (int i = 0; i < pages.size(); ++i) {
        QAction* action =
            makeAction(parent, QStringLiteral("labAction-") + QString::fromLatin1(pages[i].name), pages[i].title,
                       pages[i].tip, QKeySequence(Qt::CTRL | Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)));
        action->setData(QString::fromLatin1(pages[i].name));
        a.labPages->addAction(action);
    }
}

void makeFileActions(Actions& a, QObject* parent)
{
    a.play = makeAction(parent, "playAction", T::tr("&Play or stop"), T::tr("Plays the sound of the current row."),
                        Qt::Key_Space);
    a.playNext = makeAction(parent, "playNextAction", T::tr("Play the &next"),
                            T::tr("Goes to the next row and plays its sound."), Qt::Key_F6);
    a.playPrevious = makeAction(parent, "playPreviousAction", T::tr("Play the pre&vious"),
                                T::tr("Goes to the row before and plays its sound."), Qt::SHIFT | Qt::Key_F6);
    a.credits = makeAction(parent, "creditsAction", T::tr("&Credits for these files…"),
                           T::tr("Lists authors and licences of the selected files, or of all."), Qt::CTRL | Qt::Key_I);
    a.openResult = makeAction(parent, "openResultAction", T::tr("&Open the result"),
                              T::tr("Opens the newest result of the current row with the program for it."),
                              Qt::CTRL | Qt::Key_Return);
    a.reveal = makeAction(parent, "revealAction", T::tr("Show in the file &manager"),
                          T::tr("Opens the folder that the sound lies in."), Qt::CTRL | Qt::Key_E);
    a.redo = makeAction(parent, "redoAction", T::tr("Redo s&kipped, overwriting"),
                        T::tr("Does the selected files that were skipped, and replaces what lay there."),
                        Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    a.selectAll = makeAction(parent, "selectAllAction", T::tr("Select &all files"), T::tr("Selects every row shown."));
}

void makeDownloadActions(Actions& a, QObject* parent)
{
    a.download = makeAction(parent, "downloadAction", T::tr("Do&wnload"),
                            T::tr("Downloads the selected sounds, or all that were found when none is selected."),
                            Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    a.cancelDownload = makeAction(parent, "cancelDownloadAction", T::tr("■ C&ancel the download"),
                                  T::tr("Ends the download: what came stays, what was half done goes."),
                                  Qt::CTRL | Qt::SHIFT | Qt::Key_X);
    a.retryDownload =
        makeAction(parent, "retryDownloadAction", T::tr("&Retry"),
                   T::tr("Downloads again what failed or was cancelled."), Qt::CTRL | Qt::SHIFT | Qt::Key_Y);
    a.timeDownload = makeAction(
        parent, "timeDownloadAction", T::tr("&Time one at a time"),
        T::tr("Downloads the same sounds once more, one at a time and into a folder that is removed afterwards, "
              "to see what overlapping waits bought."),
        Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    a.enterKey = makeAction(parent, "enterKeyAction", T::tr("Enter a &key…"),
                            T::tr("How to get a key for freesound.org, and a field for it."), Qt::CTRL | Qt::Key_K);
    a.signIn = makeAction(parent, "signInAction", T::tr("Sign &in for originals…"),
                          T::tr("Lets you allow Tutti, in the browser, to download original files as you."));
    a.forgetKey = makeAction(parent, "forgetKeyAction", T::tr("&Forget the key…"),
                             T::tr("Takes the key and what belongs to it out of every place that it is kept in."));
}

void makeSoundActions(Actions& a, QObject* parent)
{
    a.openPage = makeAction(parent, "openPageAction", T::tr("Open its &page"),
                            T::tr("Opens the sound's page in the browser."), Qt::CTRL | Qt::Key_B);
    a.copyCredit =
        makeAction(parent, "copyCreditAction", T::tr("&Copy its credit"),
                   T::tr("Copies what must be said of the selected sounds, a line each."), QKeySequence::Copy);
    a.searchSimilar = makeAction(parent, "searchSimilarAction", T::tr("Search &similar sounds"),
                                 T::tr("Searches sounds that are like this one."), Qt::CTRL | Qt::Key_L);
    a.searchAuthor = makeAction(parent, "searchAuthorAction", T::tr("This a&uthor's sounds"),
                                T::tr("Lists the sounds of the same author."), Qt::CTRL | Qt::Key_U);
    a.searchPack = makeAction(parent, "searchPackAction", T::tr("T&his pack"),
                              T::tr("Lists the sounds of the same pack."), Qt::CTRL | Qt::Key_P);
    // They are about the results alone.
    for (QAction* action : {a.openPage, a.copyCredit, a.searchSimilar, a.searchAuthor, a.searchPack})
        action->setShortcutContext(Qt::WidgetShortcut);
}

void makeViewActions(Actions& a, QObject* parent)
{
    a.startPage = makeTick(parent, "startPageAction", T::tr("Start &page"),
                           T::tr("Shows the ways to begin and what was worked on before."), Qt::ALT | Qt::Key_0);
    a.filter = makeAction(parent, "filterAction", T::tr("&Filter files"),
                          T::tr("Goes to the filter above the file table."), QKeySequence::Find);
    a.statusLine = makeAction(parent, "statusLineAction", T::tr("Status &line and back"),
                              T::tr("Moves the focus to the status line, and back."), Qt::Key_F8);
    a.freesoundTab =
        makeAction(parent, "freesoundTabAction", T::tr("F&reesound"), T::tr("Shows Freesound."), Qt::ALT | Qt::Key_1);
    a.folderTab = makeAction(parent, "folderTabAction", T::tr("F&older"), T::tr("Shows the chosen folders."),
                             Qt::ALT | Qt::Key_2);
    a.filesTable = makeAction(parent, "filesTableAction", T::tr("File &table"), T::tr("Goes to the file table."),
                              Qt::ALT | Qt::Key_3);
    a.spectrumTab =
        makeAction(parent, "spectrumTabAction", T::tr("&Spectrum"), T::tr("Shows the spectra."), Qt::ALT | Qt::Key_4);
    a.timingTab = makeAction(parent, "timingTabAction", T::tr("T&iming"), T::tr("Shows the runs side by side."),
                             Qt::ALT | Qt::Key_5);
    a.timelineTab = makeAction(parent, "timelineTabAction", T::tr("Ti&meline"),
                               T::tr("Shows what each worker did when."), Qt::ALT | Qt::Key_6);
    a.logTab = makeAction(parent, "logTabAction", T::tr("Lo&g"), T::tr("Shows the log."), Qt::ALT | Qt::Key_7);
}

void makeChoices(Actions& a, QObject* parent)
{
    a.appearance = makeChoice<Appearance>(parent, QStringLiteral("appearanceAction"), T::tr("Colours the window."),
                                          {{Appearance::System, T::tr("As the s&ystem")},
                                           {Appearance::Light, T::tr("&Light")},
                                           {Appearance::Dark, T::tr("&Dark")}});
    a.lessMotion = makeTick(parent, "lessMotionAction", T::tr("Less &motion"),
                            T::tr("Nothing in the window moves by itself, whatever the system says."), {});
    a.notesAtEnd = makeTick(parent, "notesAtEndAction", T::tr("Note at the end of &long runs"),
                            T::tr("Shows a note on the desktop when what took long has ended and the window is not the "
                                  "one in front."),
                            {});
    // Each language in its own words, so that whoever speaks it finds it.
    a.language = makeChoice<Language>(parent, QStringLiteral("languageAction"),
                                      T::tr("Texts, numbers and dates are shown as in this language."),
                                      {{Language::System, T::tr("&System language")},
                                       {Language::English, QStringLiteral("&English")},
                                       {Language::Spanish, QStringLiteral("Es&pañol")}});
}

void makeHelpActions(Actions& a, QObject* parent)
{
    a.help = makeAction(parent, "helpAction", T::tr("&Help for this panel"),
                        T::tr("Opens the help at the page about what has the focus."), Qt::Key_F1);
    a.helpContents =
        makeAction(parent, "helpContentsAction", T::tr("&Contents"), T::tr("Opens the help at its first page."));
    a.helpWords = makeAction(parent, "helpWordsAction", T::tr("&Words"),
                             T::tr("Says what speed-up, efficiency and the other words mean."));
    a.about = makeAction(parent, "aboutAction", T::tr("&About Tutti"), T::tr("Says what Tutti is."));
    a.aboutQt = makeAction(parent, "aboutQtAction", T::tr("About &Qt"), T::tr("Says what Qt is."));
}

} // namespace

Actions::Actions(QObject* parent)
{
    keepTranslated(parent, [this, parent] { make(parent); });
}

void Actions::make(QObject* parent)
{
    makeListActions(*this, parent);
    makeRunActions(*this, parent);
    makeComparisonActions(*this, parent);
    makeLabPages(*this, parent);
    makeFileActions(*this, parent);
    makeDownloadActions(*this, parent);
    makeSoundActions(*this, parent);
    makeViewActions(*this, parent);
    makeChoices(*this, parent);
    makeHelpActions(*this, parent);
}

} // namespace tutti

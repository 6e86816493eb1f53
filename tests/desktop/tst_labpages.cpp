// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <iterator>
#include <memory>

#include <QAction>
#include <QActionGroup>
#include <QLabel>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include "app/desktop/actions.h"
#include "app/desktop/choiceactions.h"
#include "app/desktop/controllers/comparisoncontroller.h"
#include "app/desktop/controllers/runcontroller.h"
#include "app/desktop/freesound.h"
#include "app/desktop/labpages.h"
#include "app/desktop/panels/dobar.h"
#include "app/desktop/panels/freesoundpanel.h"
#include "app/desktop/panels/logpanel.h"
#include "app/desktop/panels/whatifpanel.h"
#include "app/desktop/pathactions.h"
#include "app/desktop/resulttabs.h"
#include "app/desktop/text/quantitytext.h"
#include "tests/desktop/samples.h"
#include "tests/desktop/tonefile.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

constexpr int patience = 20000; // ms

/// A download that ended while something else ran.
RunRecord longDownload()
{
    RunRecord run = sampleRun("network", 2, 4, 9000);
    run.job = "fetch";
    return run;
}

/// What shows runs, without the window around it.
struct Room
{
    Room()
    {
        window.setCentralWidget(&results);
        panel.reset(freesound.panel());
        for (const char* name : {"scaling", "where", "whatif", "lessons"})
            pages.page(QString::fromLatin1(name))->setParent(&window);
    }

    /// Does it with all that stands there.
    void run(const Choices& what)
    {
        const QSignalSpy ended(&runs, &RunController::sequenceFinished);
        runs.run(what);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
    }

    void addTones(int count)
    {
        std::vector<FileRow> rows;
        for (int i = 0; i < count; ++i) {
            const auto file = folder.write("s/tone" + std::to_string(i) + ".mp3", toneBytes(0.2));
            rows.push_back(makeFileRow(Source {file, {}, std::filesystem::file_size(file)}));
        }
        model.append(std::move(rows));
    }

    qsizetype logged(const QString& words) const
    {
        return results.findChild<LogPanel*>()->findChild<QPlainTextEdit*>()->toPlainText().count(words);
    }

    TemporaryFolder folder;
    Settings settings {QString::fromStdString((folder.path() / "tutti.ini").native())};
    QMainWindow window;
    Actions actions {&window};
    Session session;
    FilesModel model;
    RunController runs {session, model};
    Freesound freesound {actions};
    std::unique_ptr<QWidget> panel;
    ComparisonController comparisons {model, freesound.service()};
    ResultTabs& results {*new ResultTabs(session, model, runs, actions.labPages->actions().constFirst())};
    DoBar bar {{actions.convert, actions.spectra, actions.options, actions.run, actions.cancel, actions.compare}};
    PathActions paths {settings, window};
    ChoiceActions choices {settings, bar, actions, paths, window};
    LabPages pages {{runs, comparisons, freesound, results, choices}};
};

Choices converting()
{
    Choices choices;
    choices.spectra = false;
    choices.engine = "sequential";
    return choices;
}

} // namespace

/// Runs that end while others do: each is what it is.
class TestLabPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDownloadThatEndsBesideARunIsNotTakenForIt()
    {
        Room room;
        room.addTones(2);
        // Between its end in the session and the moment when it is shown.
        connect(&room.session, &Session::runFinished, this, [&room] { room.session.addRun(longDownload()); });
        room.run(converting());
        QCOMPARE(room.session.runs().size(), std::size_t {2});
        QCOMPARE(room.logged(QStringLiteral("Download with ")), 1);
        QCOMPARE(room.logged(QStringLiteral("Convert with ")), 1);
    }

    void whatIfWaitsForItsOwnRun()
    {
        Room room;
        room.addTones(2);
        room.run(converting());
        auto* panel = qobject_cast<WhatIfPanel*>(room.pages.page(QStringLiteral("whatif")));
        QVERIFY(panel);
        const QSignalSpy ended(&room.runs, &RunController::sequenceFinished);
        connect(&room.runs, &RunController::runStarted, this, [&room] { room.session.addRun(longDownload()); });
        Q_EMIT panel->runRequested({"sequential", 1, {}}, 0);
        QVERIFY(room.runs.isBusy());
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QCOMPARE(room.session.runs().size(), std::size_t {3});
        const QString shown = panel->findChild<QLabel*>(QStringLiteral("whatIfPrediction"))->text();
        const QString took = secondsText(room.session.runs().back().wallSeconds);
        QVERIFY2(shown.startsWith(QStringLiteral("It took %1").arg(took)), qPrintable(shown));
    }

    void whatIsOpenedMeanwhileIsNotInAJournal()
    {
        Room room;
        // So many that a run is told of before its end, with which its journal goes.
        room.addTones(60);
        const auto journals = room.folder.path() / "journals";
        room.session.keepJournalsIn(journals);
        room.session.setOpened({room.folder.path() / "s"});
        int begun = 0;
        std::string journal;
        connect(&room.runs, &RunController::runStarted, this, [&] {
            room.session.setOpened({"/elsewhere"});
            if (++begun != 2)
                return;
            for (const auto& entry : std::filesystem::directory_iterator(journals)) {
                std::ifstream file(entry.path(), std::ios::binary);
                journal.append(std::istreambuf_iterator<char>(file), {});
            }
        });
        Choices both = converting();
        both.spectra = true;
        room.run(both);
        QCOMPARE(begun, 2);
        QVERIFY2(journal.find((room.folder.path() / "s").native() + '"') != std::string::npos, journal.c_str());
        QVERIFY2(journal.find("/elsewhere") == std::string::npos, journal.c_str());
    }
};

QTEST_MAIN(TestLabPages)
#include "tst_labpages.moc"

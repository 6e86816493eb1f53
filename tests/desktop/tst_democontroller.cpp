// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "app/desktop/controllers/comparisoncontroller.h"
#include "app/desktop/controllers/democontroller.h"
#include "app/desktop/controllers/downloadcontroller.h"
#include "app/desktop/controllers/runcontroller.h"
#include "app/desktop/controllers/searchcontroller.h"
#include "app/desktop/controllers/sourcelist.h"
#include "app/desktop/models/filesmodel.h"
#include "core/session/soundservice.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

/// The demo with the real offline library, ended in the middle.
class TestDemoController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const QByteArray home = QByteArray::fromStdString(m_home.path().native());
        qputenv("HOME", home);
        qputenv("XDG_DATA_HOME", home);
        qputenv("XDG_CONFIG_HOME", home);
    }

    void itEndsWhereItIsCancelled_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<bool>("all");
        QTest::newRow("while it searches") << QStringLiteral("search") << true;
        QTest::newRow("only its search is stopped") << QStringLiteral("search") << false;
        QTest::newRow("while it downloads") << QStringLiteral("download") << true;
        QTest::newRow("while it lists") << QStringLiteral("list") << true;
    }

    void itEndsWhereItIsCancelled()
    {
        QFETCH(const QString, stage);
        QFETCH(const bool, all);
        std::filesystem::remove_all(DemoController::folder());
        Room room;
        const auto cancelSoon = [&room, all] {
            QMetaObject::invokeMethod(
                &room.demo, [&room, all] { all ? room.cancel() : room.search.stop(); }, Qt::QueuedConnection);
        };
        const auto atStart = [cancelSoon](bool busy) {
            if (busy)
                cancelSoon();
        };
        if (stage == QStringLiteral("search"))
            connect(&room.search, &SearchController::searchingChanged, this, atStart);
        else if (stage == QStringLiteral("download"))
            connect(&room.downloads, &DownloadController::runningChanged, this, atStart);
        else
            connect(&room.sources, &SourceList::scanningChanged, this, atStart);
        QSignalSpy ends(&room.demo, &DemoController::finished);
        const QSignalSpy downloads(&room.downloads, &DownloadController::runningChanged);
        const QSignalSpy runs(&room.runs, &RunController::busyChanged);
        room.demo.start({});
        QVERIFY(room.demo.isActive());
        QTRY_VERIFY_WITH_TIMEOUT(ends.count() > 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!room.isBusy(), patience);
        QCoreApplication::processEvents();
        QCOMPARE(ends.count(), 1);
        QVERIFY(ends.front().front().toBool()); // not to the end that was meant
        QVERIFY(!room.demo.isActive());
        QCOMPARE(runs.count(), 0);
        QCOMPARE(downloads.count() > 0, stage != QStringLiteral("search"));
        if (stage == QStringLiteral("search"))
            QVERIFY(!std::filesystem::exists(DemoController::folder()));
    }

private:
    /// Everything that the demo sets going.
    struct Room
    {
        Room()
        {
            QObject::connect(&demo, &DemoController::searchWanted, &demo, [this](const QStringList& words, int limit) {
                SearchChoices choices;
                choices.offline = true;
                choices.words = words.join(QLatin1Char('\n'));
                choices.limit = limit;
                search.search(choices);
            });
        }
        /// As the window does it.
        void cancel()
        {
            demo.cancel();
            sources.stop();
            runs.cancel();
            search.stop();
            downloads.cancel();
        }
        bool isBusy() const
        {
            return search.isSearching() || downloads.isRunning() || sources.isScanning() || runs.isBusy();
        }

        SoundService service;
        SoundsModel sounds;
        FilesModel files;
        Session session;
        SearchController search {service, sounds};
        DownloadController downloads {service, sounds};
        SourceList sources {session, files};
        RunController runs {session, files};
        ComparisonController comparisons {files, service};
        DemoController demo {search, downloads, sources, runs, comparisons};
    };

    static constexpr int patience = 20000; // ms
    TemporaryFolder m_home;
};

QTEST_GUILESS_MAIN(TestDemoController)
#include "tst_democontroller.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include "app/desktop/panels/spectrumpanel.h"
#include "app/desktop/panels/timelinepanel.h"
#include "tests/desktop/windowfixture.h"

using namespace tutti;

/// Clicks through the window as a person would.
class TestWindow : public QObject, private WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void aFolderBecomesWavsAndSpectra()
    {
        addTones(3);
        m_folder->write("s/caf\xe9.mp3", toneBytes(0.5));
        m_folder->write("s/empty.mp3", "");
        openFolder();
        QCOMPARE(table()->model()->rowCount(), 5);
        click("runButton");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        for (const char* name : {"s/tone0.wav", "s/tone0.png", "s/tone2.png", "s/caf\xe9.wav", "s/caf\xe9.png"})
            QVERIFY2(std::filesystem::exists(m_folder->path() / name), name);
        QVERIFY(!std::filesystem::exists(m_folder->path() / "s/empty.wav"));
        QVERIFY(m_window->hasFailures());
        QVERIFY(stateOfRow(rowOf(QStringLiteral("empty.mp3"))).startsWith(QStringLiteral("failed: ")));
        QVERIFY(stateOfRow(rowOf(QStringLiteral("tone1.mp3"))).startsWith(QStringLiteral("done")));
        QVERIFY(find<QLabel>("statusText")->text().contains(QStringLiteral("5 of 5 · 1 failed")));
        QVERIFY(!button("cancelButton")->isEnabled());
    }

    void whatFailedIsRetried()
    {
        addTones(1);
        m_folder->write("s/empty.mp3", "");
        openFolder();
        QVERIFY(!action("retryFailedAction")->isEnabled());
        click("runButton");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        m_folder->write("s/empty.mp3", toneBytes(0.5));
        action("retryFailedAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        QVERIFY(std::filesystem::exists(m_folder->path() / "s/empty.png"));
        QVERIFY(!m_window->hasFailures());
        QVERIFY(!action("retryFailedAction")->isEnabled());
    }

    void skippedFilesAreRedone()
    {
        addTones(2);
        m_folder->write("s/tone0.wav", "mine");
        openFolder();
        click("spectraBox");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        click("runButton");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        QVERIFY(stateOfRow(0).startsWith(QStringLiteral("skipped: ")));
        QVERIFY(!action("redoAction")->isEnabled());
        table()->selectRow(0);
        QVERIFY(action("redoAction")->isEnabled());
        action("redoAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        QCOMPARE(stateOfRow(0), QStringLiteral("done"));
        QVERIFY(std::filesystem::file_size(m_folder->path() / "s/tone0.wav") > 4);
    }

    void aSecondRunFindsEverythingDone()
    {
        addTones(2);
        openFolder();
        for (int i = 0; i < 2; ++i) {
            click("runButton");
            QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        }
        QCOMPARE(stateOfRow(0), QStringLiteral("skipped: done already"));
        QCOMPARE(stateOfRow(1), QStringLiteral("skipped: done already"));
        QVERIFY(!m_window->hasFailures());
    }

    void aChosenRowGetsASpectrumWithoutARun()
    {
        addTones(1);
        openFolder();
        const auto* spectra = m_window->findChild<SpectrumPanel*>();
        QVERIFY(!spectra->hasCurve(0));
        table()->selectRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(spectra->hasCurve(0), patience);
        QVERIFY(!std::filesystem::exists(m_folder->path() / "s/tone0.png"));
    }

    void unticksAndTicksForgetNothing()
    {
        addTones(2);
        openFolder();
        click("runButton");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        for (int i = 0; i < 2; ++i) {
            click("convertBox");
            QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        }
        QVERIFY(stateOfRow(1).startsWith(QStringLiteral("done")));
        auto* timeline = find<TimelinePanel>("timelinePanel");
        Q_EMIT timeline->taskChosen(1);
        QCOMPARE(table()->currentIndex().row(), 1);
    }

    void aRunIsCancelled()
    {
        addTones(300, 20);
        openFolder();
        choose("engineBox", QStringLiteral("sequential"));
        click("runButton");
        QTRY_VERIFY_WITH_TIMEOUT(stateOfRow(0).startsWith(QStringLiteral("done"))
                                     || stateOfRow(0).startsWith(QStringLiteral("converted")),
                                 patience);
        QVERIFY(button("cancelButton")->isEnabled());
        click("cancelButton");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        QCOMPARE(stateOfRow(299), QStringLiteral("cancelled"));
        QVERIFY(!m_window->hasFailures());
        for (const auto& entry : std::filesystem::directory_iterator(m_folder->path() / "s"))
            QVERIFY2(!entry.path().filename().native().starts_with(".tutti-"), entry.path().c_str());
    }

    void closingEndsARunFirst()
    {
        addTones(300, 20);
        openFolder();
        const QSignalSpy closed(m_window.get(), &MainWindow::closed);
        click("runButton");
        QTRY_VERIFY_WITH_TIMEOUT(button("cancelButton")->isEnabled(), patience);
        m_window->close();
        QVERIFY(m_window->isHidden());
        QTRY_COMPARE_WITH_TIMEOUT(closed.count(), 1, patience);
        QVERIFY(m_window->isIdle());
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"

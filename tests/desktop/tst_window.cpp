// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include "app/desktop/fileurl.h"
#include "app/desktop/mainwindow.h"
#include "tests/desktop/tonefile.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

constexpr int patience = 20000; // ms

} // namespace

/// Clicks through the window as a person would.
class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        m_settings = std::make_unique<Settings>(QString::fromStdString((m_folder->path() / "tutti.ini").native()));
        openWindow();
    }

    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
        m_folder.reset();
    }

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

    void filesAreFiltered()
    {
        addTones(12);
        m_folder->write("s/other.mp3", "");
        openFolder();
        QTest::keyClicks(find<QLineEdit>("filterLine"), QStringLiteral("tone1"));
        QCOMPARE(table()->model()->rowCount(), 3); // tone1, tone10, tone11
        find<QLineEdit>("filterLine")->clear();
        click("runButton");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        choose("stateFilterBox", static_cast<int>(FileState::Failed));
        QCOMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(table()->model()->index(0, 0).data().toString(), QStringLiteral("other.mp3"));
    }

    void droppedFoldersJoinTheList()
    {
        addTones(2);
        QMimeData data;
        data.setUrls({fileUrl(m_folder->path() / "s")});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &drop);
        QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 2, patience);
    }

    void aPathThatIsNotThereIsARow()
    {
        m_window->openPaths({m_folder->path() / "nowhere"});
        QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 1, patience);
        QVERIFY(stateOfRow(0).startsWith(QStringLiteral("failed: ")));
        QTRY_VERIFY(m_window->isIdle());
        QVERIFY(m_window->hasFailures());
    }

    void choicesAreRemembered()
    {
        click("spectraBox");
        choose("existingBox", static_cast<int>(Existing::Rename));
        choose("engineBox", QStringLiteral("openmp"));
        openWindow();
        QVERIFY(button("convertBox")->isChecked());
        QVERIFY(!button("spectraBox")->isChecked());
        QCOMPARE(find<QComboBox>("existingBox")->currentData().toInt(), static_cast<int>(Existing::Rename));
        QCOMPARE(find<QComboBox>("engineBox")->currentData().toString(), QStringLiteral("openmp"));
    }

    void withoutATickNothingRuns()
    {
        addTones(1);
        openFolder();
        QVERIFY(button("runButton")->isEnabled());
        click("spectraBox");
        click("convertBox");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        QVERIFY(!button("runButton")->isEnabled());
    }

    void theStatusLineIsReachedByKeyboard()
    {
        QWidget* filter = find<QLineEdit>("filterLine");
        filter->setFocus();
        QTRY_VERIFY(filter->hasFocus());
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QTRY_VERIFY(find<QLabel>("statusText")->hasFocus());
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QTRY_VERIFY(filter->hasFocus());
    }

private:
    template<typename T>
    T* find(const char* name) const
    {
        return m_window->findChild<T*>(QString::fromLatin1(name));
    }

    QAbstractButton* button(const char* name) const { return find<QAbstractButton>(name); }
    QAction* action(const char* name) const { return find<QAction>(name); }
    QTableView* table() const { return find<QTableView>("fileTable"); }
    void click(const char* name) const { QTest::mouseClick(button(name), Qt::LeftButton, {}, {8, 8}); }
    void choose(const char* box, const QVariant& value) const
    {
        auto* choices = find<QComboBox>(box);
        choices->setCurrentIndex(choices->findData(value));
    }

    void openWindow()
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(*m_settings);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience); // the engines are known
    }

    void addTones(int count, double seconds = 0.5) const
    {
        const std::string bytes = toneBytes(seconds);
        for (int i = 0; i < count; ++i)
            m_folder->write("s/tone" + std::to_string(i) + ".mp3", bytes);
    }

    void openFolder() const
    {
        m_window->openPaths({m_folder->path() / "s"});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
    }

    int rowOf(const QString& name) const
    {
        const auto found = table()->model()->match(table()->model()->index(0, 0), Qt::DisplayRole, name, 1);
        return found.isEmpty() ? -1 : found.front().row();
    }

    QString stateOfRow(int row) const
    {
        return table()->model()->index(row, static_cast<int>(FileColumn::State)).data().toString();
    }

    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"

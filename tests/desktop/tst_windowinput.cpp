// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTabWidget>
#include <QTest>

#include "app/desktop/controllers/fileurl.h"
#include "tests/desktop/windowfixture.h"

using namespace tutti;

namespace {

constexpr int folderTab = 1;

/// What each file dialog is for at the moment when it is shown, as the desktop's own dialog would be made for it.
class ShownModes : public QObject
{
public:
    ShownModes() { qApp->installEventFilter(this); }

    QList<int> modes;

private:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (const auto* dialog = qobject_cast<QFileDialog*>(watched); dialog && event->type() == QEvent::Show)
            modes << int(dialog->fileMode());
        return false;
    }
};

} // namespace

/// What gets into the window by keys, drops and ticks, and what it remembers.
class TestWindowInput : public QObject, private WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

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
        QCOMPARE(find<QTabWidget>("soundsPanel")->currentIndex(), folderTab);
    }

    void theListOfFoldersIsInFrontOfWhatWasChosen()
    {
        addTones(1);
        openFolder();
        QVERIFY2(find<QTabWidget>("soundsPanel")->currentIndex() != folderTab, "what is restored turns no page");
        m_window->choosePaths({m_folder->path() / "s"});
        QCOMPARE(find<QTabWidget>("soundsPanel")->currentIndex(), folderTab);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        QCOMPARE(table()->model()->rowCount(), 1);
    }

    void dialogsKnowWhatTheyChooseBeforeTheyAreShown_data()
    {
        QTest::addColumn<QString>("opens");
        QTest::addColumn<int>("mode");
        QTest::newRow("a folder") << QStringLiteral("chooseFolderAction") << int(QFileDialog::Directory);
        QTest::newRow("sounds") << QStringLiteral("chooseFilesAction") << int(QFileDialog::ExistingFiles);
        QTest::newRow("a folder for results") << QStringLiteral("outputButton") << int(QFileDialog::Directory);
        QTest::newRow("a folder for downloads")
            << QStringLiteral("downloadFolderButton") << int(QFileDialog::Directory);
    }

    void dialogsKnowWhatTheyChooseBeforeTheyAreShown()
    {
        QFETCH(const QString, opens);
        QFETCH(const int, mode);
        ShownModes shown;
        if (auto* found = m_window->findChild<QAction*>(opens))
            found->trigger();
        else
            m_window->findChild<QAbstractButton*>(opens)->click();
        auto* dialog = m_window->findChild<QFileDialog*>();
        QVERIFY(dialog);
        dialog->close();
        QCOMPARE(shown.modes, QList<int> {mode});
    }

    void addressesOfElsewhereAreRefused()
    {
        m_window->sayUnopened({"smb://nas/a.mp3", "https://example.org/b.mp3"});
        const auto* message = find<QLabel>("statusMessage");
        QVERIFY(message->isVisible());
        QVERIFY2(message->text().contains(QStringLiteral("smb://nas/a.mp3, https://example.org/b.mp3")),
                 qPrintable(message->text()));
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

    void tabGoesFromLeftToRightAndDown()
    {
        addTones(1);
        openFolder();
        find<QWidget>("convertBox")->setFocus();
        QStringList seen;
        for (int i = 0; i < 14; ++i) {
            seen << QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        const QStringList expected {
            QStringLiteral("convertBox"),    QStringLiteral("spectraBox"), QStringLiteral("optionsButton"),
            QStringLiteral("runButton"),     QStringLiteral("engineBox"),  QStringLiteral("workersBox"),
            QStringLiteral("compareButton"), QStringLiteral("outputBox"),  QStringLiteral("outputButton"),
            QStringLiteral("recursiveBox"),  QStringLiteral("existingBox")};
        QCOMPARE(seen.mid(0, expected.size()), expected);
        QVERIFY(!seen.contains(QString()));
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
};

QTEST_MAIN(TestWindowInput)
#include "tst_windowinput.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "app/desktop/controllers/sourcelist.h"
#include "tests/desktop/tonefile.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

class TestSourceList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        m_session = std::make_unique<Session>();
        m_model = std::make_unique<FilesModel>();
        m_list = std::make_unique<SourceList>(*m_session, *m_model);
    }

    void cleanup()
    {
        m_list.reset();
        m_model.reset();
        m_session.reset();
        m_folder.reset();
    }

    void aFolderGivesWhatIsWanted_data()
    {
        QTest::addColumn<bool>("convert");
        QTest::addColumn<bool>("spectra");
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QStringList>("convertible");
        const QString sound = QStringLiteral("a.mp3");
        const QString itsWav = QStringLiteral("a.wav");
        const QString otherWav = QStringLiteral("b.wav");
        QTest::newRow("to convert") << true << false << QStringList {sound} << QStringList {sound};
        QTest::newRow("for spectra") << false << true << QStringList {itsWav, otherWav} << QStringList {};
        QTest::newRow("for both: no sound twice")
            << true << true << QStringList {sound, otherWav} << QStringList {sound};
        QTest::newRow("for nothing: what could be converted")
            << false << false << QStringList {sound} << QStringList {};
    }

    void aFolderGivesWhatIsWanted()
    {
        QFETCH(bool, convert);
        QFETCH(bool, spectra);
        for (const char* name : {"s/a.mp3", "s/a.wav", "s/b.wav", "s/notes.txt", "s/deeper/c.mp3"})
            m_folder->write(name, toneBytes(0.1));
        m_list->setScope({convert, spectra, false});
        scan({m_folder->path() / "s"});
        QTEST(names(false), "files");
        QTEST(names(true), "convertible");
    }

    void subfoldersAreLookedThroughWhenAsked()
    {
        m_folder->write("s/deeper/c.mp3", toneBytes(0.1));
        m_list->setScope({true, true, true});
        scan({m_folder->path() / "s"});
        QCOMPARE(names(false), QStringList {QStringLiteral("deeper/c.mp3")});
    }

    void anEmptyListSaysWhy()
    {
        QCOMPARE(m_model->emptyReason(), EmptyReason::NothingChosen);
        m_folder->write("s/deeper/c.txt", "no sound");
        m_list->setScope({true, true, false});
        m_list->setPaths({m_folder->path() / "s"});
        QCOMPARE(m_model->emptyReason(), EmptyReason::Looking);
        finish();
        QCOMPARE(m_model->emptyReason(), EmptyReason::NothingFoundAtTop);
        m_list->setScope({true, true, true});
        finish();
        QCOMPARE(m_model->emptyReason(), EmptyReason::NothingFound);
        // After half a look nobody knows.
        m_list->refresh();
        m_list->stop();
        finish();
        QCOMPARE(m_model->emptyReason(), EmptyReason::NothingChosen);
        m_list->setPaths({});
        finish();
        QCOMPARE(m_model->emptyReason(), EmptyReason::NothingChosen);
    }

    void whatIsNamedTwiceStandsOnce()
    {
        const auto file = m_folder->write("a.wav", toneBytes(0.1));
        m_list->setPaths({file});
        m_list->add({file, m_folder->path() / "gone"});
        finish();
        QCOMPARE(m_list->paths().size(), std::size_t {2});
        QCOMPARE(m_model->fileCount(), std::size_t {2});
        QVERIFY(!m_model->file(0).convertible || !m_model->file(1).convertible);
        QCOMPARE(m_model->counts()[static_cast<std::size_t>(FileState::Failed)], std::size_t {1});
    }

    void anotherScopeLooksAgain()
    {
        m_folder->write("s/b.wav", toneBytes(0.1));
        m_list->setScope({true, false, false});
        scan({m_folder->path() / "s"});
        QCOMPARE(m_model->fileCount(), std::size_t {0});
        m_list->setScope({true, true, false});
        finish();
        QCOMPARE(m_model->fileCount(), std::size_t {1});
    }

    void whatCameOfAFileStaysKnownWhileItIsTheSame()
    {
        m_folder->write("s/a.mp3", toneBytes(0.1));
        m_folder->write("s/b.mp3", toneBytes(0.1));
        scan({m_folder->path() / "s"});
        m_model->setRecord(JobKind::Convert, 0, doneRecord(), false);
        m_model->setRecord(JobKind::Convert, 1, doneRecord(), false);
        m_folder->write("s/b.mp3", toneBytes(0.2));
        m_list->refresh();
        finish();
        QCOMPARE(m_model->fileCount(), std::size_t {2});
        QVERIFY(stateOf(m_model->file(0)) == FileState::Done);
        QCOMPARE(m_model->file(0).audioSeconds, 3.0);
        QVERIFY(stateOf(m_model->file(1)) == FileState::New);
    }

    void anotherLookKeepsTheListWhileItsFilesAreTheSame()
    {
        m_folder->write("s/a.mp3", toneBytes(0.1));
        m_folder->write("s/b.mp3", toneBytes(0.1));
        scan({m_folder->path() / "s"});
        m_model->setRecord(JobKind::Convert, 1, doneRecord(), false);
        const quint64 before = m_model->listNumber();
        QSignalSpy reset(m_model.get(), &FilesModel::modelReset);
        m_list->setScope({false, true, false});
        m_list->setScope({true, true, false});
        finish();
        QCOMPARE(m_model->listNumber(), before);
        QCOMPARE(reset.size(), 0);
        QVERIFY(stateOf(m_model->file(1)) == FileState::Done);
    }

    void filesThatMoveAreTold()
    {
        for (const char* name : {"s/b.mp3", "s/d.mp3"})
            m_folder->write(name, toneBytes(0.1));
        scan({m_folder->path() / "s"});
        m_model->setRecord(JobKind::Convert, 1, doneRecord(), false);
        const quint64 before = m_model->listNumber();
        std::vector<std::size_t> numbers;
        connect(m_model.get(), &FilesModel::filesMoved, this, [&numbers](const FileMoves& moves) {
            numbers = {moves.moved(0), moves.moved(1), moves.moved(2)};
        });
        std::filesystem::remove(m_folder->path() / "s/b.mp3");
        m_folder->write("s/a.mp3", toneBytes(0.1));
        m_folder->write("s/c.mp3", toneBytes(0.1));
        m_list->refresh();
        QCOMPARE(m_model->fileCount(), std::size_t {2}); // until all is found
        finish();
        QCOMPARE(names(false),
                 (QStringList {QStringLiteral("a.mp3"), QStringLiteral("c.mp3"), QStringLiteral("d.mp3")}));
        QCOMPARE(numbers, (std::vector<std::size_t> {noFile, 2, noFile}));
        QCOMPARE(m_model->listNumber(), before);
        QVERIFY(stateOf(m_model->file(2)) == FileState::Done);
    }

    void whatWasAwayIsKnownWhenItComesBack()
    {
        m_folder->write("s/a.mp3", toneBytes(0.1));
        m_folder->write("s/b.wav", toneBytes(0.1));
        scan({m_folder->path() / "s"});
        m_model->setRecord(JobKind::Convert, 0, doneRecord(), false);
        m_folder->write("s/a.wav", toneBytes(0.1));
        m_list->setScope({false, true, false});
        finish();
        QCOMPARE(names(false), (QStringList {QStringLiteral("a.wav"), QStringLiteral("b.wav")}));
        m_list->setScope({true, true, false});
        finish();
        QCOMPARE(names(false), (QStringList {QStringLiteral("a.mp3"), QStringLiteral("b.wav")}));
        QVERIFY(stateOf(m_model->file(0)) == FileState::Done);
        QVERIFY(stateOf(m_model->file(1)) == FileState::New);
    }

    void aFolderMoreKeepsWhatIsThere()
    {
        m_folder->write("s/a.mp3", toneBytes(0.1));
        m_folder->write("t/b.mp3", toneBytes(0.1));
        scan({m_folder->path() / "s"});
        const quint64 before = m_model->listNumber();
        m_list->add({m_folder->path() / "t"});
        finish();
        QCOMPARE(m_model->fileCount(), std::size_t {2});
        QCOMPARE(m_model->listNumber(), before);
        scan({m_folder->path() / "t"});
        QCOMPARE(m_model->fileCount(), std::size_t {1});
        QCOMPARE(m_model->listNumber(), before);
        scan({m_folder->path() / "s"});
        QVERIFY(m_model->listNumber() != before); // nothing in common
    }

    void aStoppedLookTakesNothingAway()
    {
        m_folder->write("s/a.mp3", toneBytes(0.1));
        scan({m_folder->path() / "s"});
        m_list->refresh();
        m_list->stop();
        finish();
        QCOMPARE(m_model->fileCount(), std::size_t {1});
    }

    void aLockedListStands()
    {
        m_folder->write("s/a.mp3", toneBytes(0.1));
        scan({m_folder->path() / "s"});
        const quint64 before = m_model->listNumber();
        m_list->setLocked(true);
        m_list->setPaths({});
        QVERIFY(!m_list->isScanning());
        QCOMPARE(m_model->listNumber(), before);
        QCOMPARE(m_model->fileCount(), std::size_t {1});
        m_list->setLocked(false);
        finish();
        QCOMPARE(m_model->fileCount(), std::size_t {0});
    }

    void pathsAreTakenOut()
    {
        m_folder->write("s/a.mp3", toneBytes(0.1));
        m_folder->write("t/b.mp3", toneBytes(0.1));
        m_folder->write("u/c.mp3", toneBytes(0.1));
        scan({m_folder->path() / "s", m_folder->path() / "t", m_folder->path() / "u"});
        QCOMPARE(m_model->fileCount(), std::size_t {3});
        m_list->removeAt({0, 2});
        finish();
        QCOMPARE(names(false), QStringList {QStringLiteral("b.mp3")});
    }

    void aLongListIsStopped()
    {
        for (int i = 0; i < 500; ++i)
            m_folder->write("s/" + std::to_string(i) + ".mp3", "");
        m_list->setPaths({m_folder->path() / "s"});
        m_list->stop();
        finish();
        QVERIFY(m_model->fileCount() <= 500);
        scan({m_folder->path() / "s"});
        QCOMPARE(m_model->fileCount(), std::size_t {500});
    }

private:
    static TaskRecord doneRecord()
    {
        TaskRecord record;
        record.report.outcome = Outcome::Done;
        record.report.audioSeconds = 3;
        return record;
    }

    void scan(const std::vector<std::filesystem::path>& paths) const
    {
        m_list->setPaths(paths);
        finish();
    }

    void finish() const { QTRY_VERIFY_WITH_TIMEOUT(!m_list->isScanning(), 20000); }

    QStringList names(bool onlyConvertible) const
    {
        QStringList names;
        for (std::size_t file = 0; file < m_model->fileCount(); ++file) {
            if (!onlyConvertible || m_model->file(file).convertible)
                names << m_model->file(file).name;
        }
        return names;
    }

    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<FilesModel> m_model;
    std::unique_ptr<SourceList> m_list;
};

QTEST_GUILESS_MAIN(TestSourceList)
#include "tst_sourcelist.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include "app/desktop/models/filesmodel.h"
#include "tests/desktop/filerows.h"

using namespace tutti;

namespace {

QString cell(const FilesModel& model, int row, FileColumn column)
{
    return model.index(row, static_cast<int>(column)).data().toString();
}

QStringList names(const FilesModel& model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << cell(model, row, FileColumn::Name);
    return names;
}

} // namespace

class TestFilesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<FilesModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->append(rowsNamed({QStringLiteral("b.mp3"), QStringLiteral("A.flac"), QStringLiteral("音.ogg")}));
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void aRowGoesThroughARun()
    {
        const std::vector<FileTask> tasks {{JobKind::Convert, allOf(*m_model)}, {JobKind::Spectra, {0}}};
        m_model->beginSequence(tasks, SequenceKind::Fresh);
        QCOMPARE(cell(*m_model, 0, FileColumn::State), QStringLiteral("waiting"));
        m_model->setStarted(JobKind::Convert, 0, 1);
        m_model->showChanges();
        QCOMPARE(cell(*m_model, 0, FileColumn::State), QStringLiteral("worker 2"));
        QCOMPARE(m_model->index(0, 0).data(FileWorkerRole).toInt(), 1);
        m_model->setRecord(JobKind::Convert, 0, record(Outcome::Done, 1, 0.5), false);
        QCOMPARE(cell(*m_model, 0, FileColumn::State), QStringLiteral("converted, waiting"));
        m_model->setRecord(JobKind::Spectra, 0, record(Outcome::Done, 0, 0.25), false);
        m_model->showChanges();
        QCOMPARE(cell(*m_model, 0, FileColumn::State), QStringLiteral("done"));
        QCOMPARE(m_model->index(0, static_cast<int>(FileColumn::Time)).data(FileSortRole).toDouble(), 0.75);
        QCOMPARE(m_model->index(0, static_cast<int>(FileColumn::Length)).data(FileSortRole).toDouble(), 30.0);
        m_model->endSequence();
        QCOMPARE(cell(*m_model, 1, FileColumn::State), QString());
    }

    void aStartThatComesAfterItsRecordChangesNothing()
    {
        const std::vector<FileTask> tasks {{JobKind::Convert, allOf(*m_model)}};
        m_model->beginSequence(tasks, SequenceKind::Fresh);
        m_model->setRecord(JobKind::Convert, 0, record(Outcome::Done, 1, 0.5), false);
        m_model->setStarted(JobKind::Convert, 0, 1);
        QCOMPARE(cell(*m_model, 0, FileColumn::State), QStringLiteral("done"));
    }

    void aFailureSaysWhy()
    {
        m_model->setRecord(JobKind::Convert, 1, record(Outcome::Failed, 0, 0.1), false);
        QVERIFY(cell(*m_model, 1, FileColumn::State).contains(QStringLiteral("the file is empty; fetch it again")));
        QVERIFY(cell(*m_model, 1, FileColumn::State).startsWith(QStringLiteral("failed: ")));
    }

    void aSkippedFileSaysWhy()
    {
        TaskRecord skipped = record(Outcome::Skipped, -1, 0);
        m_model->setRecord(JobKind::Convert, 0, skipped, false);
        skipped.report.notes = {"made with other settings"};
        m_model->setRecord(JobKind::Convert, 1, skipped, false);
        QCOMPARE(cell(*m_model, 0, FileColumn::State), QStringLiteral("skipped: done already"));
        QCOMPARE(cell(*m_model, 1, FileColumn::State), QStringLiteral("skipped: made with other settings"));
    }

    void timingAgainKeepsWhatCameOfTheFile()
    {
        TaskRecord done = record(Outcome::Done, 0, 0.5);
        done.targets = {"/sounds/b.wav"};
        m_model->setRecord(JobKind::Convert, 0, done, false);
        m_model->beginSequence(std::vector<FileTask> {{JobKind::Convert, {0}}}, SequenceKind::Scratch);
        QCOMPARE(cell(*m_model, 0, FileColumn::State), QStringLiteral("waiting"));
        TaskRecord again = record(Outcome::Failed, 1, 0.25);
        again.targets = {"/var/tmp/b.wav"};
        m_model->setRecord(JobKind::Convert, 0, again, true);
        QCOMPARE(cell(*m_model, 0, FileColumn::State), QStringLiteral("done"));
        QCOMPARE(m_model->file(0).part(JobKind::Convert).targets.front(), std::filesystem::path("/sounds/b.wav"));
        QCOMPARE(m_model->file(0).part(JobKind::Convert).seconds, 0.25);
    }

    void countsFollowTheStates()
    {
        m_model->setRecord(JobKind::Convert, 0, record(Outcome::Failed, 0, 0.1), false);
        m_model->setRecord(JobKind::Convert, 1, record(Outcome::Done, 0, 0.1), false);
        m_model->append({makeFileRow(Unusable {"/gone", Error {ErrorCode::NotFound, "there is no such file"}})});
        QCOMPARE(m_model->counts()[static_cast<std::size_t>(FileState::Failed)], std::size_t {2});
        QCOMPARE(m_model->counts()[static_cast<std::size_t>(FileState::Done)], std::size_t {1});
        QCOMPARE(m_model->counts()[static_cast<std::size_t>(FileState::New)], std::size_t {1});
    }

    void sortsByRawValues_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QStringList>("order");
        const QString a = QStringLiteral("A.flac");
        const QString b = QStringLiteral("b.mp3");
        const QString c = QStringLiteral("音.ogg");
        QTest::newRow("names, whatever their case")
            << static_cast<int>(FileColumn::Name) << false << QStringList {a, b, c};
        QTest::newRow("kinds backwards") << static_cast<int>(FileColumn::Kind) << true << QStringList {c, b, a};
        QTest::newRow("10 s after 2 s") << static_cast<int>(FileColumn::Time) << false << QStringList {c, b, a};
        QTest::newRow("as found") << -1 << false << QStringList {b, a, c};
    }

    void sortsByRawValues()
    {
        QFETCH(int, column);
        QFETCH(bool, descending);
        m_model->setRecord(JobKind::Convert, 0, record(Outcome::Done, 0, 2), false);
        m_model->setRecord(JobKind::Convert, 1, record(Outcome::Done, 0, 10), false);
        m_model->sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        QTEST(names(*m_model), "order");
        QCOMPARE(m_model->rowOf(m_model->fileAt(2)), 2);
    }

    void aChosenRowStaysChosenWhenSorted()
    {
        const QPersistentModelIndex chosen = m_model->index(0, 0);
        m_model->sort(static_cast<int>(FileColumn::Name), Qt::AscendingOrder);
        QCOMPARE(chosen.row(), 1);
        QCOMPARE(chosen.data().toString(), QStringLiteral("b.mp3"));
    }

    void filtersByName()
    {
        m_model->setFilter({QStringLiteral("FLAC"), std::nullopt});
        QCOMPARE(names(*m_model), QStringList {QStringLiteral("A.flac")});
        QCOMPARE(m_model->rowOf(0), -1);
        m_model->append(rowsNamed({QStringLiteral("new.flac"), QStringLiteral("new.mp3")}));
        QCOMPARE(m_model->rowCount(), 2);
        m_model->setFilter({});
        QCOMPARE(m_model->rowCount(), 5);
    }

    void aFilterByStateFollowsTheRun()
    {
        m_model->beginSequence(std::vector<FileTask> {{JobKind::Convert, allOf(*m_model)}}, SequenceKind::Fresh);
        m_model->setFilter({QString(), FileState::Waiting});
        QCOMPARE(m_model->rowCount(), 3);
        m_model->setStarted(JobKind::Convert, 1, 0);
        m_model->showChanges();
        QCOMPARE(names(*m_model), (QStringList {QStringLiteral("b.mp3"), QStringLiteral("音.ogg")}));
        m_model->setFilter({QString(), FileState::Failed});
        QCOMPARE(m_model->rowCount(), 0);
        m_model->setRecord(JobKind::Convert, 2, record(Outcome::Failed, 0, 0.1), false);
        m_model->setRecord(JobKind::Convert, 0, record(Outcome::Failed, 0, 0.1), false);
        m_model->showChanges();
        QCOMPARE(names(*m_model), (QStringList {QStringLiteral("b.mp3"), QStringLiteral("音.ogg")}));
    }

    void aGroupOfRecordsIsOneChange()
    {
        const QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setRecord(JobKind::Convert, 0, record(Outcome::Done, 0, 0.1), false);
        m_model->setRecord(JobKind::Convert, 2, record(Outcome::Done, 0, 0.1), false);
        QCOMPARE(changes.count(), 0);
        m_model->showChanges();
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes[0][0].toModelIndex().row(), 0);
        QCOMPARE(changes[0][1].toModelIndex().row(), 2);
        m_model->showChanges();
        QCOMPARE(changes.count(), 1);
    }

    void namesThatAreNotUtf8AreShownAndKept()
    {
        Source source;
        source.file = "/sounds/caf\xe9.MP3";
        source.subfolder = "live";
        m_model->append({makeFileRow(source)});
        QCOMPARE(cell(*m_model, 3, FileColumn::Name), QStringLiteral("live/caf\uFFFD.MP3"));
        QCOMPARE(cell(*m_model, 3, FileColumn::Kind), QStringLiteral("mp3"));
        QCOMPARE(m_model->file(3).source.file.native(), std::string("/sounds/caf\xe9.MP3"));
    }

    void aNameWithLineBreaksStaysInItsLine()
    {
        QCOMPARE(makeFileRow(Source {"/s/two\nlines\tand more.mp3", "", 1}).name,
                 QStringLiteral("two lines and more.mp3"));
        QCOMPARE(makeFileRow(Unusable {"/s/gone\n.mp3", {}}).name, QStringLiteral("gone .mp3"));
    }

private:
    std::unique_ptr<FilesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestFilesModel)
#include "tst_filesmodel.moc"

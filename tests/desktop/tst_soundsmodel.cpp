// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include "app/desktop/models/soundsmodel.h"
#include "tests/desktop/sounds.h"

using namespace tutti;

class TestSoundsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The C locale compares bytes.
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void init()
    {
        m_model = std::make_unique<SoundsModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void aGroupIsOneInsertion()
    {
        const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        m_model->append(sampleSounds(1, 150));
        m_model->append(sampleSounds(100, 100)); // 51 of them are there
        QCOMPARE(m_model->rowCount(), 199);
        QCOMPARE(inserted.count(), 2);
        m_model->append(sampleSounds(1, 150));
        QCOMPARE(inserted.count(), 2);
        QCOMPARE(m_model->counts()[static_cast<std::size_t>(SoundState::New)], std::size_t {199});
    }

    void aGroupWithASoundTwiceShowsItOnce()
    {
        std::vector<SoundRow> rows = sampleSounds(1, 2);
        rows.push_back(rows.front());
        m_model->append(rows);
        QCOMPARE(m_model->rowCount(), 2);
    }

    void cellsSayWhatIsKnown_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("spoken");
        const auto row = [](const char* name, SoundColumn column, const char* shown, const char* spoken) {
            QTest::newRow(name) << static_cast<int>(column) << QString::fromUtf8(shown) << QString::fromUtf8(spoken);
        };
        row("play", SoundColumn::Play, "▶", "Play cello note 5");
        row("name", SoundColumn::Name, "cello note 5", "cello note 5");
        row("state", SoundColumn::State, "", "");
        row("licence", SoundColumn::License, "BY", "Attribution 4.0: name the author; commercial use is fine.");
        row("length", SoundColumn::Length, "1.3 s", "1.3 s");
        row("author", SoundColumn::Author, "player5", "player5");
        row("kind", SoundColumn::Kind, "flac", "flac");
    }

    void cellsSayWhatIsKnown()
    {
        QFETCH(int, column);
        m_model->append(sampleSounds(5, 1));
        QTEST(m_model->index(0, column).data().toString(), "shown");
        QTEST(m_model->index(0, column).data(Qt::AccessibleTextRole).toString(), "spoken");
        QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty());
    }

    void hostileNamesStandInOneLineAndTipsAreEscaped()
    {
        m_model->append(hostileSounds());
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QString name = m_model->index(row, static_cast<int>(SoundColumn::Name)).data().toString();
            QVERIFY(!name.contains(QLatin1Char('\n')) && !name.contains(QChar(0x202e)));
            const QString tip = m_model->index(row, 0).data(Qt::ToolTipRole).toString();
            QVERIFY(!tip.contains(QStringLiteral("<img")) && !tip.contains(QStringLiteral("<b>")));
        }
        const QString second = m_model->index(1, 1).data(Qt::ToolTipRole).toString();
        QVERIFY(second.contains(QStringLiteral("&lt;img src=x&gt;")));
    }

    void rowsAreSortedAndSoundsStayThemselves_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QList<int>>("ids");
        QTest::newRow("as found") << -1 << Qt::AscendingOrder << QList<int> {10, 9, 2, 100};
        QTest::newRow("numbers in names count as numbers")
            << static_cast<int>(SoundColumn::Name) << Qt::AscendingOrder << QList<int> {2, 9, 10, 100};
        QTest::newRow("longest first") << static_cast<int>(SoundColumn::Length) << Qt::DescendingOrder
                                       << QList<int> {100, 10, 9, 2};
        QTest::newRow("licence, freest first; equals as found")
            << static_cast<int>(SoundColumn::License) << Qt::AscendingOrder << QList<int> {100, 9, 10, 2};
    }

    void rowsAreSortedAndSoundsStayThemselves()
    {
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, order);
        for (const int id : {10, 9, 2, 100})
            m_model->append(sampleSounds(id, 1));
        const QPersistentModelIndex ninth = m_model->index(1, 0);
        m_model->sort(column, order);
        QList<int> ids;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const std::size_t sound = m_model->soundAt(row);
            QCOMPARE(m_model->rowOf(sound), row);
            ids << static_cast<int>(m_model->sound(sound).sound.id);
        }
        QTEST(ids, "ids");
        QCOMPARE(m_model->sound(m_model->soundAt(ninth.row())).sound.id, 9);
    }

    void whatComesLaterIsSortedWhenAsked()
    {
        m_model->append(sampleSounds(5, 2));
        m_model->sort(static_cast<int>(SoundColumn::Name), Qt::AscendingOrder);
        m_model->append(sampleSounds(1, 2));
        QCOMPARE(m_model->sound(m_model->soundAt(3)).sound.id, 2);
        m_model->sortAgain();
        QCOMPARE(m_model->sound(m_model->soundAt(3)).sound.id, 6);
    }

    void aDownloadIsFollowed()
    {
        m_model->append(sampleSounds(1, 4));
        const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setState(0, SoundState::Running);
        m_model->setProgress(0, 430, 1000);
        m_model->setState(1, SoundState::Failed, Error {ErrorCode::NotFound, "the preview is gone"});
        m_model->setState(2, SoundState::Skipped);
        m_model->setState(3, SoundState::Waiting);
        QCOMPARE(changed.count(), 0);
        m_model->showChanges();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(states(),
                 QStringList({QStringLiteral("43 %"), QStringLiteral("failed: Not found: the preview is gone"),
                              QStringLiteral("already here"), QStringLiteral("waiting")}));
        QCOMPARE(m_model->index(0, 1).data(SoundShareRole).toDouble(), 0.43);
        QVERIFY(!m_model->index(1, 1).data(SoundShareRole).isValid());
        m_model->endDownloads();
        QCOMPARE(m_model->counts()[static_cast<std::size_t>(SoundState::Cancelled)], std::size_t {2});
        QCOMPARE(m_model->counts()[static_cast<std::size_t>(SoundState::Failed)], std::size_t {1});
    }

    void whatIsHereIsMarkedUntilTheFolderChanges()
    {
        m_model->append(sampleSounds(1, 3));
        m_model->setState(2, SoundState::Failed, Error {ErrorCode::NotFound, "x"});
        m_model->setHere({1, 3});
        QCOMPARE(m_model->counts()[static_cast<std::size_t>(SoundState::Here)], std::size_t {1});
        QCOMPARE(m_model->sound(2).state, SoundState::Failed);
        m_model->setHere({2});
        QCOMPARE(m_model->sound(0).state, SoundState::New);
        QCOMPARE(m_model->sound(1).state, SoundState::Here);
    }

    void theSoundThatPlaysHasAnotherSign()
    {
        m_model->append(sampleSounds(1, 2));
        m_model->setPlaying(2);
        QCOMPARE(m_model->index(1, 0).data().toString(), QStringLiteral("■"));
        m_model->setPlaying(0);
        QCOMPARE(m_model->index(1, 0).data().toString(), QStringLiteral("▶"));
    }

    void anotherSearchForgetsEverything()
    {
        m_model->append(sampleSounds(1, 3));
        const quint64 before = m_model->searchNumber();
        m_model->clear();
        QVERIFY(m_model->searchNumber() != before);
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!m_model->soundOfId(1));
        QCOMPARE(m_model->counts()[static_cast<std::size_t>(SoundState::New)], std::size_t {0});
    }

private:
    QStringList states() const
    {
        QStringList texts;
        for (int row = 0; row < m_model->rowCount(); ++row)
            texts << m_model->index(row, static_cast<int>(SoundColumn::State)).data().toString();
        return texts;
    }

    std::unique_ptr<SoundsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestSoundsModel)
#include "tst_soundsmodel.moc"

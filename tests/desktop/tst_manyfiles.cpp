// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The file table with thousands of rows. Without Qt's model tester, which looks at every row after every change.
#include <algorithm>
#include <random>

#include <QSignalSpy>
#include <QTest>

#include "app/desktop/models/filesmodel.h"
#include "tests/desktop/filerows.h"

using namespace tutti;

namespace {

QStringList numbered(std::size_t count)
{
    QStringList names;
    for (std::size_t i = 0; i < count; ++i)
        names << QStringLiteral("%1.mp3").arg(i, 5, 10, QLatin1Char('0'));
    return names;
}

QStringList names(const FilesModel& model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, static_cast<int>(FileColumn::Name)).data().toString();
    return names;
}

} // namespace

class TestManyFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyFilesComeAndGoInAnyOrder()
    {
        constexpr std::size_t count = 3000;
        FilesModel model;
        model.append(rowsNamed(numbered(count)));
        model.sort(static_cast<int>(FileColumn::Name), Qt::DescendingOrder);
        std::vector<std::size_t> order = allOf(model);
        model.beginSequence(std::vector<FileTask> {{JobKind::Convert, order}}, SequenceKind::Fresh);
        model.setFilter({QString(), FileState::Waiting});
        std::shuffle(order.begin(), order.end(), std::mt19937 {7});
        for (const std::size_t file : order)
            model.setRecord(JobKind::Convert, file, record(Outcome::Done, 0, 0.1), false);
        model.showChanges();
        QTRY_COMPARE(model.rowCount(), 0);
        model.setFilter({QString(), FileState::Failed});
        for (std::size_t i = 0; i < count / 2; ++i)
            model.setRecord(JobKind::Convert, order[i], record(Outcome::Failed, 0, 0.1), false);
        model.showChanges();
        QTRY_COMPARE(model.rowCount(), static_cast<int>(count / 2));
        const QStringList shown = names(model);
        QVERIFY(std::is_sorted(shown.rbegin(), shown.rend()));
    }

    void whatWaitsToComeIsNotLookedAtEachTime()
    {
        constexpr std::size_t count = 20'000;
        FilesModel model;
        model.append(rowsNamed(numbered(count)));
        model.setFilter({QString(), FileState::Done});
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        for (std::size_t file = 0; file < count; ++file)
            model.setRecord(JobKind::Convert, file, record(Outcome::Done, 0, 0.1), false);
        model.showChanges();
        QCOMPARE(inserted.count(), 1);
        QVERIFY(model.rowCount() > 0 && model.rowCount() <= 2048);
        QTRY_COMPARE(model.rowCount(), static_cast<int>(count));
        QVERIFY(inserted.count() <= 20);
        const QStringList shown = names(model);
        QVERIFY(std::is_sorted(shown.begin(), shown.end()));
    }
};

QTEST_GUILESS_MAIN(TestManyFiles)
#include "tst_manyfiles.moc"

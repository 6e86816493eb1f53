// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/base/checkpoint.h"

using tutti::Checkpoint;
using tutti::ErrorCode;

class TestCheckpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnByDefault() { QVERIFY(Checkpoint().check()); }

    void saysCancelledAfterAStop()
    {
        std::stop_source source;
        const Checkpoint checkpoint(source.get_token());
        QVERIFY(checkpoint.check());
        source.request_stop();
        QCOMPARE(checkpoint.check().error().code, ErrorCode::Cancelled);
    }

    void saysTimeLimitWhenItHasPassed()
    {
        const Checkpoint checkpoint({}, 1e-9);
        QTRY_VERIFY(!checkpoint.check());
        QCOMPARE(checkpoint.check().error().code, ErrorCode::TimeLimit);
        QVERIFY(Checkpoint({}, 3600).check());
    }
};

QTEST_GUILESS_MAIN(TestCheckpoint)
#include "tst_checkpoint.moc"

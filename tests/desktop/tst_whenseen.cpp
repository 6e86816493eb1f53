// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <QWidget>

#include "app/desktop/panels/whenseen.h"

using tutti::WhenSeen;

class TestWhenSeen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheNewestIsDoneAndOnlyWhenItIsSeen()
    {
        QWidget widget;
        auto* seen = new WhenSeen(&widget);
        QStringList done;
        seen->run(false, [&done] { done << QStringLiteral("first"); });
        seen->run(false, [&done] { done << QStringLiteral("second"); });
        QVERIFY(done.isEmpty());
        QVERIFY(seen->isLate());
        widget.show();
        QCOMPARE(done, QStringList {QStringLiteral("second")});
        widget.hide();
        widget.show();
        QCOMPARE(done.size(), 1);
        QVERIFY(!seen->isLate());
    }

    void whatIsQuickOrSeenIsDoneAtOnce()
    {
        QWidget widget;
        auto* seen = new WhenSeen(&widget);
        int done = 0;
        seen->run(false, [&done] { done += 10; });
        seen->run(true, [&done] { ++done; });
        QCOMPARE(done, 1);
        widget.show();
        QCOMPARE(done, 1);
        seen->run(false, [&done] { ++done; });
        QCOMPARE(done, 2);
    }

    void whatWasPutOffCanBeCaughtUpWith()
    {
        QWidget widget;
        auto* seen = new WhenSeen(&widget);
        int done = 0;
        seen->catchUp();
        seen->run(false, [&done] { ++done; });
        seen->catchUp();
        seen->catchUp();
        QCOMPARE(done, 1);
    }
};

QTEST_MAIN(TestWhenSeen)
#include "tst_whenseen.moc"

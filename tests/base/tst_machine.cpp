// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sched.h>

#include <QTest>

#include "core/base/machine.h"

class TestMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatThisIs()
    {
        const tutti::Machine machine = tutti::thisMachine();
        QVERIFY(!machine.host.empty());
        QVERIFY(!machine.cpu.empty());
        QVERIFY(machine.physicalCores >= 1);
        QVERIFY(machine.logicalCores >= machine.physicalCores);
        QVERIFY(machine.memoryBytes > 0);
    }

    void affinityLimitsWhatMayBeUsed()
    {
        cpu_set_t before;
        QCOMPARE(sched_getaffinity(0, sizeof before, &before), 0);
        QVERIFY(tutti::usableCpus() <= CPU_COUNT(&before));
        std::size_t first = 0;
        while (!CPU_ISSET(first, &before))
            ++first;
        cpu_set_t one;
        CPU_ZERO(&one);
        CPU_SET(first, &one);
        QCOMPARE(sched_setaffinity(0, sizeof one, &one), 0);
        const int limited = tutti::usableCpus();
        sched_setaffinity(0, sizeof before, &before);
        QCOMPARE(limited, 1);
    }
};

QTEST_GUILESS_MAIN(TestMachine)
#include "tst_machine.moc"

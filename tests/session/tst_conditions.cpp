// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include <QTest>

#include "core/session/conditions.h"
#include "tests/support/temporaryfolder.h"

using tutti::PowerSource;
using tutti::StorageKind;

/// Files below /sys and what stands in them.
using Files = std::map<std::string, std::string>;

class TestConditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePowerSourceIsRead_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<PowerSource>("source");
        const Files mains {{"AC/type", "Mains\n"}, {"AC/online", "1\n"}};
        const Files unplugged {{"AC/type", "Mains\n"}, {"AC/online", "0\n"}};
        const Files battery {{"BAT0/type", "Battery\n"}, {"BAT0/status", "Discharging\n"}};
        const Files mouse {{"hid/type", "Battery\n"}, {"hid/scope", "Device\n"}, {"hid/status", "Discharging\n"}};
        Files charged = mains;
        charged.insert({{"BAT0/type", "Battery\n"}, {"BAT0/status", "Full\n"}});
        Files onTheTrain = unplugged;
        onTheTrain.insert(battery.begin(), battery.end());
        QTest::newRow("no supplies") << Files() << PowerSource::Unknown;
        QTest::newRow("mains") << mains << PowerSource::Mains;
        QTest::newRow("a laptop that is plugged in") << charged << PowerSource::Mains;
        QTest::newRow("a laptop on its battery") << onTheTrain << PowerSource::Battery;
        QTest::newRow("a mouse's battery") << mouse << PowerSource::Unknown;
    }

    void thePowerSourceIsRead()
    {
        QFETCH(Files, files);
        QFETCH(PowerSource, source);
        const tutti::TemporaryFolder sys;
        for (const auto& [name, text] : files)
            sys.write("class/power_supply/" + name, text);
        QCOMPARE(tutti::powerSourceIn(sys.path()), source);
    }

    void theGovernorIsRead()
    {
        const tutti::TemporaryFolder sys;
        QCOMPARE(tutti::governorIn(sys.path()), std::string());
        sys.write("devices/system/cpu/cpu0/cpufreq/scaling_governor", "powersave\n");
        sys.write("devices/system/cpu/cpu1/cpufreq/scaling_governor", "powersave\n");
        QCOMPARE(tutti::governorIn(sys.path()), std::string("powersave"));
        sys.write("devices/system/cpu/cpu1/cpufreq/scaling_governor", "performance\n");
        QCOMPARE(tutti::governorIn(sys.path()), std::string("mixed"));
    }

    void fileSystemsAreOfAKind_data()
    {
        QTest::addColumn<StorageKind>("kind");
        QTest::newRow("ext4") << StorageKind::Disk;
        QTest::newRow("btrfs") << StorageKind::Disk;
        QTest::newRow("tmpfs") << StorageKind::Memory;
        QTest::newRow("ramfs") << StorageKind::Memory;
        QTest::newRow("nfs") << StorageKind::Network;
        QTest::newRow("cifs") << StorageKind::Network;
        QTest::newRow("fuse") << StorageKind::Network;
    }

    void fileSystemsAreOfAKind()
    {
        QFETCH(StorageKind, kind);
        QCOMPARE(tutti::storageKindOf(QTest::currentDataTag()), kind);
        QCOMPARE(tutti::storageKindOf({}), StorageKind::Unknown);
    }

    void thisMachineIsLookedAt()
    {
        if (tutti::fileSystemUnder("/dev/shm") != "tmpfs")
            QSKIP("there is no memory disk here");
        QCOMPARE(tutti::conditionsHere("/dev/shm").storage, StorageKind::Memory);
        QVERIFY(tutti::conditionsHere("/dev/shm").loadBefore >= 0);
        QCOMPARE(tutti::fileSystemUnder("/no/such/folder"), std::string());
    }
};

QTEST_GUILESS_MAIN(TestConditions)
#include "tst_conditions.moc"

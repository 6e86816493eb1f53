// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include "app/desktop/services/sleepguard.h"
#include "tests/services/falsesleep.h"
#include "tests/services/privatebus.h"

using namespace tutti;

/// Who keeps the machine awake, on desktops of all kinds.
class TestSleepGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!PrivateBus::isThere())
            QSKIP("dbus-daemon is not installed");
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY(!m_bus->address().isEmpty());
        m_desktop = std::make_unique<DesktopBus>(m_bus->addresses());
        m_guard = std::make_unique<SleepGuard>(*m_desktop);
    }

    void cleanup()
    {
        m_guard.reset();
        m_desktop.reset();
        m_powerGuest.reset();
        m_portalGuest.reset();
        m_loginGuest.reset();
        m_bus.reset();
    }

    void thePowerManagerIsAskedFirst()
    {
        FalsePowerManagement power(Manner::Serves);
        FalsePortal portal(Manner::Serves);
        enter(&power, &portal, nullptr);
        hold();
        QCOMPARE(power.held.size(), 1U);
        QCOMPARE(power.reason, QStringLiteral("converting"));
        QCOMPARE(portal.asked, 0);
        m_guard->release();
        QVERIFY(!m_guard->isHeld());
        QTRY_VERIFY(power.held.empty());
    }

    void withoutAPowerManagerThePortalIsAsked()
    {
        FalsePortal portal(Manner::Serves);
        FalseLogin login(Manner::Serves);
        enter(nullptr, &portal, &login);
        hold();
        QVERIFY(portal.held.contains(4)); // suspend, and nothing that the person does
        QCOMPARE(portal.reason, QStringLiteral("converting"));
        QCOMPARE(login.asked, 0);
        m_guard->release();
        QTRY_VERIFY(portal.held.empty());
    }

    void whereBothRefuseSystemdIsAsked()
    {
        FalsePowerManagement power(Manner::Refuses);
        FalsePortal portal(Manner::Refuses);
        FalseLogin login(Manner::Serves);
        enter(&power, &portal, &login);
        hold();
        QCOMPARE(power.asked, 1);
        QCOMPARE(portal.asked, 1);
        QCOMPARE(login.what, QStringLiteral("sleep:idle"));
        QCOMPARE(login.mode, QStringLiteral("block"));
        QVERIFY(!login.isLetGo());
        m_guard->release();
        QTRY_VERIFY(login.isLetGo());
    }

    void aServiceThatHangsIsPassedOver()
    {
        FalsePowerManagement power(Manner::Hangs);
        FalseLogin login(Manner::Serves);
        enter(&power, nullptr, &login);
        QElapsedTimer clock;
        clock.start();
        m_guard->hold(QStringLiteral("converting"));
        QVERIFY(clock.elapsed() < 1000); // nothing waits here, although nobody answers for seconds
        QTRY_VERIFY_WITH_TIMEOUT(m_guard->isHeld(), patience);
        QCOMPARE(login.asked, 1);
    }

    void aGrantThatComesLateIsGivenBack_data()
    {
        QTest::addColumn<bool>("another");
        QTest::newRow("while another service holds") << true;
        QTest::newRow("when nobody wants it any more") << false;
    }

    void aGrantThatComesLateIsGivenBack()
    {
        QFETCH(const bool, another);
        FalsePowerManagement power(Manner::Hangs);
        FalseLogin login(Manner::Serves);
        enter(&power, nullptr, another ? &login : nullptr);
        SleepGuard guard(*m_desktop, nullptr, std::chrono::milliseconds(20));
        guard.hold(QStringLiteral("converting"));
        QTRY_COMPARE(power.asked, 1);
        if (another)
            QTRY_VERIFY(guard.isHeld());
        else
            guard.release();
        power.grantLate();
        QCOMPARE(power.held.size(), 1U);
        QTRY_VERIFY(power.held.empty());
        QCOMPARE(guard.isHeld(), another);
    }

    void aGrantThatComesLateIsBetterThanNone()
    {
        FalsePowerManagement power(Manner::Hangs);
        enter(&power, nullptr, nullptr);
        SleepGuard guard(*m_desktop, nullptr, std::chrono::milliseconds(20));
        guard.hold(QStringLiteral("converting"));
        QTRY_COMPARE(power.asked, 1);
        QTest::qWait(100); // nobody else is there
        QVERIFY(!guard.isHeld());
        power.grantLate();
        QTRY_VERIFY(guard.isHeld());
        guard.release();
        QTRY_VERIFY(power.held.empty());
    }

    void nobodyAtAllIsNothing()
    {
        m_guard->hold(QStringLiteral("converting"));
        QTest::qWait(50);
        QVERIFY(!m_guard->isHeld());
        m_guard->release();
    }

    void noBusIsNothing()
    {
        DesktopBus nowhere({QString(), QStringLiteral("unix:path=/no/such/socket")});
        SleepGuard guard(nowhere);
        guard.hold(QStringLiteral("converting"));
        QTest::qWait(50);
        QVERIFY(!guard.isHeld());
        guard.release();
    }

    void lettingGoBeforeTheAnswerHoldsNothing()
    {
        FalsePowerManagement power(Manner::Serves);
        enter(&power, nullptr, nullptr);
        m_guard->hold(QStringLiteral("converting"));
        m_guard->release();
        QTRY_COMPARE(power.asked, 1);
        QTRY_VERIFY(power.held.empty());
        QVERIFY(!m_guard->isHeld());
        hold(); // and it can be held afterwards
        QCOMPARE(power.held.size(), 1U);
    }

    void holdingTwiceAsksOnce()
    {
        FalsePowerManagement power(Manner::Serves);
        enter(&power, nullptr, nullptr);
        hold();
        m_guard->hold(QStringLiteral("drawing"));
        QTest::qWait(20);
        QCOMPARE(power.asked, 1);
    }

    void theEndOfTheGuardLetsGo()
    {
        FalsePowerManagement power(Manner::Serves);
        enter(&power, nullptr, nullptr);
        hold();
        m_guard.reset();
        QTRY_VERIFY(power.held.empty());
    }

    void theEndOfTheBusIsOutlived()
    {
        FalsePowerManagement power(Manner::Serves);
        enter(&power, nullptr, nullptr);
        hold();
        m_bus->stop();
        m_guard->release();
        QVERIFY(!m_guard->isHeld());
        m_guard->hold(QStringLiteral("drawing"));
        QTest::qWait(20);
        QVERIFY(!m_guard->isHeld());
    }

private:
    void enter(FalsePowerManagement* power, FalsePortal* portal, FalseLogin* login)
    {
        const QString& address = m_bus->address();
        if (power)
            m_powerGuest = std::make_unique<BusGuest>(
                address, QStringLiteral("power"), QStringLiteral("org.freedesktop.PowerManagement"),
                QStringLiteral("/org/freedesktop/PowerManagement/Inhibit"), power);
        if (portal)
            m_portalGuest = std::make_unique<BusGuest>(address, QStringLiteral("portal"),
                                                       QStringLiteral("org.freedesktop.portal.Desktop"),
                                                       QStringLiteral("/org/freedesktop/portal/desktop"), portal);
        if (login)
            m_loginGuest =
                std::make_unique<BusGuest>(address, QStringLiteral("login"), QStringLiteral("org.freedesktop.login1"),
                                           QStringLiteral("/org/freedesktop/login1"), login);
    }

    void hold()
    {
        m_guard->hold(QStringLiteral("converting"));
        QTRY_VERIFY(m_guard->isHeld());
    }

    static constexpr int patience = 20000; // ms

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<BusGuest> m_powerGuest;
    std::unique_ptr<BusGuest> m_portalGuest;
    std::unique_ptr<BusGuest> m_loginGuest;
    std::unique_ptr<DesktopBus> m_desktop;
    std::unique_ptr<SleepGuard> m_guard;
};

QTEST_GUILESS_MAIN(TestSleepGuard)
#include "tst_sleepguard.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <QSignalSpy>
#include <QTest>

#include "app/desktop/services/notifier.h"
#include "tests/services/falsedesktop.h"
#include "tests/services/privatebus.h"

using namespace tutti;

class TestNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!PrivateBus::isThere())
            QSKIP("dbus-daemon is not installed");
        m_bus = std::make_unique<PrivateBus>();
        m_desktop = std::make_unique<DesktopBus>(m_bus->addresses());
        m_notifier = std::make_unique<Notifier>(*m_desktop, QStringLiteral("org.tutti.tutti"));
    }

    void cleanup()
    {
        qunsetenv("XDG_ACTIVATION_TOKEN");
        m_notifier.reset();
        m_desktop.reset();
        m_guest.reset();
        m_bus.reset();
    }

    void aNoteSaysWhatItShall()
    {
        FalseNotifications desktop(Manner::Serves);
        enter(desktop);
        m_notifier->show(QStringLiteral("Run finished"), QStringLiteral("3 done & <1> failed"), QStringLiteral("Show"));
        QTRY_COMPARE(desktop.asked, 1);
        QCOMPARE(desktop.title, QStringLiteral("Run finished"));
        QCOMPARE(desktop.text, QStringLiteral("3 done &amp; &lt;1&gt; failed"));
        QCOMPARE(desktop.actions, QStringList({QStringLiteral("default"), QStringLiteral("Show")}));
        QCOMPARE(desktop.icon, QStringLiteral("org.tutti.tutti"));
        QCOMPARE(desktop.hints.value(QStringLiteral("desktop-entry")).toString(), QStringLiteral("org.tutti.tutti"));
        QCOMPARE(desktop.replaced, 0U);
    }

    void theNextNoteTakesThePlaceOfTheLast()
    {
        FalseNotifications desktop(Manner::Serves);
        enter(desktop);
        show(desktop, 1);
        QCOMPARE(desktop.replaced, 0U);
        show(desktop, 2);
        QCOMPARE(desktop.replaced, 7U);
        Q_EMIT desktop.NotificationClosed(7, 2); // by the person
        QTRY_VERIFY(!m_notifier->isShown());
        show(desktop, 3);
        QCOMPARE(desktop.replaced, 0U);
    }

    void aClickIsTold()
    {
        FalseNotifications desktop(Manner::Serves);
        enter(desktop);
        show(desktop, 1);
        const QSignalSpy clicks(m_notifier.get(), &Notifier::clicked);
        Q_EMIT desktop.ActionInvoked(8, QStringLiteral("default")); // somebody else's note
        Q_EMIT desktop.ActivationToken(7, QStringLiteral("token-1"));
        Q_EMIT desktop.ActionInvoked(7, QStringLiteral("default"));
        QTRY_COMPARE(clicks.size(), 1);
        QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray("token-1"));
    }

    void aNoteIsTakenAwayOnce()
    {
        FalseNotifications desktop(Manner::Serves);
        enter(desktop);
        m_notifier->withdraw();
        show(desktop, 1);
        m_notifier->withdraw();
        m_notifier->withdraw();
        QTRY_COMPARE(desktop.closed, QList<uint> {7});
        show(desktop, 2);
        QCOMPARE(desktop.closed.size(), 1);
    }

    void aNoteThatIsOnItsWayIsTakenAwayWhenItIsThere()
    {
        FalseNotifications desktop(Manner::Serves);
        enter(desktop);
        m_notifier->show(QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"));
        m_notifier->withdraw();
        QTRY_COMPARE(desktop.closed, QList<uint> {7});
        QVERIFY(!m_notifier->isShown());
    }

    void aDesktopThatShowsNoneIsNothing_data()
    {
        QTest::addColumn<int>("manner");
        QTest::newRow("refuses") << static_cast<int>(Manner::Refuses);
        QTest::newRow("hangs") << static_cast<int>(Manner::Hangs);
        QTest::newRow("not there") << -1;
    }

    void aDesktopThatShowsNoneIsNothing()
    {
        QFETCH(const int, manner);
        FalseNotifications desktop(manner < 0 ? Manner::Refuses : static_cast<Manner>(manner));
        if (manner >= 0)
            enter(desktop);
        const QSignalSpy clicks(m_notifier.get(), &Notifier::clicked);
        m_notifier->show(QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"));
        if (manner >= 0)
            QTRY_COMPARE(desktop.asked, 1);
        QTest::qWait(20);
        m_notifier->withdraw();
        QCOMPARE(clicks.size(), 0);
        QVERIFY(desktop.closed.isEmpty());
    }

private:
    void enter(FalseNotifications& desktop)
    {
        m_guest = std::make_unique<BusGuest>(m_bus->address(), QStringLiteral("notes"),
                                             QStringLiteral("org.freedesktop.Notifications"),
                                             QStringLiteral("/org/freedesktop/Notifications"), &desktop);
        QVERIFY(m_guest->isThere());
    }

    /// The note, until its number is known.
    void show(const FalseNotifications& desktop, int asked)
    {
        m_notifier->show(QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"));
        QTRY_COMPARE(desktop.asked, asked);
        QTRY_VERIFY(m_notifier->isShown());
    }

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<BusGuest> m_guest;
    std::unique_ptr<DesktopBus> m_desktop;
    std::unique_ptr<Notifier> m_notifier;
};

QTEST_GUILESS_MAIN(TestNotifier)
#include "tst_notifier.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <memory>

#include <QActionGroup>
#include <QSignalSpy>
#include <QTest>

#include "app/desktop/desktoplink.h"
#include "app/desktop/endnotes.h"
#include "app/desktop/services/desktopservices.h"
#include "tests/desktop/windowfixture.h"
#include "tests/services/falsedesktop.h"
#include "tests/services/falsesleep.h"
#include "tests/services/privatebus.h"

using namespace tutti;

/// The window on a desktop that the test plays.
class TestDesktopLink : public QObject, private WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!PrivateBus::isThere())
            QSKIP("dbus-daemon is not installed");
        m_bus = std::make_unique<PrivateBus>();
        m_services = std::make_unique<DesktopServices>(QStringLiteral("org.tutti.tutti"), m_bus->addresses());
        open();
        addTones(3);
        openFolder();
    }

    void cleanup()
    {
        close();
        m_services.reset();
        m_bus.reset();
    }

    void theMachineStaysAwakeDuringARun()
    {
        FalsePowerManagement power(Manner::Serves);
        const auto guest = enter(power);
        m_window->desktop().join(*m_services);
        const QSignalSpy held(&m_services->sleep, &SleepGuard::heldChanged);
        click("runButton");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle() && power.asked == 1, patience);
        QTRY_VERIFY(power.held.empty() && !m_services->sleep.isHeld());
        QVERIFY(!power.reason.isEmpty());
    }

    void aCancelledRunLetsTheMachineSleep()
    {
        FalsePowerManagement power(Manner::Serves);
        const auto guest = enter(power);
        m_window->desktop().join(*m_services);
        m_window->desktop().setWorking(true);
        QTRY_COMPARE(power.held.size(), 1U);
        action("runAction")->trigger();
        action("cancelAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        QTRY_VERIFY(power.held.empty());
    }

    void theEndOfTheProgramLetsTheMachineSleep()
    {
        FalsePowerManagement power(Manner::Serves);
        const auto guest = enter(power);
        m_window->desktop().join(*m_services);
        m_window->desktop().setWorking(true);
        QTRY_COMPARE(power.held.size(), 1U);
        m_window.reset();
        m_services.reset();
        QTRY_VERIFY(power.held.empty());
    }

    void theFileManagerShowsTheFile()
    {
        FalseFileManager manager(Manner::Serves);
        const BusGuest guest(m_bus->address(), QStringLiteral("manager"),
                             QStringLiteral("org.freedesktop.FileManager1"),
                             QStringLiteral("/org/freedesktop/FileManager1"), &manager);
        m_window->desktop().join(*m_services);
        table()->selectRow(1);
        action("revealAction")->trigger();
        QTRY_COMPARE(manager.files.size(), 1);
        QVERIFY(manager.files.constFirst().endsWith(QStringLiteral("/s/tone1.mp3")));
    }

    void theSystemsColoursAreFollowed()
    {
        FalseLook portal(Manner::Serves,
                         {{QStringLiteral("org.freedesktop.appearance"), {{QStringLiteral("color-scheme"), 1U}}}});
        const BusGuest guest(m_bus->address(), QStringLiteral("look"), QStringLiteral("org.freedesktop.portal.Desktop"),
                             QStringLiteral("/org/freedesktop/portal/desktop"), &portal);
        QVERIFY(!isDark());
        m_window->desktop().join(*m_services);
        QTRY_VERIFY(isDark());
        m_window->findChild<QAction*>(QStringLiteral("appearanceAction1"))
            ->trigger(); // light, whatever the system says
        QVERIFY(!isDark());
        m_window->findChild<QAction*>(QStringLiteral("appearanceAction0"))->trigger();
        QVERIFY(isDark());
        Q_EMIT portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"),
                                     QDBusVariant(2U));
        QTRY_VERIFY(m_services->look.scheme() == SystemLook::Scheme::Light);
        QTRY_VERIFY(!isDark());
    }

    void lessMotionStopsWhatMoves()
    {
        const auto duration = [this] {
            return m_window->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, m_window.get());
        };
        action("lessMotionAction")->trigger();
        QCOMPARE(duration(), 0);
        QVERIFY(!QApplication::isEffectEnabled(Qt::UI_AnimateMenu));
        QVERIFY(m_settings->isOn(QStringLiteral("less-motion"), false));
        action("lessMotionAction")->trigger();
        QVERIFY(duration() > 0);
    }

    void longWorkIsToldOnTheDesktop_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<bool>("cancelled");
        QTest::addColumn<QString>("place");
        QTest::addColumn<bool>("wanted");
        QTest::addColumn<int>("notes");
        QTest::newRow("long, behind another window") << 31.0 << false << QStringLiteral("behind") << true << 1;
        QTest::newRow("short") << 29.0 << false << QStringLiteral("behind") << true << 0;
        QTest::newRow("cancelled") << 31.0 << true << QStringLiteral("behind") << true << 0;
        QTest::newRow("in front") << 31.0 << false << QStringLiteral("front") << true << 0;
        QTest::newRow("the help is in front") << 31.0 << false << QStringLiteral("help") << true << 0;
        QTest::newRow("switched off") << 31.0 << false << QStringLiteral("behind") << false << 0;
    }

    void longWorkIsToldOnTheDesktop()
    {
        QFETCH(const double, seconds);
        QFETCH(const bool, cancelled);
        QFETCH(const QString, place);
        QFETCH(const bool, wanted);
        FalseNotifications desktop(Manner::Serves);
        const auto guest = enterNotes(desktop);
        m_window->desktop().join(*m_services);
        if (!wanted)
            action("notesAtEndAction")->trigger();
        if (place == QStringLiteral("help"))
            action("helpContentsAction")->trigger();
        else if (place == QStringLiteral("behind"))
            putBehind();
        m_window->desktop().news().ended(
            {QStringLiteral("Run finished"), QStringLiteral("3 done"), seconds, cancelled});
        QFETCH(const int, notes);
        QTRY_COMPARE(desktop.asked, notes);
        QTest::qWait(50); // and none after it
        QCOMPARE(desktop.asked, notes);
    }

    void aClickOnTheNoteBringsTheWindowToTheFront()
    {
        FalseNotifications desktop(Manner::Serves);
        const auto guest = enterNotes(desktop);
        m_window->desktop().join(*m_services);
        putBehind();
        m_window->desktop().news().ended({QStringLiteral("Run finished"), QStringLiteral("3 done"), 31, false});
        QTRY_VERIFY(m_services->notifier.isShown());
        Q_EMIT desktop.ActionInvoked(7, QStringLiteral("default"));
        QTRY_VERIFY(m_window->isActiveWindow());
        QTRY_COMPARE(desktop.closed, QList<uint> {7}); // it is seen now
    }

private:
    std::unique_ptr<BusGuest> enter(FalsePowerManagement& power) const
    {
        return std::make_unique<BusGuest>(m_bus->address(), QStringLiteral("power"),
                                          QStringLiteral("org.freedesktop.PowerManagement"),
                                          QStringLiteral("/org/freedesktop/PowerManagement/Inhibit"), &power);
    }

    std::unique_ptr<BusGuest> enterNotes(FalseNotifications& desktop) const
    {
        return std::make_unique<BusGuest>(m_bus->address(), QStringLiteral("notes"),
                                          QStringLiteral("org.freedesktop.Notifications"),
                                          QStringLiteral("/org/freedesktop/Notifications"), &desktop);
    }

    /// As another program's window does it, by one of our own that is gone again.
    static void putBehind()
    {
        QWidget other;
        other.show();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        other.hide();
        QTRY_VERIFY(!QApplication::activeWindow());
    }

    static bool isDark() { return QApplication::palette().color(QPalette::Base).lightness() < 128; }

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<DesktopServices> m_services;
};

QTEST_MAIN(TestDesktopLink)
#include "tst_desktoplink.moc"

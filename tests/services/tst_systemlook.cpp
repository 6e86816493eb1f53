// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <QSignalSpy>
#include <QTest>

#include "app/desktop/services/systemlook.h"
#include "tests/services/falsedesktop.h"
#include "tests/services/privatebus.h"

using namespace tutti;

namespace {

const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString gnome = QStringLiteral("org.gnome.desktop.interface");
const QString kde = QStringLiteral("org.kde.kdeglobals.KDE");

FalseLook::Groups one(const QString& group, const char* key, const QVariant& value)
{
    return {{group, {{QString::fromLatin1(key), value}}}};
}

} // namespace

class TestSystemLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!PrivateBus::isThere())
            QSKIP("dbus-daemon is not installed");
        m_bus = std::make_unique<PrivateBus>();
        m_desktop = std::make_unique<DesktopBus>(m_bus->addresses());
        m_look = std::make_unique<SystemLook>(*m_desktop);
    }

    void cleanup()
    {
        m_look.reset();
        m_desktop.reset();
        m_guest.reset();
        m_bus.reset();
    }

    void whatTheDesktopWantsIsRead_data()
    {
        QTest::addColumn<FalseLook::Groups>("groups");
        QTest::addColumn<SystemLook::Scheme>("scheme");
        QTest::addColumn<bool>("lessMotion");
        using Scheme = SystemLook::Scheme;
        QTest::newRow("nothing") << FalseLook::Groups() << Scheme::Unknown << false;
        QTest::newRow("no preference") << one(appearance, "color-scheme", 0U) << Scheme::Unknown << false;
        QTest::newRow("dark") << one(appearance, "color-scheme", 1U) << Scheme::Dark << false;
        QTest::newRow("light") << one(appearance, "color-scheme", 2U) << Scheme::Light << false;
        QTest::newRow("a number nobody knows") << one(appearance, "color-scheme", 9U) << Scheme::Unknown << false;
        QTest::newRow("GNOME without animations") << one(gnome, "enable-animations", false) << Scheme::Unknown << true;
        QTest::newRow("GNOME with animations") << one(gnome, "enable-animations", true) << Scheme::Unknown << false;
        QTest::newRow("KDE without animations")
            << one(kde, "AnimationDurationFactor", QStringLiteral("0")) << Scheme::Unknown << true;
        QTest::newRow("KDE with slow ones")
            << one(kde, "AnimationDurationFactor", QStringLiteral("2.5")) << Scheme::Unknown << false;
        QTest::newRow("the portal's own word") << one(appearance, "reduced-motion", 1U) << Scheme::Unknown << true;
        QTest::newRow("a value of the wrong kind")
            << one(gnome, "enable-animations", QStringLiteral("no")) << Scheme::Unknown << false;
    }

    void whatTheDesktopWantsIsRead()
    {
        QFETCH(const FalseLook::Groups, groups);
        QFETCH(const SystemLook::Scheme, scheme);
        QFETCH(const bool, lessMotion);
        FalseLook portal(Manner::Serves, groups);
        enter(portal);
        const QSignalSpy changes(m_look.get(), &SystemLook::changed);
        m_look->follow();
        QTRY_COMPARE(changes.size(), 1);
        QCOMPARE(m_look->scheme(), scheme);
        QCOMPARE(m_look->wantsLessMotion(), lessMotion);
    }

    void aChangeIsFollowed()
    {
        FalseLook portal(Manner::Serves, one(appearance, "color-scheme", 0U));
        enter(portal);
        const QSignalSpy changes(m_look.get(), &SystemLook::changed);
        m_look->follow();
        QTRY_COMPARE(changes.size(), 1);
        Q_EMIT portal.SettingChanged(QStringLiteral("org.example"), QStringLiteral("color-scheme"), QDBusVariant(1U));
        Q_EMIT portal.SettingChanged(appearance, QStringLiteral("color-scheme"), QDBusVariant(1U));
        QTRY_COMPARE(changes.size(), 2);
        QCOMPARE(m_look->scheme(), SystemLook::Scheme::Dark);
        Q_EMIT portal.SettingChanged(gnome, QStringLiteral("enable-animations"), QDBusVariant(false));
        QTRY_VERIFY(m_look->wantsLessMotion());
        QCOMPARE(m_look->scheme(), SystemLook::Scheme::Dark);
    }

    void aDesktopThatTellsNothingWantsNothing_data()
    {
        QTest::addColumn<int>("manner");
        QTest::newRow("refuses") << static_cast<int>(Manner::Refuses);
        QTest::newRow("hangs") << static_cast<int>(Manner::Hangs);
        QTest::newRow("not there") << -1;
    }

    void aDesktopThatTellsNothingWantsNothing()
    {
        QFETCH(const int, manner);
        FalseLook portal(manner < 0 ? Manner::Refuses : static_cast<Manner>(manner),
                         one(appearance, "color-scheme", 1U));
        if (manner >= 0)
            enter(portal);
        m_look->follow();
        if (manner >= 0)
            QTRY_VERIFY(!portal.asked.isEmpty());
        QTest::qWait(20);
        QCOMPARE(m_look->scheme(), SystemLook::Scheme::Unknown);
        QVERIFY(!m_look->wantsLessMotion());
    }

private:
    void enter(FalseLook& portal)
    {
        m_guest = std::make_unique<BusGuest>(m_bus->address(), QStringLiteral("look"),
                                             QStringLiteral("org.freedesktop.portal.Desktop"),
                                             QStringLiteral("/org/freedesktop/portal/desktop"), &portal);
        QVERIFY(m_guest->isThere());
    }

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<BusGuest> m_guest;
    std::unique_ptr<DesktopBus> m_desktop;
    std::unique_ptr<SystemLook> m_look;
};

QTEST_GUILESS_MAIN(TestSystemLook)
#include "tst_systemlook.moc"

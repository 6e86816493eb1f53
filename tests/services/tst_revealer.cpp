// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <memory>

#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include "app/desktop/services/revealer.h"
#include "tests/services/falsedesktop.h"
#include "tests/services/privatebus.h"

using namespace tutti;

class TestRevealer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!PrivateBus::isThere())
            QSKIP("dbus-daemon is not installed");
        m_bus = std::make_unique<PrivateBus>();
    }

    void cleanup() { m_bus.reset(); }

    void theFileManagerGetsTheFile()
    {
        FalseFileManager manager(Manner::Serves);
        const BusGuest guest = enter(manager);
        QVERIFY(guest.isThere());
        DesktopBus desktop(m_bus->addresses());
        Revealer revealer(desktop);
        const QSignalSpy shown(&revealer, &Revealer::shown);
        const QSignalSpy failed(&revealer, &Revealer::failed);
        revealer.reveal(QUrl::fromLocalFile(QStringLiteral("/a folder/drum #1 ü.wav")));
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(failed.size(), 0);
        QCOMPARE(manager.files, QStringList {QStringLiteral("file:///a%20folder/drum%20%231%20%C3%BC.wav")});
    }

    void whoDoesNotShowItIsTold_data()
    {
        QTest::addColumn<int>("manner");
        QTest::newRow("refuses") << static_cast<int>(Manner::Refuses);
        QTest::newRow("hangs") << static_cast<int>(Manner::Hangs);
        QTest::newRow("no service") << -1;
        QTest::newRow("no bus") << -2;
    }

    void whoDoesNotShowItIsTold()
    {
        QFETCH(const int, manner);
        FalseFileManager manager(manner < 0 ? Manner::Refuses : static_cast<Manner>(manner));
        std::unique_ptr<BusGuest> guest;
        if (manner >= 0)
            guest.reset(new BusGuest(m_bus->address(), name(), service(), path(), &manager));
        DesktopBus desktop(manner == -2 ? DesktopBus::Addresses() : m_bus->addresses());
        Revealer revealer(desktop, std::chrono::milliseconds(200));
        const QSignalSpy shown(&revealer, &Revealer::shown);
        const QSignalSpy failed(&revealer, &Revealer::failed);
        const QUrl file = QUrl::fromLocalFile(QStringLiteral("/tmp/a.wav"));
        revealer.reveal(file);
        QCOMPARE(failed.size(), 0); // never on the spot: whoever asks has not come back yet
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.constFirst().constFirst().toUrl(), file);
        QCOMPARE(shown.size(), 0);
    }

private:
    static QString name() { return QStringLiteral("manager"); }
    static QString service() { return QStringLiteral("org.freedesktop.FileManager1"); }
    static QString path() { return QStringLiteral("/org/freedesktop/FileManager1"); }
    BusGuest enter(FalseFileManager& manager) const { return {m_bus->address(), name(), service(), path(), &manager}; }

    std::unique_ptr<PrivateBus> m_bus;
};

QTEST_GUILESS_MAIN(TestRevealer)
#include "tst_revealer.moc"

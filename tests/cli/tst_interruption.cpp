// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <chrono>
#include <csignal>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

#include <QTest>

#include "app/cli/interruption.h"

namespace {

/// Says on `out` when it listens, when it was asked to stop, and what its last wish is; ends by a second signal only.
[[noreturn]] void listenForEver(int out)
{
    const auto say = [out](char word) { return ::write(out, &word, 1); };
    tutti::Interruption interruption;
    interruption.setLastWish([&say] { say('w'); });
    const std::stop_callback stopped(interruption.token(), [&say] { say('s'); });
    say('l');
    while (true)
        std::this_thread::sleep_for(std::chrono::hours(1));
}

} // namespace

class TestInterruption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstSignalAsksAndTheSecondEnds_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl-C") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("the terminal is closed") << SIGHUP;
    }

    void theFirstSignalAsksAndTheSecondEnds()
    {
        QFETCH(int, signal);
        std::array<int, 2> ends {};
        QCOMPARE(::pipe(ends.data()), 0);
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0)
            listenForEver(ends[1]);
        const auto heard = [&ends] {
            char word = 0;
            return ::read(ends[0], &word, 1) == 1 ? word : '?';
        };
        QCOMPARE(heard(), 'l');
        QCOMPARE(::kill(child, signal), 0);
        QCOMPARE(heard(), 's');
        QCOMPARE(::kill(child, signal), 0);
        QCOMPARE(heard(), 'w');
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 130);
        ::close(ends[0]);
        ::close(ends[1]);
    }

    void withoutASignalNothingHappens()
    {
        tutti::Interruption interruption;
        QVERIFY(!interruption.happened());
    }
};

QTEST_GUILESS_MAIN(TestInterruption)
#include "tst_interruption.moc"

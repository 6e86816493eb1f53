// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <memory>
#include <semaphore>

#include <QTest>

#include "core/session/loosethread.h"

using namespace tutti;

namespace {

/// What a thread that hangs shares with the test.
struct Hanging
{
    std::binary_semaphore begun {0};
    std::binary_semaphore goOn {0};
    std::atomic<bool> wasStopped = false;
};

LooseThreads::Work hangIn(const std::shared_ptr<Hanging>& hanging)
{
    return [hanging](const std::stop_token& stop) {
        hanging->begun.release();
        hanging->goOn.acquire();
        hanging->wasStopped = stop.stop_requested();
    };
}

} // namespace

class TestLooseThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyWaitsForWhatHangs()
    {
        const auto hanging = std::make_shared<Hanging>();
        std::atomic<bool> isDone = false;
        LooseThreads threads;
        threads.start(hangIn(hanging));
        hanging->begun.acquire();
        threads.start([&isDone](const std::stop_token&) { isDone = true; });
        QTRY_VERIFY(isDone);
        hanging->goOn.release();
        QTRY_VERIFY(hanging->wasStopped);
    }

    void theEndDoesNotWaitForWhatHangsEither()
    {
        const auto hanging = std::make_shared<Hanging>();
        {
            LooseThreads threads;
            threads.start(hangIn(hanging));
            hanging->begun.acquire();
        }
        QVERIFY(!hanging->wasStopped);
        hanging->goOn.release();
        QTRY_VERIFY(hanging->wasStopped);
        QTRY_COMPARE(hanging.use_count(), 1L);
    }

    void theEndWaitsForWhatIsNearlyDone()
    {
        std::atomic<bool> isDone = false;
        {
            LooseThreads threads;
            threads.start([&isDone](const std::stop_token& stop) {
                while (!stop.stop_requested()) {}
                isDone = true;
            });
        }
        QVERIFY(isDone);
    }
};

QTEST_GUILESS_MAIN(TestLooseThread)
#include "tst_loosethread.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>
#include <variant>

#include <QTest>

#include "core/base/version.h"
#include "core/engine/linebuffer.h"
#include "core/engine/protocol.h"

using namespace tutti;

namespace {

Hello helloOf(std::size_t workers)
{
    Hello hello = helloOfThisProcess();
    hello.workers.assign(workers, {"a \"host\"", 42});
    return hello;
}

} // namespace

class TestProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJobComesThrough()
    {
        const std::string line = toLine(JobLine {7, -1, "{\"a\":{\"b\":\"}\"}}"});
        QCOMPARE(line, std::string("{\"task\":7,\"worker\":-1,\"job\":{\"a\":{\"b\":\"}\"}}}"));
        const auto order = orderFromLine(line);
        QVERIFY(order);
        const auto job = std::get<JobLine>(*order);
        QCOMPARE(job.task, std::size_t(7));
        QCOMPARE(job.worker, -1);
        QCOMPARE(std::string(job.job), std::string("{\"a\":{\"b\":\"}\"}}"));
    }

    void aStopComesThrough()
    {
        const auto order = orderFromLine(toLine(StopLine {}));
        QVERIFY(order && std::holds_alternative<StopLine>(*order));
    }

    void aStartComesThrough()
    {
        const auto report = reportFromLine(toLine(StartedLine {3, 1, 12345.678901234}));
        QVERIFY(report);
        const auto started = std::get<StartedLine>(*report);
        QCOMPARE(started.task, std::size_t(3));
        QCOMPARE(started.worker, 1);
        QVERIFY(started.atSeconds == 12345.678901234);
    }

    void whatIsUndoneComesThrough()
    {
        const std::string line = toLine(UndoneLine {6});
        QCOMPARE(line, std::string("{\"undone\":6}"));
        const auto report = reportFromLine(line);
        QVERIFY(report);
        QCOMPARE(std::get<UndoneLine>(*report).task, std::size_t(6));
        QVERIFY(!reportFromLine("{\"undone\":6"));
    }

    void anAnswerComesThrough()
    {
        const std::string line = toLine(FinishedLine {3, 1, 0.1, 1e-9, "{}"});
        const auto report = reportFromLine(line);
        QVERIFY(report);
        const auto finished = std::get<FinishedLine>(*report);
        QCOMPARE(finished.task, std::size_t(3));
        QVERIFY(finished.startedSeconds == 0.1 && finished.finishedSeconds == 1e-9);
        QCOMPARE(std::string(finished.result), std::string("{}"));
    }

    void aHelloComesThrough()
    {
        const Hello sent = helloOf(2);
        const auto report = reportFromLine(toLine(sent));
        QVERIFY(report);
        const auto hello = std::get<Hello>(*report);
        QCOMPARE(hello.protocol, protocolVersion);
        QCOMPARE(hello.version, std::string(version()));
        QCOMPARE(hello.kernel, sent.kernel);
        QVERIFY(hello.clockSeconds == sent.clockSeconds);
        QCOMPARE(hello.workers.size(), std::size_t(2));
        QCOMPARE(hello.workers[1].host, std::string("a \"host\""));
        QCOMPARE(hello.workers[1].processId, 42L);
    }

    void aPingAndItsAnswerComeThrough()
    {
        const auto order = orderFromLine(toLine(PingLine {7}));
        QVERIFY(order);
        QCOMPARE(std::get<PingLine>(*order).number, 7);
        const auto report = reportFromLine(toLine(PongLine {7, 12.5}));
        QVERIFY(report);
        QCOMPARE(std::get<PongLine>(*report).number, 7);
        QVERIFY(std::get<PongLine>(*report).atSeconds == 12.5);
    }

    void aLossComesThrough()
    {
        const auto report = reportFromLine(toLine(LostLine {2, 4.25}));
        QVERIFY(report);
        QCOMPARE(std::get<LostLine>(*report).worker, 2);
        QVERIFY(std::get<LostLine>(*report).silentSeconds == 4.25);
    }

    void otherLinesArePassedOver_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("a library's chatter") << QByteArray("libfoo: warning");
        QTest::newRow("cut short") << QByteArray("{\"task\":7,\"worker\":1,\"job\":{");
        QTest::newRow("no number") << QByteArray("{\"task\":x,\"worker\":1,\"job\":{}}");
        QTest::newRow("negative task") << QByteArray("{\"task\":-1,\"worker\":1,\"job\":{}}");
        QTest::newRow("a hello without workers") << QByteArray("{\"hello\":{\"protocol\":1}}");
        QTest::newRow("a hello that is no JSON") << QByteArray("{\"hello\":");
        QTest::newRow("a pong without time") << QByteArray("{\"pong\":1}");
        QTest::newRow("a loss of nobody") << QByteArray("{\"lost\":,\"silent\":1}");
        QTest::newRow("a ping with more behind it") << QByteArray("{\"ping\":1}}");
        QTest::newRow("a start without time") << QByteArray("{\"started\":1,\"worker\":1,\"at\":}");
    }
    void otherLinesArePassedOver()
    {
        QFETCH(QByteArray, line);
        const auto order = orderFromLine(line.toStdString());
        // A line that is cut short in what it carries is for the codec to refuse.
        QVERIFY(!order || line.startsWith("{\"task\":7"));
        QVERIFY(!reportFromLine(line.toStdString()));
    }

    void aHelloOfThisVersionIsWelcome()
    {
        QVERIFY(checkHello(helloOf(3), 3));
        QVERIFY(clockShift(helloOf(3)) == 0);
    }

    void aHelloOfAnotherVersionIsRefused()
    {
        Hello hello = helloOf(1);
        hello.version = "0.0.1";
        const auto checked = checkHello(hello, 1);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::EngineUnavailable);
        QVERIFY(checked.error().detail.find("0.0.1") != std::string::npos);
    }

    void separateProgramsAreNoWorld()
    {
        const auto checked = checkHello(helloOf(1), 4);
        QVERIFY(!checked);
        QVERIFY(checked.error().detail.find("mpiexec") != std::string::npos);
    }

    void aDistantClockIsShifted()
    {
        Hello hello = helloOf(1);
        hello.kernel = "another";
        hello.clockSeconds = steadySeconds() - 1000;
        QVERIFY(clockShift(hello) >= 1000);
    }

    void linesComeWholeFromPieces()
    {
        LineBuffer buffer;
        buffer.append("on");
        QVERIFY(!buffer.nextLine());
        buffer.append("e\ntwo\n\nthr");
        QCOMPARE(std::string(buffer.nextLine().value()), std::string("one"));
        QCOMPARE(std::string(buffer.nextLine().value()), std::string("two"));
        QCOMPARE(std::string(buffer.nextLine().value()), std::string(""));
        QVERIFY(!buffer.nextLine());
        buffer.append("ee\n");
        QCOMPARE(std::string(buffer.nextLine().value()), std::string("three"));
    }

    void manyLinesKeepTheirOrder()
    {
        LineBuffer buffer;
        std::size_t expected = 0;
        for (std::size_t i = 0; i < 20000; ++i) {
            buffer.append(std::to_string(i) + "\n" + std::string(i % 7, 'x') + "\n");
            if (i % 3 != 0)
                continue;
            while (const auto line = buffer.nextLine()) {
                QCOMPARE(std::string(*line), std::to_string(expected));
                QCOMPARE(buffer.nextLine().value().size(), expected % 7);
                ++expected;
            }
        }
        QVERIFY(expected > 19990);
    }
};

QTEST_GUILESS_MAIN(TestProtocol)
#include "tst_protocol.moc"

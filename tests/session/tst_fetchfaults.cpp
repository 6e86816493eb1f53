// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/session/fetching.h"

using tutti::ErrorCode;
using tutti::Fault;
using tutti::FetchRequest;
using tutti::OfflineServer;
using tutti::Outcome;
using tutti::RunRecord;
using tutti::fixtures::count;
using tutti::fixtures::FetchPlace;
using tutti::fixtures::FetchRecorder;
using tutti::fixtures::soundsIn;

/// Fetching from a server that does not do what it should: what the person is told, and that nothing half-written
/// stays.
class TestFetchFaults : public QObject
{
    Q_OBJECT

    std::unique_ptr<FetchPlace> m_place;

private Q_SLOTS:
    void faultsOfTheServer_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("code");
        constexpr int fine = -1;
        QTest::newRow("throttled") << int(Fault::ThrottledMinute) << int(ErrorCode::Throttled);
        QTest::newRow("throttled for the day") << int(Fault::ThrottledDay) << int(ErrorCode::Throttled);
        QTest::newRow("503 twice, then fine") << int(Fault::UnavailableTwice) << fine;
        QTest::newRow("overloaded") << int(Fault::Overloaded) << int(ErrorCode::Network);
        QTest::newRow("dropped") << int(Fault::Drop) << int(ErrorCode::Network);
        QTest::newRow("cut") << int(Fault::CutBody) << int(ErrorCode::Network);
        QTest::newRow("cut once") << int(Fault::CutBodyOnce) << fine;
        QTest::newRow("wrong length") << int(Fault::WrongLength) << int(ErrorCode::Network);
        QTest::newRow("HTML with status 200") << int(Fault::HtmlOk) << int(ErrorCode::BadContent);
        QTest::newRow("forbidden by HTML") << int(Fault::ForbiddenHtml) << int(ErrorCode::Forbidden);
        QTest::newRow("silent") << int(Fault::Stall) << int(ErrorCode::Network);
    }

    void faultsOfTheServer()
    {
        QFETCH(int, fault);
        QFETCH(int, code);
        m_place = std::make_unique<FetchPlace>(Fault(fault));
        if (Fault(fault) == Fault::Stall || Fault(fault) == Fault::WrongLength)
            m_place->patience = {{0}, 0.2};
        FetchRequest request = m_place->snares();
        request.sounds.resize(3);
        const RunRecord run = m_place->fetched(request);
        for (const tutti::TaskRecord& task : run.tasks) {
            const auto& error = task.report.error;
            QVERIFY2((code < 0) == (task.report.outcome == Outcome::Done), error ? error->detail.c_str() : "done");
            if (!error)
                continue;
            QCOMPARE(int(error->code), code);
            QVERIFY2(error->detail.find("; ") != std::string::npos, error->detail.c_str());
            QVERIFY(error->detail.find("a token") == std::string::npos);
        }
        QCOMPARE(soundsIn(m_place->folder->path()).size(), std::size_t(code < 0 ? 3 : 0));
        for (const OfflineServer::Request& asked : m_place->server->requests())
            QVERIFY(asked.target.find("/previews/") == std::string::npos || asked.authorization.empty());
    }

    void aRedirectElsewhereTakesNoSecretAlong()
    {
        OfflineServer::Options recording;
        recording.recordsRequests = true;
        OfflineServer other(recording);
        QVERIFY(other.start());
        const std::string host = other.baseUrl().substr(0, other.baseUrl().rfind('/'));
        m_place = std::make_unique<FetchPlace>(Fault::RedirectElsewhere, host);
        FetchRequest request = m_place->snares();
        request.sounds.resize(2);
        const RunRecord run = m_place->fetched(request);
        for (const tutti::TaskRecord& task : run.tasks)
            QVERIFY2(!task.report.error, task.report.error->detail.c_str());
        QCOMPARE(other.requests().size(), std::size_t(2));
        for (const OfflineServer::Request& asked : other.requests())
            QVERIFY(asked.authorization.empty());
    }

    void aStopCancelsTheRest()
    {
        m_place = std::make_unique<FetchPlace>(Fault::Stall);
        const FetchRequest request = m_place->snares();
        std::stop_source stop;
        FetchRecorder recorder;
        recorder.onStart = [&stop] { stop.request_stop(); };
        const auto run = m_place->fetch(request, recorder, stop.get_token());
        QVERIFY(run);
        QCOMPARE(count(*run, Outcome::Cancelled), std::size_t(6));
        QVERIFY(!run->tasks[0].startedSeconds);
        QVERIFY(soundsIn(m_place->folder->path()).empty());
    }
};

QTEST_GUILESS_MAIN(TestFetchFaults)
#include "tst_fetchfaults.moc"

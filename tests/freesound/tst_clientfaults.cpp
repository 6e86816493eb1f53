// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/offline/server.h"
#include "tests/freesound/recordingsearch.h"

using namespace tutti;
using namespace tutti::fixtures;

namespace {

OfflineServer::Options with(Fault fault)
{
    OfflineServer::Options options;
    options.recordsRequests = true;
    options.apiFault = fault;
    return options;
}

/// A search of the offline library, of which the client knows nothing but the address.
struct Search
{
    /// `stallSeconds`: a loaded machine may take long to answer; only who gets no answer at all should not wait so
    /// long.
    explicit Search(const OfflineServer& server, double stallSeconds = 30)
        : client({server.baseUrl(), "k3y-of-a-test", {}}, *quota, patience(stallSeconds))
    {
    }

    static Patience patience(double stallSeconds)
    {
        Patience patience = impatience();
        patience.stallSeconds = stallSeconds;
        // What the service says of a minute or a day is an error here at once.
        patience.longestWaitSeconds = 1;
        return patience;
    }

    Result<void> of(const SoundQuery& query)
    {
        const std::vector queries {query};
        return client.search(queries, heard, {}).front();
    }

    std::unique_ptr<Quota> quota = Quota::unlimited();
    RecordingSearch heard;
    FreesoundClient client;
};

} // namespace

/// The client against the offline library and its faults.
class TestClientFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFailsForGoodIsSaid_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* name, Fault fault, ErrorCode code, const char* says) {
            QTest::newRow(name) << int(fault) << int(code) << QByteArray(says);
        };
        using Code = ErrorCode;
        row("throttled for a minute", Fault::ThrottledMinute, Code::Throttled, "are used up; try again in 60 s");
        row("throttled for a day", Fault::ThrottledDay, Code::Throttled, "are used up; try again in 60 minutes");
        row("overloaded", Fault::Overloaded, Code::Network, "(HTTP 500): Search is overloaded");
        row("dropped", Fault::Drop, Code::Network, "the connection to 127.0.0.1 was lost; check");
        row("cut short", Fault::CutBody, Code::Network, "the connection to 127.0.0.1 was lost; check");
        row("of the wrong length", Fault::WrongLength, Code::Network, "the connection to 127.0.0.1 was lost; check");
        row("silent", Fault::Stall, Code::Network, "the connection to 127.0.0.1 was lost; check");
        row("a page instead", Fault::HtmlOk, Code::BadContent, "web page instead of data; if this network wants");
        row("a firewall", Fault::ForbiddenHtml, Code::Forbidden, "keeps this network out (HTTP 403); wait an hour");
    }

    void whatFailsForGoodIsSaid()
    {
        QFETCH(const int, fault);
        QFETCH(const QByteArray, says);
        OfflineServer server(with(Fault(fault)));
        QVERIFY(server.start());
        Search search(server, Fault(fault) == Fault::Stall ? 0.2 : 30);
        const auto result = search.of(words("cello"));
        QVERIFY(!result);
        QTEST(int(result.error().code), "code");
        QVERIFY2(QByteArray::fromStdString(result.error().detail).contains(says), result.error().detail.c_str());
        QVERIFY(search.heard.ids.empty());
    }

    void whatPassesIsFound_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("nothing is wrong") << int(Fault::None);
        QTest::newRow("unavailable twice") << int(Fault::UnavailableTwice);
        QTest::newRow("cut short once") << int(Fault::CutBodyOnce);
    }

    void whatPassesIsFound()
    {
        QFETCH(const int, fault);
        OfflineServer server(with(Fault(fault)));
        QVERIFY(server.start());
        Search search(server);
        const auto result = search.of(words("cello", 4));
        QVERIFY2(result, result ? "" : result.error().detail.c_str());
        QCOMPARE(search.heard.ids[0].size(), std::size_t(4));
    }

    void theKeyDoesNotGoElsewhere()
    {
        OfflineServer elsewhere(with(Fault::None));
        QVERIFY(elsewhere.start());
        OfflineServer::Options options = with(Fault::RedirectElsewhere);
        options.otherHost = elsewhere.baseUrl().substr(0, elsewhere.baseUrl().rfind('/'));
        OfflineServer server(options);
        QVERIFY(server.start());
        Search search(server);
        const auto result = search.of(words("cello"));
        QVERIFY(!result);
        QVERIFY2(result.error().detail.find("which does not get the key") != std::string::npos,
                 result.error().detail.c_str());
        QCOMPARE(server.requests().front().authorization, std::string("Token k3y-of-a-test"));
        QCOMPARE(elsewhere.requests().size(), std::size_t(1));
        QVERIFY(elsewhere.requests().front().authorization.empty());
        QVERIFY(elsewhere.requests().front().target.find("k3y") == std::string::npos);
    }

    void everyKindOfQueryFindsSounds_data()
    {
        QTest::addColumn<int>("source");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sort");
        const auto row = [](const char* name, SoundSource source, const char* target, const char* text = "",
                            const char* sort = "score") {
            QTest::newRow(name) << int(source) << QString::fromUtf8(target) << QString::fromUtf8(text)
                                << QString::fromUtf8(sort);
        };
        row("words", SoundSource::Text, "", "cello");
        for (const std::string& sort : sortNames())
            row(("words by " + sort).c_str(), SoundSource::Text, "", "cello", sort.c_str());
        row("nearest to a length", SoundSource::Text, "", "snare", "duration:2");
        row("a pack", SoundSource::Pack, "40217");
        row("a pack by length", SoundSource::Pack, "40217", "", "duration_asc");
        row("a user", SoundSource::User, "strings_lab");
        row("words of a user", SoundSource::User, "strings_lab", "cello");
        row("similar ones", SoundSource::Similar, "702114");
        row("words among similar ones", SoundSource::Similar, "702114", "cello");
    }

    void everyKindOfQueryFindsSounds()
    {
        QFETCH(const int, source);
        QFETCH(const QString, target);
        QFETCH(const QString, text);
        QFETCH(const QString, sort);
        OfflineServer server(OfflineServer::Options {});
        QVERIFY(server.start());
        SoundQuery query = words(text.toStdString(), 5);
        query.source = SoundSource(source);
        query.target = target.toStdString();
        query.sort = sort.toStdString();
        query.licenses.clear();
        Search search(server);
        const auto result = search.of(query);
        QVERIFY2(result, result ? "" : result.error().detail.c_str());
        QVERIFY(!search.heard.ids[0].empty());
        QVERIFY(search.heard.ids[0].size() <= 5);
    }
};

QTEST_GUILESS_MAIN(TestClientFaults)
#include "tst_clientfaults.moc"

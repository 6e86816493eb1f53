// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <iterator>

#include <QTest>

#include "core/freesound/answer.h"

using namespace tutti;

class TestAnswer : public QObject
{
    Q_OBJECT

    static ServiceAnswer fixture(int status, const std::string& name)
    {
        std::ifstream stream(std::string(TUTTI_TEST_DATA "/freesound/") + name);
        const std::string body {std::istreambuf_iterator<char>(stream), {}};
        return {status, name.ends_with(".html") ? "text/html" : "application/json", QByteArray::fromStdString(body)};
    }

    static ServiceAnswer json(int status, const char* body) { return {status, "application/json", body}; }

private Q_SLOTS:
    void fixturesTellWhatToDo_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](int status, const char* name, ErrorCode code, const char* says) {
            QTest::newRow(name) << status << int(code) << QByteArray(says);
        };
        using Code = ErrorCode;
        row(400, "error_400_filter.json", Code::Unsupported,
            "undefined field durations] (please check that your filter syntax and field names are correct); check the");
        row(400, "error_400_filter_blank.json", Code::Unsupported, "does not understand the search: Invalid filter;");
        row(400, "error_400_similar_to.json", Code::Unsupported, "'similar_to' parameter is not a valid sound ID;");
        row(400, "error_400_post_validation.json", Code::Unsupported,
            "search: rating: You have to introduce an integer value between 0 and 5");
        row(401, "error_401.json", Code::Unauthorised, "does not know this API key; copy the one called Client secret");
        row(401, "error_401_no_credentials.json", Code::Unauthorised, "has run out; sign in again, or set the key");
        row(401, "error_401_suspended.json", Code::Unauthorised, "suspended or waits for approval; look at https://");
        row(403, "error_403_https.json", Code::Forbidden, "secure connection; use an address that begins with https");
        row(403, "error_403_blocked.html", Code::Forbidden, "keeps this network out (HTTP 403); wait an hour");
        row(404, "error_404.json", Code::NotFound, "has no sound 7; check the spelling");
        row(404, "error_404_sound.json", Code::NotFound, "has no sound 7; check the spelling");
        row(404, "error_404_list_page.json", Code::NotFound, "has no sound 7; check the spelling");
        row(404, "error_404_route.html", Code::NotFound, "has no such page (HTTP 404); check its address");
        row(405, "error_405.json", Code::BadContent, "(HTTP 405): Method \"POST\" not allowed; look for a newer");
        row(409, "error_409_rate.json", Code::BadContent, "(HTTP 409): User has already rated sound 702114; look");
        row(429, "error_429.json", Code::Throttled, "no more requests with this key for now (at most 60/minute); try");
        row(429, "error_429_day.json", Code::Throttled, "(at most 2000/day); try again in some hours");
        row(500, "error_500.json", Code::Network, "out of order (HTTP 500): The search server could not be reached");
        row(500, "error_500_overloaded.json", Code::Network, "overloaded, please try again later; try again later");
        row(504, "error_504_gateway.html", Code::Network, "the service is out of order (HTTP 504); try again later");
        row(400, "oauth_error.json", Code::Unauthorised, "sign-in has ended or was used already; sign in again");
        row(401, "oauth_error_invalid_client.json", Code::Unauthorised, "client id and the key do not belong together");
        row(400, "oauth_error_redirect_mismatch.json", Code::Unauthorised, "callback address is not the one that is");
    }

    void fixturesTellWhatToDo()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, says);
        const Error error = errorOf(fixture(status, QTest::currentDataTag()), "sound 7");
        QTEST(int(error.code), "code");
        QVERIFY2(QByteArray::fromStdString(error.detail).contains(says), error.detail.c_str());
        QVERIFY2(error.detail.find("; ") != std::string::npos, "what to do is missing");
        QVERIFY(error.detail.find('\n') == std::string::npos);
    }

    void oddAnswersAreErrorsToo_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("nothing") << 403 << QByteArray() << QByteArray("keeps this network out");
        QTest::newRow("not JSON") << 400 << QByteArray("{detail") << QByteArray("check filter and sort");
        QTest::newRow("detail is a list")
            << 400 << QByteArray("{\"detail\": [\"one\", \"two\"]}") << QByteArray("one, two;");
        QTest::newRow("detail is deep") << 400 << QByteArray("{\"detail\": {\"a\": {\"b\": 5}}}")
                                        << QByteArray("a: b: 5;");
        QTest::newRow("detail is null") << 500 << QByteArray("{\"detail\": null}") << QByteArray("(HTTP 500)");
        QTest::newRow("a list") << 500 << QByteArray("[1]") << QByteArray("(HTTP 500); try");
        QTest::newRow("several lines") << 400 << QByteArray("{\"detail\": \"one\\n\\u001b[31mtwo\"}")
                                       << QByteArray("one [31mtwo;");
        QTest::newRow("a missing page without a subject")
            << 404 << QByteArray("{\"detail\": \"Not found\"}") << QByteArray("no such page (HTTP 404)");
        QTest::newRow("suspended") << 429
                                   << QByteArray("{\"detail\": \"throttled: the credential has been suspended\"}")
                                   << QByteArray("the API key is suspended; look at");
        QTest::newRow("another refusal of signing in")
            << 400 << QByteArray("{\"error\": \"unauthorized_client\"}") << QByteArray("unauthorized_client; sign in");
        QTest::newRow("a teapot") << 418 << QByteArray() << QByteArray("does not know (HTTP 418); look for a newer");
    }

    void oddAnswersAreErrorsToo()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, says);
        const Error error = errorOf(json(status, body.constData()));
        QVERIFY2(QByteArray::fromStdString(error.detail).contains(says), error.detail.c_str());
    }

    void longTextsAreShortened()
    {
        const std::string body = "{\"detail\": \"" + std::string(5000, 'x') + "\"}";
        QVERIFY(errorOf(json(400, body.c_str())).detail.size() < 400);
    }

    void throttlesNameTheirWindow()
    {
        QCOMPARE(throttleWindow(fixture(429, "error_429.json")), std::string("60/minute"));
        QCOMPARE(throttleWindow(fixture(429, "error_429_day.json")), std::string("2000/day"));
        QCOMPARE(throttleWindow(json(429, "")), std::string());
        QCOMPARE(throttleWindow(json(429, "{\"detail\": \"too many (really)\"}")), std::string());
        QVERIFY(!isSuspension(fixture(429, "error_429.json")));
        QVERIFY(isSuspension(json(429, "{\"detail\": \"your credential has been suspended\"}")));
    }

    void someErrorsAreWorthAnotherTry()
    {
        for (const int status : {500, 502, 503, 504})
            QVERIFY(isWorthAnotherTry(status));
        for (const int status : {200, 400, 401, 403, 404, 409, 429, 501})
            QVERIFY(!isWorthAnotherTry(status));
    }

    void pagesOfHtmlAreSeenThroughTheirTypes()
    {
        QVERIFY(isHtml(fixture(200, "error_403_blocked.html")));
        QVERIFY(isHtml({200, "application/json", "\n <!DOCTYPE html>"}));
        QVERIFY(isHtml({200, "text/html", ""}));
        QVERIFY(!isHtml(json(200, "{}")));
    }
};

QTEST_GUILESS_MAIN(TestAnswer)
#include "tst_answer.moc"

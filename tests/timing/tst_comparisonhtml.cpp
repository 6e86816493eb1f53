// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/timing/comparisoncodec.h"
#include "core/timing/comparisonexports.h"
#include "core/timing/markup.h"
#include "tests/timing/madecomparison.h"

using namespace tutti;

namespace {

QString pageOf(const Comparison& comparison)
{
    return QString::fromStdString(comparisonHtml(comparison));
}

} // namespace

class TestComparisonHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theJsonInsideIsTheComparison_data()
    {
        QTest::addColumn<bool>("hostile");
        QTest::newRow("plain") << false;
        QTest::newRow("hostile") << true;
    }

    void theJsonInsideIsTheComparison()
    {
        QFETCH(bool, hostile);
        const Comparison comparison = hostile ? hostileComparison() : mixedComparison();
        const std::optional<std::string> json = jsonInPage(comparisonHtml(comparison), "tutti-comparison");
        QVERIFY(json);
        QCOMPARE(json->find('<'), std::string::npos);
        const Result<Comparison> back = decodeComparison(*json);
        QVERIFY2(back, back ? "" : back.error().detail.c_str());
        QCOMPARE(encodeComparison(*back), encodeComparison(comparison));
    }

    void hostileTextsDoNotBreakOut()
    {
        const QString page = pageOf(hostileComparison());
        QCOMPARE(page.count(QStringLiteral("<script")), 1);
        QCOMPARE(page.count(QStringLiteral("</script")), 1);
        QVERIFY(!page.contains(QStringLiteral("<img")));
        QVERIFY(!page.contains(QStringLiteral("<b>")));
        QVERIFY(!page.contains(QStringLiteral("<!--")));
        QVERIFY(page.contains(QStringLiteral("<h1>&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;")));
    }

    void nothingIsLoaded()
    {
        QString page = pageOf(mixedComparison());
        page.remove(QStringLiteral("http://www.w3.org/2000/svg"));
        for (const char* sign : {"http:", "https:", " src=", " href=", "url(", "@import"})
            QVERIFY2(!page.contains(QString::fromUtf8(sign)), sign);
    }

    void thePageSaysWhatIsToBeKnown_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what :
             {"<title>Monday</title>", "<h1>Monday</h1>", "lab-pc-7, A CPU", "governor performance", "Trust: red.",
              "class=\"trust red\"", "<td class=\"number\">1.60</td>", "mpiexec is not in PATH",
              "5 rounds after 1 round",
              "<figcaption>Fastest was openmp with 2 workers, longest-first: 2.50 s, a speed-up of 1.60",
              "prefers-color-scheme: dark"})
            QTest::newRow(what) << QString::fromUtf8(what);
    }

    void thePageSaysWhatIsToBeKnown()
    {
        QFETCH(QString, what);
        QVERIFY(pageOf(mixedComparison()).contains(what));
    }

    void chartsStandInThePage()
    {
        QCOMPARE(pageOf(madeComparison(1)).count(QStringLiteral("<svg")), 1);
        QCOMPARE(pageOf(madeComparison(6)).count(QStringLiteral("<svg")), 2);
        // The page says it once; the charts in it do not say it again.
        QCOMPARE(pageOf(madeComparison(6)).count(QStringLiteral("Trust: amber.")), 1);
    }

    void linesArePlain_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("plain") << QByteArray("Ana María") << QByteArray("Ana María");
        QTest::newRow("line ends and controls") << QByteArray("a\r\nb\tc\x01") << QByteArray("a  b c ");
        QTest::newRow("line separators") << QByteArray("a\xE2\x80\xA8z") << QByteArray("a z");
        QTest::newRow("the other direction") << QByteArray("a\xE2\x80\xAEz") << QByteArray("az");
        QTest::newRow("not UTF-8") << QByteArray("a\xE9z") << QByteArray("a\xEF\xBF\xBDz");
        QTest::newRow("no character of XML") << QByteArray("a\xEF\xBF\xBFz") << QByteArray("a\xEF\xBF\xBDz");
    }

    void linesArePlain()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, line);
        QCOMPARE(QByteArray::fromStdString(plainLine(text.toStdString())), line);
    }

    void otherPagesHaveNoJsonOfOurs()
    {
        QVERIFY(!jsonInPage("<html></html>", "tutti-comparison"));
        QVERIFY(!jsonInPage(comparisonHtml(madeComparison(1)), "tutti-lab"));
        const std::string page = comparisonHtml(madeComparison(1));
        QVERIFY(!jsonInPage(page.substr(0, page.size() - 30), "tutti-comparison"));
    }
};

QTEST_GUILESS_MAIN(TestComparisonHtml)
#include "tst_comparisonhtml.moc"

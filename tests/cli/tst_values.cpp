// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>

#include <QTest>

#include "app/cli/values.h"

using tutti::LevelRange;

namespace {

template<typename Value>
std::optional<Value> asOptional(const tutti::Result<Value>& result)
{
    return result ? std::optional<Value>(*result) : std::nullopt;
}

} // namespace

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choicesAreNamedWhenNoneFits()
    {
        QCOMPARE(asOptional(tutti::parseChoice(tutti::scaleNames, "db")), std::optional(tutti::Scale::Decibel));
        const auto refused = tutti::parseChoice(tutti::scaleNames, "dB");
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, std::string("'dB' is not one of normalised, db, linear"));
    }

    void wholeNumbers_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::optional<std::int64_t>>("value");
        QTest::newRow("the least") << std::string("1") << std::optional<std::int64_t>(1);
        QTest::newRow("the most") << std::string("4096") << std::optional<std::int64_t>(4096);
        for (const char* text : {"0", "-1", "4097", "", " 2", "2 ", "2.5", "2x", "two", "99999999999999999999"})
            QTest::addRow("'%s'", text) << std::string(text) << std::optional<std::int64_t>();
    }

    void wholeNumbers()
    {
        QFETCH(std::string, text);
        QFETCH(std::optional<std::int64_t>, value);
        QCOMPARE(asOptional(tutti::parseWhole(text, 1, 4096)), value);
    }

    void refusalsNameTheBounds()
    {
        QCOMPARE(tutti::parseWhole("x", 1, 8).error().detail, std::string("'x' is not a whole number from 1 to 8"));
        QCOMPARE(tutti::parseWhole("-1", 0, std::numeric_limits<std::int64_t>::max()).error().detail,
                 std::string("'-1' is not a whole number of at least 0"));
        QCOMPARE(tutti::parseNumber("-1", 0).error().detail, std::string("'-1' is not a number of at least 0"));
    }

    void positiveNumbers_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::optional<double>>("value");
        QTest::newRow("whole") << std::string("20") << std::optional(20.0);
        QTest::newRow("with a point") << std::string("0.5") << std::optional(0.5);
        QTest::newRow("with an exponent") << std::string("1e3") << std::optional(1000.0);
        for (const char* text : {"0", "-0.5", "", "1,5", "nan", "inf", "1e999", "0x10", "5s"})
            QTest::addRow("'%s'", text) << std::string(text) << std::optional<double>();
    }

    void positiveNumbers()
    {
        QFETCH(std::string, text);
        QFETCH(std::optional<double>, value);
        QCOMPARE(asOptional(tutti::parsePositive(text)), value);
    }

    void times_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::optional<double>>("seconds");
        QTest::newRow("seconds") << std::string("90.5") << std::optional(90.5);
        QTest::newRow("zero") << std::string("0") << std::optional(0.0);
        QTest::newRow("minutes") << std::string("1:30.5") << std::optional(90.5);
        QTest::newRow("hours") << std::string("1:00:01") << std::optional(3601.0);
        for (const char* text : {"", ":", "1:", ":30", "1:60", "-5", "1:-5", "1:2:3:4", "soon"})
            QTest::addRow("'%s'", text) << std::string(text) << std::optional<double>();
    }

    void times()
    {
        QFETCH(std::string, text);
        QFETCH(std::optional<double>, seconds);
        QCOMPARE(asOptional(tutti::parseTime(text)), seconds);
    }

    void levels()
    {
        QCOMPARE(asOptional(tutti::parseLevels("-120..0")), std::optional(LevelRange {-120, 0}));
        QCOMPARE(asOptional(tutti::parseLevels("0.5..1.25")), std::optional(LevelRange {0.5, 1.25}));
        for (const char* text : {"", "..", "1..", "..1", "0..0", "0..-120", "1", "1..2..3", "a..b"})
            QVERIFY2(!tutti::parseLevels(text), text);
    }

    void sizes()
    {
        QCOMPARE(asOptional(tutti::parseSize("800x600")), std::optional(std::pair(800, 600)));
        for (const char* text :
             {"", "x", "800", "800x", "x600", "0x600", "-800x600", "800x600x2", "800X600", "99999x600"})
            QVERIFY2(!tutti::parseSize(text), text);
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"

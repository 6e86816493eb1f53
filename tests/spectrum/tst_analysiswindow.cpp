// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <set>

#include <QTest>

#include "core/spectrum/analysiswindow.h"
#include "core/spectrum/validoptions.h"

namespace tutti {
namespace {

constexpr int rate = 1000;

SpectrumOptions optionsAt(Position at, double seconds = 20, double time = 0)
{
    SpectrumOptions options;
    options.at = at;
    options.seconds = seconds;
    options.atSeconds = time;
    return options;
}

using Change = void (*)(SpectrumOptions&);

} // namespace

class TestAnalysisWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liesWhereItWasAsked_data()
    {
        QTest::addColumn<Position>("at");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<double>("time");
        QTest::addColumn<qulonglong>("start");
        QTest::addColumn<qulonglong>("frames");
        QTest::addColumn<QString>("note");
        const auto none = QString();
        QTest::newRow("middle") << Position::Middle << 20.0 << 0.0 << 20000ULL << 20000ULL << none;
        QTest::newRow("start") << Position::Start << 20.0 << 0.0 << 0ULL << 20000ULL << none;
        QTest::newRow("at a time") << Position::Time << 20.0 << 12.5 << 12500ULL << 20000ULL << none;
        QTest::newRow("just fits") << Position::Time << 20.0 << 40.0 << 40000ULL << 20000ULL << none;
        QTest::newRow("reaches over the end")
            << Position::Time << 20.0 << 50.0 << 40000ULL << 20000ULL
            << QStringLiteral("20 s from 50 s reach over the end: analysed from 40 s instead");
        QTest::newRow("begins after the end")
            << Position::Time << 20.0 << 1e12 << 40000ULL << 20000ULL
            << QStringLiteral("20 s from 1e+12 s reach over the end: analysed from 40 s instead");
        QTest::newRow("all") << Position::Middle << 0.0 << 0.0 << 0ULL << 60000ULL << none;
        QTest::newRow("exactly all") << Position::Middle << 60.0 << 0.0 << 0ULL << 60000ULL << none;
        QTest::newRow("longer than the sound") << Position::Time << 61.0 << 3.0 << 0ULL << 60000ULL
                                               << QStringLiteral("shorter than 61 s: all 60 s were analysed");
        QTest::newRow("shorter than a sample") << Position::Start << 1e-9 << 0.0 << 0ULL << 1ULL << none;
    }
    void liesWhereItWasAsked()
    {
        QFETCH(Position, at);
        QFETCH(double, seconds);
        QFETCH(double, time);
        QFETCH(qulonglong, start);
        QFETCH(qulonglong, frames);
        QFETCH(QString, note);
        const auto window = chooseWindow(optionsAt(at, seconds, time), 60000, rate, "name");
        QVERIFY(window.has_value());
        QCOMPARE(qulonglong(window->start), start);
        QCOMPARE(qulonglong(window->frames), frames);
        QCOMPARE(window->notes.size(), std::size_t(note.isEmpty() ? 0 : 1));
        if (!note.isEmpty())
            QCOMPARE(QString::fromStdString(window->notes[0]), note);
    }

    void randomDependsOnSeedAndNameAlone()
    {
        std::set<std::uint64_t> starts;
        SpectrumOptions options = optionsAt(Position::Random);
        for (const std::uint64_t seed : {0U, 1U, 2U, 3U}) {
            options.seed = seed;
            for (const char* name : {"cello", "Cello", "cello 2", "チェロ"}) {
                const auto window = chooseWindow(options, 1000000, rate, name);
                QVERIFY(window && window->start <= 980000 && window->frames == 20000);
                QCOMPARE(window->start, chooseWindow(options, 1000000, rate, name)->start);
                starts.insert(window->start);
            }
        }
        QCOMPARE(starts.size(), std::size_t(16));
        // The same today and tomorrow, here and elsewhere.
        options.seed = 7;
        QCOMPARE(qulonglong(chooseWindow(options, 1000000, rate, "cello")->start), 532733ULL);
    }

    void randomReachesTheWholeSound()
    {
        SpectrumOptions options = optionsAt(Position::Random);
        int early = 0;
        for (options.seed = 0; options.seed < 400; ++options.seed)
            early += chooseWindow(options, 40000, rate, "a")->start < 5000 ? 1 : 0;
        // A quarter of 400; 60 and 140 are over four standard deviations away.
        QVERIFY(early > 60 && early < 140);
    }

    void withoutSoundThereIsNoWindow()
    {
        const auto window = chooseWindow(SpectrumOptions(), 0, rate, "name");
        QVERIFY(!window);
        QCOMPARE(window.error().code, ErrorCode::Empty);
    }

    void oneTransformHasALimit_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<qulonglong>("frames");
        QTest::addColumn<bool>("welch");
        QTest::addColumn<bool>("fits");
        QTest::newRow("the longest") << 0.0 << (1ULL << 23U) << false << true;
        QTest::newRow("one sample more") << 0.0 << (1ULL << 23U) + 1 << false << false;
        QTest::newRow("Welch streams") << 0.0 << (1ULL << 40U) << true << true;
        QTest::newRow("a window of a long sound") << 20.0 << (1ULL << 40U) << false << true;
        QTest::newRow("a long window of a long sound") << 9000.0 << (1ULL << 40U) << false << false;
        QTest::newRow("a long window of a short sound") << 9000.0 << 1000ULL << false << true;
        QTest::newRow("a long window of a sound of unknown length") << 9000.0 << 0ULL << false << false;
    }
    void oneTransformHasALimit()
    {
        QFETCH(double, seconds);
        QFETCH(qulonglong, frames);
        QFETCH(bool, welch);
        QFETCH(bool, fits);
        SpectrumOptions options = optionsAt(Position::Start, seconds);
        options.method = welch ? Method::Welch : Method::Fft;
        const auto checked = checkFftLength(options, frames, rate);
        QCOMPARE(checked.has_value(), fits);
        if (fits)
            return;
        QCOMPARE(checked.error().code, ErrorCode::TooLarge);
        QVERIFY(checked.error().detail.find("--method welch") != std::string::npos);
    }

    void optionsAreChecked_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("names");
        const auto row = [](const char* name, const char* names, Change change) {
            QTest::newRow(name) << change << QString::fromUtf8(names);
        };
        row("the default", "", [](SpectrumOptions&) {});
        row("the whole file", "", [](SpectrumOptions& o) { o.seconds = 0; });
        row("a negative length", "--seconds", [](SpectrumOptions& o) { o.seconds = -1; });
        row("no number", "--seconds", [](SpectrumOptions& o) { o.seconds = std::nan(""); });
        row("before the start", "--at", [](SpectrumOptions& o) { o.atSeconds = -3; });
        row("a negative channel", "--channel", [](SpectrumOptions& o) { o.channel = -1; });
        row("too short a segment", "--fft-size", [](SpectrumOptions& o) { o.fftSize = 8; });
        row("crossed frequencies", "--from", [](SpectrumOptions& o) { o.fromHz = 20000; });
        row("a logarithmic axis from 0", "--axis linear", [](SpectrumOptions& o) { o.fromHz = 0; });
        row("a linear axis from 0", "", [](SpectrumOptions& o) {
            o.fromHz = 0;
            o.axis = FrequencyAxis::Linear;
        });
        row("falling levels", "--levels", [](SpectrumOptions& o) { o.levels = LevelRange {0, -90}; });
        row("too small a figure", "--size", [](SpectrumOptions& o) { o.width = 99; });
        row("too large a figure", "--size", [](SpectrumOptions& o) { o.height = 100000; });
    }
    void optionsAreChecked()
    {
        QFETCH(Change, change);
        QFETCH(QString, names);
        SpectrumOptions options;
        change(options);
        const auto checked = validateOptions(options);
        QCOMPARE(checked.has_value(), names.isEmpty());
        if (!checked)
            QVERIFY2(QString::fromStdString(checked.error().detail).contains(names), checked.error().detail.c_str());
    }
};

} // namespace tutti

Q_DECLARE_METATYPE(tutti::Position)
Q_DECLARE_METATYPE(tutti::Change)
QTEST_GUILESS_MAIN(tutti::TestAnalysisWindow)
#include "tst_analysiswindow.moc"

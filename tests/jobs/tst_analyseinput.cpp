// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <limits>
#include <stop_token>

#include <QTest>

#include "tests/jobs/analysing.h"

namespace tutti {

using namespace analysing;
using Change = void (*)(SpectrumJob&);

class TestAnalyseInput : public QObject
{
    Q_OBJECT

private:
    Workplace m_place;

private Q_SLOTS:
    void oddSoundsAreAnalysedAndTold_data()
    {
        QTest::addColumn<std::vector<double>>("samples");
        QTest::addColumn<bool>("welch");
        QTest::addColumn<QString>("note");
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const auto row = [](const char* name, const std::vector<double>& samples, bool welch, const char* note) {
            QTest::newRow(name) << samples << welch << QString::fromUtf8(note);
        };
        row("silence", std::vector<double>(rate, 0.0), false, "silent");
        row("no numbers", {0.1, nan, -0.1, 0.1, INFINITY, -0.1}, false, "2 samples were no numbers");
        row("one sample", {0.5}, false, "shorter than 20 s");
        row("shorter than a segment", tones::noise(0.5, 1000), true, "taken as one of 1000");
    }
    void oddSoundsAreAnalysedAndTold()
    {
        QFETCH(std::vector<double>, samples);
        QFETCH(bool, welch);
        QFETCH(QString, note);
        SpectrumJob job;
        job.source = m_place.sound("odd.wav", samples);
        job.options.method = welch ? Method::Welch : Method::Fft;
        job.options.scale = Scale::Decibel;
        job.png = m_place.target("odd.png");
        job.csv = m_place.target("odd.csv");
        const Done done = analyse(job);
        QVERIFY(done.outcome);
        QVERIFY2(done.hasNote(note.toStdString()), qPrintable(note));
        QVERIFY(std::isfinite(done.analysis().peakDb) && std::isfinite(done.analysis().peakHz));
        for (const double value : amplitudes(job.csv->file))
            QVERIFY(std::isfinite(value));
    }

    void whatCannotBeDoneIsSaid_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, ErrorCode code, const char* says, Change change) {
            QTest::newRow(name) << change << code << QString::fromUtf8(says);
        };
        row("no such file", ErrorCode::NotFound, "", [](SpectrumJob& job) { job.source = job.source.native() + "x"; });
        row("no such channel", ErrorCode::Unsupported, "there is no channel 2: its only channel is 1",
            [](SpectrumJob& job) { job.options.channel = 2; });
        row("options that make no sense", ErrorCode::Unsupported, "--from",
            [](SpectrumJob& job) { job.options.toHz = 10; });
        row("no folder for the result", ErrorCode::NotFound, "",
            [](SpectrumJob& job) { job.png = makeTarget(job.source.parent_path() / "none" / "a.png", "run", false); });
        row("the result is the source", ErrorCode::Io, "replace",
            [](SpectrumJob& job) { job.csv = makeTarget(job.source, "run", true); });
    }
    void whatCannotBeDoneIsSaid()
    {
        QFETCH(Change, change);
        QFETCH(ErrorCode, code);
        QFETCH(QString, says);
        SpectrumJob job;
        job.source = m_place.sound("good.wav", tones::noise(0.5, rate));
        const auto size = std::filesystem::file_size(job.source);
        change(job);
        const Done done = analyse(job);
        QVERIFY(!done.outcome);
        QCOMPARE(done.outcome.error().code, code);
        QVERIFY2(done.outcome.error().detail.find(says.toStdString()) != std::string::npos,
                 done.outcome.error().detail.c_str());
        QVERIFY(isEmptyOfTemporaries(m_place.path()));
        QCOMPARE(std::filesystem::file_size(m_place.path() / "good.wav"), size);
    }

    void tooLongForOneTransformNamesWelch()
    {
        SpectrumJob job;
        job.source = m_place.sound("huge.wav", std::vector<double>((1U << 23U) + 1, 0.0),
                                   {1, rate, SF_FORMAT_WAV | SF_FORMAT_PCM_U8});
        job.options.seconds = 0;
        const Done done = analyse(job);
        QVERIFY(!done.outcome);
        QCOMPARE(done.outcome.error().code, ErrorCode::TooLarge);
        QVERIFY(done.outcome.error().detail.find("--method welch") != std::string::npos);
        job.options.method = Method::Welch;
        QVERIFY(analyse(job).outcome);
    }

    void aStopLeavesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        SpectrumJob job;
        job.source = m_place.sound("stopped.wav", tones::noise(0.5, 20 * rate));
        job.png = m_place.target("stopped.png");
        const Done done = analyse(job, Checkpoint(stop.get_token()));
        QVERIFY(!done.outcome);
        QCOMPARE(done.outcome.error().code, ErrorCode::Cancelled);
        QVERIFY(!std::filesystem::exists(job.png->file) && isEmptyOfTemporaries(m_place.path()));
    }

    void aNameOfAnyBytesIsDrawn()
    {
        SpectrumJob job;
        job.source = m_place.sound("caf\xe9 \n.wav", tones::noise(0.5, rate));
        job.png = m_place.target("caf\xe9.png");
        QVERIFY(analyse(job).outcome);
        QVERIFY(std::filesystem::exists(job.png->file));
    }
};

} // namespace tutti

Q_DECLARE_METATYPE(tutti::ErrorCode)
Q_DECLARE_METATYPE(tutti::Change)
QTEST_MAIN(tutti::TestAnalyseInput)
#include "tst_analyseinput.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <fstream>
#include <numeric>
#include <string>

#include <QImage>
#include <QTest>

#include "core/jobs/convert.h"
#include "core/jobs/stamp.h"
#include "tests/jobs/analysing.h"

namespace tutti {

using namespace analysing;

class TestAnalyse : public QObject
{
    Q_OBJECT

private:
    Workplace m_place;

private Q_SLOTS:
    void findsTheToneAndDrawsIt()
    {
        SpectrumJob job;
        job.source = m_place.sound("tone.wav", tones::sum({{1000, 0.5}}, 30 * rate, rate));
        job.png = m_place.target("tone.png");
        Tags tags;
        tags.artist = "Zoë";
        tags.copyright = "CC0";
        tags.source = "https://freesound.org/s/591337/";
        tags.license = "https://creativecommons.org/licenses/by/4.0/";
        job.tags = tags;
        job.stamp = stampFor(job.options, 1);
        const Done done = analyse(job);
        QVERIFY2(done.outcome, done.outcome ? "" : done.outcome.error().detail.c_str());
        QCOMPARE(done.analysis().startSeconds, 5.0);
        QCOMPARE(done.analysis().seconds, 20.0);
        QCOMPARE(done.analysis().rateHz, rate);
        QCOMPARE(done.analysis().channel, 1);
        QCOMPARE(done.analysis().peakHz, 1000.0);
        QVERIFY(std::abs(done.analysis().peakDb - 20 * std::log10(0.5)) < 1e-9);
        QVERIFY(done.analysis().bands.empty());
        const JobReport& report = done.result.report;
        QVERIFY(report.notes.empty());
        QCOMPARE(report.audioSeconds, 20.0);
        QCOMPARE(report.bytesWritten, std::uint64_t(std::filesystem::file_size(job.png->file)));
        QVERIFY(report.bytesRead > 20 * rate * 8 && report.bytesRead < 21 * rate * 8);
        const double phases = std::accumulate(report.phases.begin(), report.phases.end(), 0.0);
        QVERIFY(phases > 0 && report.phases[std::size_t(Phase::Fft)] > 0
                && report.phases[std::size_t(Phase::Draw)] > 0);
        const QImage image(QString::fromStdString(job.png->file.native()));
        QCOMPARE(image.size(), QSize(800, 600));
        QCOMPARE(image.text(QStringLiteral("Title")), QStringLiteral("tone.wav"));
        QCOMPARE(image.text(QStringLiteral("Author")), QStringLiteral("Zoë"));
        QCOMPARE(image.text(QStringLiteral("Copyright")), QStringLiteral("CC0"));
        QCOMPARE(image.text(QStringLiteral("Source-URL")), QString::fromStdString(tags.source));
        QCOMPARE(image.text(QStringLiteral("License")), QString::fromStdString(tags.license));
        QCOMPARE(readStampAndMark(job.png->file).value().stamp, job.stamp);
        QVERIFY(isEmptyOfTemporaries(m_place.path()));
    }

    void theLiveCurveIsSmall_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("usual") << 800;
        QTest::newRow("wide") << 4000;
    }
    void theLiveCurveIsSmall()
    {
        QFETCH(int, width);
        SpectrumJob job;
        job.source = m_place.sound("noise.wav", tones::noise(0.5, 10 * rate));
        job.options.width = width;
        const Done done = analyse(job);
        QVERIFY(done.outcome && done.result.curve);
        QVERIFY(done.result.curve->points.size() > 300 && done.result.curve->points.size() <= 1000);
        QCOMPARE(done.result.report.bytesWritten, std::uint64_t(0));
    }

    void writesEveryBinSoThatItComesBack()
    {
        SpectrumJob job;
        job.source = m_place.sound("bins.wav", tones::noise(0.5, 1001));
        job.csv = m_place.target("bins.csv");
        job.stamp = stampFor(job.options, 1);
        job.options.scale = Scale::Linear;
        const Done done = analyse(job);
        QVERIFY(done.outcome);
        QCOMPARE(readStampAndMark(job.csv->file).value().stamp, job.stamp);
        std::ifstream lines(job.csv->file.path());
        std::string line;
        std::getline(lines, line);
        QCOMPARE(line, std::string("frequency_hz,amplitude"));
        std::getline(lines, line);
        QCOMPARE(line, "# " + job.stamp);
        int bins = 0;
        for (; std::getline(lines, line); ++bins)
            QCOMPARE(std::stod(line.substr(0, line.find(','))), double(bins) * rate / 1001);
        QCOMPARE(bins, 501);
        const std::vector<double> values = amplitudes(job.csv->file);
        const double strongest = *std::max_element(values.begin() + 1, values.end());
        QVERIFY(std::abs(20 * std::log10(strongest) - done.analysis().peakDb) < 1e-12);
        QVERIFY(done.hasNote("shorter than 20 s: all 0.125125 s were analysed"));
    }

    void normalisedHasItsMaximumAtOneOverAllBins()
    {
        std::vector<double> samples = tones::sum({{1000, 0.1}}, rate, rate);
        for (double& sample : samples)
            sample += 0.5;
        SpectrumJob job;
        job.source = m_place.sound("offset.wav", samples);
        job.csv = m_place.target("offset.csv");
        QVERIFY(analyse(job).outcome);
        const std::vector<double> values = amplitudes(job.csv->file);
        QCOMPARE(values.size(), std::size_t(rate / 2 + 1));
        QCOMPARE(values[0], 1.0);
        QVERIFY(std::abs(values[1000] - 0.1) < 1e-9);
    }

    void takesTheChannelThatWasAsked_data()
    {
        QTest::addColumn<int>("channel");
        QTest::addColumn<double>("peak");
        QTest::addColumn<double>("amplitude");
        QTest::newRow("the first") << 1 << 500.0 << 0.4;
        QTest::newRow("the second") << 2 << 1500.0 << 0.8;
        QTest::newRow("the mean") << 0 << 1500.0 << 0.4;
    }
    void takesTheChannelThatWasAsked()
    {
        QFETCH(int, channel);
        QFETCH(double, peak);
        QFETCH(double, amplitude);
        for (const int format : {SF_FORMAT_PCM_16, SF_FORMAT_PCM_24, SF_FORMAT_FLOAT}) {
            SpectrumJob job;
            job.options.channel = channel;
            job.source = m_place.sound(
                "stereo.wav",
                tones::interleaved({tones::sum({{500, 0.4}}, rate, rate), tones::sum({{1500, 0.8}}, rate, rate)}),
                {2, rate, SF_FORMAT_WAV | format});
            const Done done = analyse(job);
            QVERIFY(done.outcome);
            QCOMPARE(done.analysis().peakHz, peak);
            QVERIFY(std::abs(done.analysis().peakDb - 20 * std::log10(amplitude)) < 0.001);
        }
    }

    void anMp3GivesWhatItsWavGives_data()
    {
        QTest::addColumn<int>("channels");
        QTest::addColumn<double>("loudness");
        QTest::addColumn<bool>("welch");
        QTest::newRow("loud stereo") << 2 << 0.9 << false;
        QTest::newRow("quiet mono") << 1 << 0.01 << false;
        QTest::newRow("by Welch's method") << 2 << 0.5 << true;
    }
    void anMp3GivesWhatItsWavGives()
    {
        QFETCH(int, channels);
        QFETCH(double, loudness);
        QFETCH(bool, welch);
        const std::vector<double> noise = tones::noise(loudness, std::size_t(44100 * 30 * channels));
        ConvertJob convert;
        convert.source =
            m_place.sound("sound.mp3", noise, {channels, 44100, SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III});
        QVERIFY2(!convert.source.empty(), "libsndfile writes no mp3 here");
        convert.target = m_place.target("sound.wav");
        JobReport converted;
        QVERIFY(convertFile(convert, {}, converted));
        SpectrumJob job;
        job.options.method = welch ? Method::Welch : Method::Fft;
        job.options.at = Position::Random;
        std::vector<std::vector<double>> tables;
        for (const auto& source : {convert.source, convert.target.file}) {
            job.source = source;
            job.csv = m_place.target("sound.csv");
            const Done done = analyse(job);
            QVERIFY(done.outcome);
            QCOMPARE(done.analysis().seconds, 20.0);
            tables.push_back(amplitudes(job.csv->file));
        }
        QCOMPARE(tables[0].size(), tables[1].size());
        double greatest = 0;
        for (std::size_t i = 0; i < tables[0].size(); ++i)
            greatest = std::max(greatest, std::abs(tables[0][i] - tables[1][i]));
        QVERIFY2(greatest < 1e-4, qPrintable(QString::number(greatest)));
    }

    void windowsThatDoNotFitAreTold()
    {
        SpectrumJob job;
        job.source = m_place.sound("moved.wav", tones::noise(0.5, 30 * rate));
        job.options.at = Position::Time;
        job.options.atSeconds = 25;
        const Done done = analyse(job);
        QVERIFY(done.outcome && done.hasNote("analysed from 10 s instead"));
        QCOMPARE(done.analysis().startSeconds, 10.0);
    }

    void welchStreamsAndBandsAreTold()
    {
        SpectrumJob job;
        job.source = m_place.sound("long.wav", tones::sum({{1000, 0.1}}, 60 * rate, rate));
        job.options.seconds = 0;
        job.options.method = Method::Welch;
        job.options.taper = Taper::Hann;
        job.bands = true;
        const Done done = analyse(job);
        QVERIFY(done.outcome);
        QCOMPARE(done.analysis().seconds, 60.0);
        QVERIFY(std::abs(done.analysis().peakHz - 1000) < 0.1);
        const auto& bands = done.analysis().bands;
        const auto band = std::find_if(bands.begin(), bands.end(), [](const auto& b) { return b.first == 1000; });
        QVERIFY(band != bands.end() && std::abs(band->second + 20) < 0.05);
    }
};

} // namespace tutti

QTEST_MAIN(tutti::TestAnalyse)
#include "tst_analyse.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <fstream>
#include <string>

#include <QImage>
#include <QTest>

#include "core/base/checkpoint.h"
#include "core/jobs/analyse.h"
#include "core/jobs/stamp.h"
#include "tests/spectrum/tones.h"
#include "tests/support/temporaryfolder.h"

namespace tutti {
namespace {

constexpr int rate = 8000;

struct Done
{
    Result<void> outcome;
    JobResult result;
};

Done analyse(const SpectrumJob& job, const Checkpoint& checkpoint = {})
{
    Done done;
    done.outcome = analyseFile(job, checkpoint, done.result);
    return done;
}

bool hasNote(const Done& done, const std::string& part)
{
    const auto& notes = done.result.report.notes;
    return std::any_of(notes.begin(), notes.end(),
                       [&](const std::string& note) { return note.find(part) != std::string::npos; });
}

} // namespace

class TestAnalyse : public QObject
{
    Q_OBJECT

private:
    TemporaryFolder m_folder;

    std::filesystem::path wav(const char* name, const std::vector<double>& frames,
                              const tones::Layout& layout = {1, rate})
    {
        const auto file = m_folder.path() / name;
        return tones::write(file, frames, layout) ? file : std::filesystem::path();
    }

private Q_SLOTS:
    void findsTheToneAndDrawsIt()
    {
        SpectrumJob job;
        job.source = wav("tone.wav", tones::sum({{1000, 0.5}}, 30 * rate, rate));
        job.png = makeTarget(m_folder.path() / "tone.png", "run", false);
        job.stamp = stampFor(job.options, 1);
        const Done done = analyse(job);
        QVERIFY2(done.outcome, done.outcome ? "" : done.outcome.error().detail.c_str());
        const JobReport& report = done.result.report;
        QVERIFY(report.analysis.has_value());
        QCOMPARE(report.analysis->startSeconds, 5.0);
        QCOMPARE(report.analysis->seconds, 20.0);
        QCOMPARE(report.analysis->rateHz, rate);
        QCOMPARE(report.analysis->peakHz, 1000.0);
        QVERIFY(std::abs(report.analysis->peakDb - 20 * std::log10(0.5)) < 1e-9);
        QCOMPARE(report.audioSeconds, 20.0);
        QCOMPARE(report.bytesWritten, std::uint64_t(std::filesystem::file_size(job.png->file)));
        QVERIFY(done.result.curve.has_value() && !done.result.curve->points.empty());
        const QImage image(QString::fromStdString(job.png->file.native()));
        QCOMPARE(image.size(), QSize(800, 600));
        QCOMPARE(readStamp(job.png->file), std::optional(job.stamp));
    }

    void writesEveryBinSoThatItComesBack()
    {
        SpectrumJob job;
        job.source = wav("bins.wav", tones::noise(0.5, 1001));
        job.csv = makeTarget(m_folder.path() / "bins.csv", "run", false);
        job.stamp = stampFor(job.options, 1);
        job.options.scale = Scale::Linear;
        const Done done = analyse(job);
        QVERIFY(done.outcome);
        QCOMPARE(readStamp(job.csv->file), std::optional(job.stamp));
        std::ifstream lines(job.csv->file);
        std::string line;
        std::getline(lines, line);
        QCOMPARE(line, std::string("frequency_hz,amplitude"));
        std::getline(lines, line);
        QCOMPARE(line, "# " + job.stamp);
        int bins = 0;
        double strongest = 0;
        for (; std::getline(lines, line); ++bins) {
            const std::size_t comma = line.find(',');
            QCOMPARE(std::stod(line.substr(0, comma)), double(bins) * rate / 1001);
            if (bins > 0)
                strongest = std::max(strongest, std::stod(line.substr(comma + 1)));
        }
        QCOMPARE(bins, 501);
        QVERIFY(std::abs(20 * std::log10(strongest) - done.result.report.analysis->peakDb) < 1e-12);
        QVERIFY(hasNote(done, "shorter than 20 s: all 0.125125 s were analysed"));
    }
};

} // namespace tutti

QTEST_MAIN(tutti::TestAnalyse)
#include "tst_analyse.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include <QGuiApplication>
#include <QTest>

#include "core/engine/registry.h"
#include "tests/audio/fixtures.h"
#include "tests/engine/enginefixture.h"
#include "tests/support/recordingobserver.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/titled.h"

using namespace tutti;

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> makeSounds(const fs::path& folder)
{
    const std::vector<std::pair<fs::path, fixtures::Sound>> sounds {
        {"long.mp3", {.seconds = 3}},
        {"\xe3\x83\x81\xe3\x82\xa7\xe3\x83\xad.mp3", {.rateHz = 22050, .channels = 1}},
        {"caf\xe9.wav", {.format = SF_FORMAT_WAV | SF_FORMAT_PCM_24, .rateHz = 48000}},
        {"short.flac", {.format = SF_FORMAT_FLAC | SF_FORMAT_PCM_16, .seconds = 0.2}}};
    std::vector<fs::path> files;
    for (const auto& [name, sound] : sounds) {
        files.push_back(folder / name);
        if (!fixtures::write(files.back(), sound))
            throw std::runtime_error("libsndfile refuses " + name.native());
    }
    return files;
}

/// Every sound converted, with dither, and analysed, with figure and table of bins.
std::vector<Job> jobsInto(const fs::path& folder, const std::vector<fs::path>& sounds)
{
    std::vector<Job> jobs;
    for (const fs::path& sound : sounds) {
        const std::string name = sound.filename().native();
        ConvertJob convert {sound, makeTarget(folder / (name + ".wav"), "run", false), {}, titled("A title"), "stamp"};
        convert.options.rateHz = 32000;
        convert.options.depth = BitDepth::Int16;
        jobs.push_back({convert, 0, double(fs::file_size(sound))});
        SpectrumJob spectrum;
        spectrum.source = sound;
        spectrum.png = makeTarget(folder / (name + ".png"), "run", false);
        spectrum.csv = makeTarget(folder / (name + ".csv"), "run", false);
        spectrum.stamp = "stamp";
        jobs.push_back({spectrum, 0, double(fs::file_size(sound))});
    }
    return jobs;
}

using Contents = std::map<fs::path, std::string>;

Contents contentsOfFolder(const fs::path& folder)
{
    Contents contents;
    for (const auto& entry : fs::directory_iterator(folder))
        contents[entry.path().filename()] = fixtures::contents(entry.path());
    return contents;
}

/// Runs the jobs and gives what stands in the folder afterwards.
Contents resultsOf(Engine& engine, const fs::path& folder, const std::vector<fs::path>& sounds)
{
    fs::create_directory(folder);
    RecordingObserver observer;
    const auto summary = engine.run(jobsInto(folder, sounds), observer, {});
    if (!summary)
        qWarning("%s", summary.error().detail.c_str());
    for (const Answer& answer : observer.answers()) {
        if (answer.record.report.error)
            qWarning("%s", answer.record.report.error->detail.c_str());
    }
    return contentsOfFolder(folder);
}

} // namespace

/// The same input gives the same bytes from every engine, whatever its parent's environment says about screens.
class TestSameBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void initTestCase()
    {
        m_sounds = makeSounds(m_folder.path());
        m_expected = resultsOf(*makeEngine("sequential", {}), m_folder.path() / "expected", m_sounds);
        QCOMPARE(m_expected.size(), 3 * m_sounds.size());
        for (const auto& [name, bytes] : m_expected)
            QVERIFY2(bytes.size() > 1000, name.c_str());
    }

    void sequentialAndThisEngineWriteTheSame_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("as it is") << QByteArray("TUTTI_TEST_NOTHING") << QByteArray("1");
        QTest::newRow("another platform") << QByteArray("QT_QPA_PLATFORM") << QByteArray("minimal");
        QTest::newRow("144 dpi") << QByteArray("QT_FONT_DPI") << QByteArray("144");
        QTest::newRow("scaled by two") << QByteArray("QT_SCALE_FACTOR") << QByteArray("2");
    }
    void sequentialAndThisEngineWriteTheSame()
    {
        QFETCH_GLOBAL(QString, engine);
        QFETCH(QByteArray, variable);
        QFETCH(QByteArray, value);
        const QByteArray before = qgetenv(variable);
        qputenv(variable, value);
        const fs::path folder = m_folder.path() / (engine.toStdString() + QTest::currentDataTag());
        const Contents contents = resultsOf(*engineOfRow({.workers = 2}), folder, m_sounds);
        if (before.isNull())
            qunsetenv(variable);
        else
            qputenv(variable, before);
        QCOMPARE(contents.size(), m_expected.size());
        for (const auto& [name, bytes] : m_expected)
            QVERIFY2(contents.contains(name) && contents.at(name) == bytes, name.c_str());
    }

private:
    TemporaryFolder m_folder;
    std::vector<fs::path> m_sounds;
    Contents m_expected;
};

QTEST_MAIN(TestSameBytes)
#include "tst_samebytes.moc"

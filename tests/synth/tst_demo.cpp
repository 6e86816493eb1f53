// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <set>

#include <sched.h>

#include <QTest>

#include "core/audio/reader.h"
#include "core/audio/readtags.h"
#include "core/base/paths.h"
#include "core/synth/catalogue.h"
#include "core/synth/demo.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

using Names = std::vector<std::string>;

/// Writes the demo until so many files are told, then asks it to stop.
Names writeSome(const std::filesystem::path& folder, int copies, std::size_t enough)
{
    Names told;
    std::stop_source stop;
    const auto written = [&](const std::filesystem::path& file) {
        told.push_back(file.filename().native());
        if (told.size() == enough)
            stop.request_stop();
    };
    const auto outcome = writeDemo(folder, copies, written, stop.get_token());
    return !outcome && outcome.error().code == ErrorCode::Cancelled ? told : Names {};
}

std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::string content(std::filesystem::file_size(file), '\0');
    stream.read(content.data(), std::streamsize(content.size()));
    return content;
}

std::size_t filesIn(const std::filesystem::path& folder)
{
    return std::size_t(std::distance(std::filesystem::directory_iterator(folder), {}));
}

const std::string firstName = "snare, single strokes.mp3";

} // namespace

class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // On one CPU there is one worker, which makes the shortest first: the rest need not be made here.
        cpu_set_t set;
        QCOMPARE(::sched_getaffinity(0, sizeof set, &set), 0);
        std::size_t first = 0;
        while (!CPU_ISSET(first, &set))
            ++first;
        CPU_ZERO(&set);
        CPU_SET(first, &set);
        QCOMPARE(::sched_setaffinity(0, sizeof set, &set), 0);
    }

    void thereAreEighteenOfManyKinds()
    {
        std::map<std::string, int> genres;
        std::set<std::string> names;
        std::set<int> rates;
        std::set<int> channels;
        int brief = 0;
        for (const BuiltInSound& sound : catalogue()) {
            ++genres[sound.genre];
            names.insert(clashKey(sound.about.name));
            rates.insert(sound.about.rateHz);
            channels.insert(sound.about.channels);
            brief += sound.about.seconds < 20 ? 1 : 0;
            QVERIFY(isUtf8(sound.about.name));
        }
        QCOMPARE(demoSounds().size(), std::size_t(18));
        QCOMPARE(genres, (std::map<std::string, int> {{"Cello", 6}, {"Harmonica", 6}, {"Snare", 6}}));
        QCOMPARE(names.size(), std::size_t(18));
        QCOMPARE(rates, (std::set<int> {22050, 32000, 44100, 48000}));
        QCOMPARE(channels, (std::set<int> {1, 2}));
        QVERIFY(brief >= 3 && brief <= 5);
        QCOMPARE(demoSounds().back().seconds, 180.0);
        QVERIFY(std::is_sorted(demoSounds().begin(), demoSounds().end(),
                               [](const DemoSound& a, const DemoSound& b) { return a.seconds < b.seconds; }));
    }

    void namesAreNotOnlyLatin()
    {
        const auto has = [](auto test) {
            return std::any_of(demoSounds().begin(), demoSounds().end(),
                               [&](const DemoSound& sound) { return test(displayName(sound.name)); });
        };
        QVERIFY(has([](const QString& name) { return name.contains(QLatin1Char(' ')); }));
        QVERIFY(has([](const QString& name) { return name.startsWith(QStringLiteral("太鼓")); }));
        QVERIFY(has([](const QString& name) { return name.contains(QStringLiteral("ß")); }));
        QVERIFY(has([](const QString& name) { return name != name.normalized(QString::NormalizationForm_C); }));
    }

    void soundsAreWhatTheCatalogueSays_data()
    {
        QTest::addColumn<int>("sound");
        for (int sound = 0; sound < 5; ++sound)
            QTest::addRow("%s", catalogue()[std::size_t(sound)].about.name.c_str()) << sound;
    }

    void soundsAreWhatTheCatalogueSays()
    {
        QFETCH(int, sound);
        const BuiltInSound& expected = catalogue()[std::size_t(sound)];
        const auto mp3 = makeSound(expected, {});
        QVERIFY(mp3);
        const TemporaryFolder folder;
        const auto reader = openReader(folder.write("x", *mp3), SampleType::Float32);
        QVERIFY(reader);
        const AudioFormat& format = (*reader)->format();
        QCOMPARE(format.kind, std::string("mp3"));
        QCOMPARE(format.rateHz, expected.about.rateHz);
        QCOMPARE(format.channels, expected.about.channels);
        QCOMPARE((*reader)->exactFrames().value(), std::uint64_t(expected.about.seconds * expected.about.rateHz));
    }

    void theSameBytesEveryTime()
    {
        const auto one = makeSound(catalogue()[0], {});
        const auto other = makeSound(catalogue()[0], {});
        QVERIFY(one && other && !one->empty());
        QVERIFY(*one == *other);
    }

    void tagsAreInEveryScript()
    {
        const std::vector<float> silence(4410, 0.0F);
        const auto mp3 = encodeMp3(silence, 1, 44100, Mp3Rate::Constant, {});
        QVERIFY(mp3);
        const TemporaryFolder folder;
        const std::string longText(300, 'n');
        const auto file = folder.write("x.mp3", id3Tag({{"TIT2", "太鼓 ñ"}, {"TPE1", longText}, {"COMM", "№"}}) + *mp3);
        const Tags tags = readTags(file);
        QCOMPARE(tags.title, std::string("太鼓 ñ"));
        QCOMPARE(tags.artist, longText);
        QCOMPARE(tags.comment, std::string("№"));
    }

    void filesAreToldWhenTheyAreWhole()
    {
        const TemporaryFolder folder;
        QCOMPARE(writeSome(folder.path() / "new", 1, 2), (Names {firstName, "cello spiccato.mp3"}));
        QCOMPARE(filesIn(folder.path() / "new"), std::size_t(2));
        QCOMPARE(readTags(folder.path() / "new" / firstName).title, std::string("Snare, single strokes"));
    }

    void copiesHaveNamesOfTheirOwn()
    {
        const TemporaryFolder folder;
        QCOMPARE(writeSome(folder.path(), 3, 3),
                 (Names {firstName, "snare, single strokes (2).mp3", "snare, single strokes (3).mp3"}));
        QVERIFY(contentOf(folder.path() / firstName) == contentOf(folder.path() / "snare, single strokes (3).mp3"));
    }

    void whatIsThereIsKept()
    {
        const TemporaryFolder folder;
        QCOMPARE(writeSome(folder.path(), 1, 1).size(), std::size_t(1));
        const auto old = std::filesystem::file_time_type(std::chrono::hours(1));
        std::filesystem::last_write_time(folder.path() / firstName, old);
        QCOMPARE(writeSome(folder.path(), 1, 1), Names {firstName});
        QVERIFY(std::filesystem::last_write_time(folder.path() / firstName) == old);
    }

    void whatIsDamagedIsMadeAgain_data()
    {
        QTest::addColumn<int>("cut");
        QTest::addColumn<int>("flip");
        QTest::addRow("cut short") << 1000 << -1;
        QTest::addRow("empty") << 1'000'000 << -1;
        QTest::addRow("one bit of the sound") << 0 << 20'000;
        QTest::addRow("one bit of the title") << 0 << 30;
    }

    void whatIsDamagedIsMadeAgain()
    {
        QFETCH(int, cut);
        QFETCH(int, flip);
        const TemporaryFolder folder;
        QCOMPARE(writeSome(folder.path(), 1, 1).size(), std::size_t(1));
        const std::string whole = contentOf(folder.path() / firstName);
        std::string damaged = whole.substr(0, whole.size() - std::min(whole.size(), std::size_t(cut)));
        if (flip >= 0)
            damaged[std::size_t(flip)] = char(damaged[std::size_t(flip)] ^ 1);
        folder.write(firstName, damaged);
        QCOMPARE(writeSome(folder.path(), 1, 1), Names {firstName});
        QVERIFY(contentOf(folder.path() / firstName) == whole);
    }

    void anotherSoundOfThatNameIsNotTouched()
    {
        const TemporaryFolder folder;
        folder.write(firstName, "somebody's own");
        const auto outcome = writeDemo(folder.path(), 1, {}, {});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Io);
        QCOMPARE(contentOf(folder.path() / firstName), std::string("somebody's own"));
        QCOMPARE(filesIn(folder.path()), std::size_t(1));
    }

    void aFileIsNoFolder()
    {
        const TemporaryFolder folder;
        const auto outcome = writeDemo(folder.write("file"), 1, {}, {});
        QVERIFY(!outcome);
        QVERIFY(outcome.error().detail.find(folder.path().native()) != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"

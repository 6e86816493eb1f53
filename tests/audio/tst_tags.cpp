// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <thread>

#include <sys/stat.h>
#include <taglib/fileref.h>
#include <taglib/tpropertymap.h>

#include <QTemporaryDir>
#include <QTest>

#include "core/audio/readtags.h"
#include "tests/audio/fixtures.h"

using namespace tutti::fixtures;
using tutti::readTags;
using tutti::Tags;

namespace {

const Tags someTags {"Étude №5",
                     "山田 太郎",
                     "Tests",
                     "made by a test",
                     "Noise",
                     "2026-01-31",
                     "7",
                     "CC0",
                     "https://freesound.org/people/ada/sounds/591337/",
                     "https://creativecommons.org/licenses/by/4.0/"};

bool tag(const std::filesystem::path& file, const Tags& tags)
{
    TagLib::FileRef reference(file.c_str(), false);
    if (reference.isNull())
        return false;
    TagLib::PropertyMap properties;
    const auto set = [&properties](const char* name, const std::string& text) {
        properties.insert(name, TagLib::StringList(TagLib::String(text, TagLib::String::UTF8)));
    };
    set("TITLE", tags.title);
    set("ARTIST", tags.artist);
    set("ALBUM", tags.album);
    set("COMMENT", tags.comment);
    set("GENRE", tags.genre);
    set("DATE", tags.date);
    set("TRACKNUMBER", tags.track);
    set("COPYRIGHT", tags.copyright);
    set("AUDIOSOURCEWEBPAGE", tags.source);
    set("COPYRIGHTURL", tags.license);
    return reference.file()->setProperties(properties).isEmpty() && reference.file()->save();
}

} // namespace

class TestTags : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path path(const std::string& name) const { return m_folder.path().toStdString() + "/" + name; }

private Q_SLOTS:
    void tagsAreRead_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("name");
        QTest::newRow("mp3") << (SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III) << QStringLiteral("a.mp3");
        QTest::newRow("flac") << (SF_FORMAT_FLAC | SF_FORMAT_PCM_16) << QStringLiteral("a.flac");
        QTest::newRow("ogg") << (SF_FORMAT_OGG | SF_FORMAT_VORBIS) << QStringLiteral("a.ogg");
        QTest::newRow("opus") << (SF_FORMAT_OGG | SF_FORMAT_OPUS) << QStringLiteral("a.opus");
        QTest::newRow("aiff") << (SF_FORMAT_AIFF | SF_FORMAT_PCM_16) << QStringLiteral("a.aiff");
        QTest::newRow("wav") << (SF_FORMAT_WAV | SF_FORMAT_PCM_16) << QStringLiteral("a.wav");
    }

    void tagsAreRead()
    {
        QFETCH(int, format);
        QFETCH(QString, name);
        const auto file = path(name.toStdString());
        QVERIFY(write(file, {.format = format, .rateHz = 48000}));
        QCOMPARE(readTags(file), Tags {});
        QVERIFY(tag(file, someTags));
        QCOMPARE(readTags(file), someTags);
        // By content, whatever the name says; and in bytes, whatever they mean.
        for (const char* const other : {"b.mp3", "b.wav", "b", "caf\xE9"}) {
            std::filesystem::copy_file(file, path(other));
            QCOMPARE(readTags(path(other)), someTags);
            QVERIFY(std::filesystem::remove(path(other)));
        }
    }

    void onlyAddressesAreAddresses()
    {
        QVERIFY(write(path("words.ogg"), {.format = SF_FORMAT_OGG | SF_FORMAT_VORBIS, .rateHz = 48000}));
        TagLib::FileRef reference(path("words.ogg").c_str(), false);
        TagLib::PropertyMap properties;
        properties.insert("SOURCE", TagLib::StringList("CD"));
        properties.insert("LICENSE", TagLib::StringList("https://creativecommons.org/licenses/by/4.0/"));
        reference.file()->setProperties(properties);
        QVERIFY(reference.file()->save());
        const Tags tags = readTags(path("words.ogg"));
        QCOMPARE(tags.source, std::string());
        QCOMPARE(tags.license, std::string("https://creativecommons.org/licenses/by/4.0/"));
    }

    void whatHasNoTagsHasNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("no sound");
        QTest::newRow("noise") << QByteArray::fromStdString(noise(10000));
        QTest::newRow("a tag that lies") << QByteArray::fromStdString(id3Tag(100, 200000000));
    }

    void whatHasNoTagsHasNone()
    {
        QFETCH(QByteArray, bytes);
        store(path("no.mp3"), bytes.toStdString());
        QCOMPARE(readTags(path("no.mp3")), Tags {});
    }

    void whatIsNoFileHasNoTags()
    {
        QCOMPARE(::mkfifo(path("pipe.mp3").c_str(), 0600), 0);
        QCOMPARE(readTags(path("pipe.mp3")), Tags {});
        QCOMPARE(readTags(path("missing.mp3")), Tags {});
        QCOMPARE(readTags(path("")), Tags {});
    }

    void manyThreadsReadAtOnce()
    {
        QVERIFY(write(path("shared.mp3"), {}) && tag(path("shared.mp3"), someTags));
        std::atomic<int> same = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 8; ++i)
                threads.emplace_back([&] {
                    for (int round = 0; round < 20; ++round)
                        same += readTags(path("shared.mp3")) == someTags ? 1 : 0;
                });
        }
        QCOMPARE(same.load(), 160);
    }
};

QTEST_GUILESS_MAIN(TestTags)
#include "tst_tags.moc"

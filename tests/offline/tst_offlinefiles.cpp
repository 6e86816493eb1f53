// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <fstream>
#include <set>

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include "core/audio/reader.h"
#include "core/base/paths.h"
#include "core/offline/server.h"
#include "tests/offline/loopback.h"

using namespace tutti;
using namespace tutti::fixtures;
using Json = nlohmann::ordered_json;

namespace {

void store(const std::filesystem::path& file, const QByteArray& bytes)
{
    std::ofstream(file, std::ios::binary).write(bytes.constData(), bytes.size());
}

const char* const facts = "id,name,type,channels,filesize,bitrate,bitdepth,duration,samplerate,download,previews,md5";

} // namespace

/// What is said of sounds is true of their files.
class TestOfflineFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        QVERIFY(m_folder.isValid());
    }

    void previewsAreSoundsOfTheSameLength_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("mime");
        QTest::newRow("hq mp3") << QByteArray("preview-hq-mp3") << QByteArray("audio/mpeg");
        QTest::newRow("lq mp3") << QByteArray("preview-lq-mp3") << QByteArray("audio/mpeg");
        QTest::newRow("hq ogg") << QByteArray("preview-hq-ogg") << QByteArray("audio/ogg");
        QTest::newRow("lq ogg") << QByteArray("preview-lq-ogg") << QByteArray("audio/ogg");
    }
    void previewsAreSoundsOfTheSameLength()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, mime);
        // One of them has a rate that mp3 does not know.
        for (const char* query : {"con+sordino", "snare_hit_01"}) {
            const Json sound = search(query);
            const RawAnswer answer = ask(sound["previews"][kind.toStdString()].get<std::string>(), {});
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.header("Content-Type"), mime);
            const auto read = openIn("preview", answer.body);
            QVERIFY(std::abs(double(read.frames) / read.rateHz - sound["duration"].get<double>()) < 0.06);
            QCOMPARE(answer.body, ask(sound["previews"][kind.toStdString()].get<std::string>(), {}).body);
        }
    }

    void originalsAreWhatIsSaidOfThem_data()
    {
        QTest::addColumn<QByteArray>("type");
        for (const char* type : {"wav", "aiff", "flac", "ogg", "mp3"})
            QTest::newRow(type) << QByteArray(type);
    }
    void originalsAreWhatIsSaidOfThem()
    {
        QFETCH(QByteArray, type);
        const Json page = get(m_server.baseUrl() + "/search/?page_size=3&sort=duration_asc&filter=type:"
                              + type.toStdString() + "&fields=" + facts)
                              .json();
        QVERIFY(page["count"] > 0);
        for (const Json& sound : page["results"]) {
            const RawAnswer answer = download(sound, {});
            QCOMPARE(answer.status, 200);
            QCOMPARE(std::size_t(answer.body.size()), sound["filesize"].get<std::size_t>());
            QCOMPARE(QCryptographicHash::hash(answer.body, QCryptographicHash::Md5).toHex().toStdString(),
                     sound["md5"].get<std::string>());
            QCOMPARE(answer.header("ETag").toStdString(), "\"" + sound["md5"].get<std::string>() + "\"");
            const auto read = openIn("original", answer.body);
            QCOMPARE(read.channels, sound["channels"].get<int>());
            QCOMPARE(double(read.rateHz), sound["samplerate"].get<double>());
            QVERIFY(std::abs(double(read.frames) / read.rateHz - sound["duration"].get<double>()) < 0.001);
            const bool lossy = type == "mp3" || type == "ogg";
            QCOMPARE(sound["bitrate"] > 0, lossy);
            QCOMPARE(sound["bitdepth"] > 0, !lossy);
        }
    }

    void originalsCarryASafeName_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("hostile") << QByteArray("escape") << QByteArray("__bowhair-77__cello-escape-pizz.aiff");
        QTest::newRow("not Latin") << QByteArray("チェロ") << QByteArray("__akira-hatano-x__.wav");
    }
    void originalsCarryASafeName()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, name);
        const Json sound = search(query.toPercentEncoding().toStdString());
        const QByteArray disposition = download(sound, {}).header("Content-Disposition");
        QCOMPARE(disposition, "attachment; filename=\"" + QByteArray::number(sound["id"].get<int>()) + name + "\"");
    }

    void rangesAreGiven_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("count");
        QTest::newRow("from the middle") << QByteArray("bytes=1000-") << 206 << 1000 << -1;
        QTest::newRow("a piece") << QByteArray("bytes=10-19") << 206 << 10 << 10;
        QTest::newRow("past the end") << QByteArray("bytes=99999999-") << 416 << 0 << 0;
        QTest::newRow("another unit") << QByteArray("seconds=1-") << 200 << 0 << -1;
        QTest::newRow("several") << QByteArray("bytes=1-2,4-5") << 200 << 0 << -1;
        QTest::newRow("no numbers") << QByteArray("bytes=a-b") << 200 << 0 << -1;
    }
    void rangesAreGiven()
    {
        QFETCH(QByteArray, range);
        QFETCH(int, status);
        QFETCH(int, first);
        QFETCH(int, count);
        const Json sound = search("CON");
        const QByteArray whole = download(sound, {}).body;
        const RawAnswer answer = download(sound, {{"Range", range}});
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.body, whole.mid(first, count));
        if (status == 206)
            QCOMPARE(answer.header("Content-Range"),
                     "bytes " + QByteArray::number(first) + "-" + QByteArray::number(first + answer.body.size() - 1)
                         + "/" + QByteArray::number(whole.size()));
    }

    void theEndAloneIsARangeToo()
    {
        const Json sound = search("CON");
        QCOMPARE(download(sound, {{"Range", "bytes=-100"}}).body, download(sound, {}).body.right(100));
    }

    void aRangeOfAnotherVersionIsTheWhole()
    {
        const Json sound = search("CON");
        QCOMPARE(download(sound, {{"Range", "bytes=100-"}, {"If-Range", "\"other\""}}).status, 200);
        const QByteArray tag = download(sound, {}).header("ETag");
        QCOMPARE(download(sound, {{"Range", "bytes=100-"}, {"If-Range", tag}}).status, 206);
    }

    void allKindsOfNamesAndLicencesAreThere()
    {
        const Json all = get(m_server.baseUrl() + "/search/?page_size=150&fields=id,name,license,type,pack").json();
        std::set<std::string> licenses;
        std::set<std::string> types;
        std::set<std::int64_t> ids;
        std::size_t longest = 0;
        for (const Json& sound : all["results"]) {
            licenses.insert(sound["license"]);
            types.insert(sound["type"]);
            ids.insert(sound["id"].get<std::int64_t>());
            longest = std::max(longest, sound["name"].get<std::string>().size());
        }
        QCOMPARE(licenses.size(), std::size_t(6));
        QCOMPARE(types, (std::set<std::string> {"aiff", "flac", "mp3", "ogg", "wav"}));
        QCOMPARE(ids.size(), all["count"].get<std::size_t>());
        QVERIFY(longest > 255);
    }

    void aSoundAloneHasAllButTheScore()
    {
        const Json sound = get(m_server.baseUrl() + "/sounds/702114/").json();
        QCOMPARE(sound.size(), std::size_t(40));
        QVERIFY(!sound.contains("score"));
        QCOMPARE(sound.begin().key(), std::string("id"));
        QCOMPARE((--sound.end()).key(), std::string("md5"));
        QVERIFY(get(sound["pack"].get<std::string>()).json()["name"] == sound["pack_name"]);
    }

private:
    struct Read
    {
        int rateHz = 0;
        int channels = 0;
        std::uint64_t frames = 0;
    };

    Json search(const std::string& query) const
    {
        return get(m_server.baseUrl() + "/search/?query=" + query + "&fields=" + facts).json()["results"][0];
    }

    static RawAnswer download(const Json& sound, QList<QPair<QByteArray, QByteArray>> headers)
    {
        headers.append(withBearer);
        return ask(sound["download"].get<std::string>(), {"GET", headers, {}});
    }

    Read openIn(const char* name, const QByteArray& bytes) const
    {
        const std::filesystem::path file = toPath(m_folder.filePath(QString::fromUtf8(name)));
        store(file, bytes);
        const auto reader = openReader(file, SampleType::Float32);
        if (!reader)
            return {};
        return {(*reader)->format().rateHz, (*reader)->format().channels, (*reader)->exactFrames().value_or(0)};
    }

    OfflineServer m_server {OfflineServer::Options()};
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestOfflineFiles)
#include "tst_offlinefiles.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/freesound/downloadcontent.h"

class TestDownloadContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginningsAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("suffix");
        QTest::addColumn<bool>("good");
        const auto row = [](const char* title, const QByteArray& bytes, const char* suffix, bool good) {
            QTest::newRow(title) << bytes << QByteArray(suffix) << good;
        };
        row("mp3 with a tag", "ID3\x04rest", ".mp3", true);
        row("mp3 without a tag", QByteArray::fromHex("fffb9064"), ".mp3", true);
        row("mp3 after zeros", QByteArray(40, '\0') + QByteArray::fromHex("fff38064"), ".mp3", true);
        row("mp3, a reserved layer", QByteArray::fromHex("fff99064"), ".mp3", false);
        row("mp3 that is ogg", "OggS\0\0\0\0", ".mp3", false);
        row("mp3 that is text", "not found", ".mp3", false);
        row("mp3, too short", QByteArray::fromHex("fffb"), ".mp3", false);
        row("mp3, only zeros", QByteArray(100, '\0'), ".mp3", false);
        row("mp3 that is a page", "<!DOCTYPE html><html>", ".mp3", false);
        row("a page after blanks and a mark", "\xEF\xBB\xBF \r\n\t<html>", ".mp3", false);
        row("an error as JSON", "{\"detail\": \"Not found\"}", ".mp3", false);
        row("nothing", {}, ".mp3", false);
        row("ogg", "OggS", ".ogg", true);
        row("ogg that is mp3", "ID3\x04", ".ogg", false);
        row("wav", "RIFF....WAVE", ".wav", true);
        row("wav, a big one", "RF64....WAVE", ".wav", true);
        row("wav that is a page", "<html>", ".wav", false);
        row("aiff", "FORM....AIFC", ".aiff", true);
        row("flac", "fLaC", ".flac", true);
        row("flac with a tag", "ID3", ".flac", true);
        row("anything", "whatever", "", true);
        row("anything but a page", "<html>", "", false);
        row("anything but nothing", {}, "", false);
    }

    void beginningsAreToldApart()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, suffix);
        QFETCH(bool, good);
        const auto checked = tutti::checkBeginning(suffix.toStdString(), bytes);
        QCOMPARE(checked.has_value(), good);
        if (good)
            return;
        QCOMPARE(checked.error().code, tutti::ErrorCode::BadContent);
        QVERIFY(checked.error().detail.find("; ") != std::string::npos);
    }

    void onlyStrongTagsCount_data()
    {
        QTest::addColumn<QByteArray>("etag");
        QTest::addColumn<QByteArray>("strong");
        QTest::newRow("strong") << QByteArray("\"abc\"") << QByteArray("\"abc\"");
        QTest::newRow("blanks around") << QByteArray(" \"abc\" ") << QByteArray("\"abc\"");
        QTest::newRow("weak") << QByteArray("W/\"abc\"") << QByteArray();
        QTest::newRow("empty") << QByteArray("\"\"") << QByteArray();
        QTest::newRow("no quotes") << QByteArray("abc") << QByteArray();
        QTest::newRow("one quote") << QByteArray("\"") << QByteArray();
        QTest::newRow("none") << QByteArray() << QByteArray();
    }

    void onlyStrongTagsCount()
    {
        QFETCH(QByteArray, etag);
        QFETCH(QByteArray, strong);
        QCOMPARE(tutti::strongTag(etag), strong);
    }

    void rangesAreRead_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("good");
        QTest::newRow("a range") << QByteArray("bytes 100-199/200") << true;
        QTest::newRow("capitals") << QByteArray("Bytes 100-199/200") << true;
        QTest::newRow("total unknown") << QByteArray("bytes 100-199/*") << false;
        QTest::newRow("backwards") << QByteArray("bytes 199-100/200") << false;
        QTest::newRow("beyond the end") << QByteArray("bytes 100-200/200") << false;
        QTest::newRow("unsatisfied") << QByteArray("bytes */200") << false;
        QTest::newRow("other units") << QByteArray("lines 100-199/200") << false;
        QTest::newRow("beyond all numbers") << QByteArray("bytes 100-199/99999999999999999999") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }

    void rangesAreRead()
    {
        QFETCH(QByteArray, header);
        QFETCH(bool, good);
        const auto range = tutti::contentRange(header);
        QCOMPARE(range.has_value(), good);
        if (good)
            QVERIFY((*range == tutti::ContentRange {100, 199, 200}));
    }
};

QTEST_GUILESS_MAIN(TestDownloadContent)
#include "tst_downloadcontent.moc"

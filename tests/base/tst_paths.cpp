// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/base/paths.h"

class TestPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesKeepTheirBytes()
    {
        const std::filesystem::path latin1("caf\xE9.mp3");
        QVERIFY(!tutti::isUtf8(latin1.native()));
        QCOMPARE(tutti::displayName(latin1), QStringLiteral("caf\uFFFD.mp3"));
        const std::filesystem::path japanese("\xE5\xA4\xAA\xE9\xBC\x93.mp3");
        QVERIFY(tutti::isUtf8(japanese.native()));
        QCOMPARE(tutti::toPath(tutti::displayName(japanese)), japanese);
    }

    void clashesAreFound_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("clash");
        QTest::addRow("same") << QByteArray("a.wav") << QByteArray("a.wav") << true;
        QTest::addRow("case") << QByteArray("Kick.wav") << QByteArray("kick.WAV") << true;
        QTest::addRow("composed and decomposed") << QByteArray("caf\xC3\xA9") << QByteArray("cafe\xCC\x81") << true;
        QTest::addRow("final sigma") << QByteArray("\xCF\x83") << QByteArray("\xCF\x82") << true;
        QTest::addRow("different") << QByteArray("kick.wav") << QByteArray("snare.wav") << false;
        QTest::addRow("different Latin-1 bytes") << QByteArray("\xE9") << QByteArray("\xE8") << false;
    }

    void clashesAreFound()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QFETCH(bool, clash);
        QCOMPARE(tutti::clashKey(one.toStdString()) == tutti::clashKey(other.toStdString()), clash);
    }

    void longNamesAreCutAtACharacter()
    {
        const std::string stem(254, 'a');
        QCOMPARE(tutti::nameWithin255Bytes(stem, ".wav").size(), std::size_t(255));
        QCOMPARE(tutti::nameWithin255Bytes("short", ".wav"), std::string("short.wav"));
        std::string umlauts;
        for (int i = 0; i < 127; ++i)
            umlauts += "\xC3\xA4";
        const std::string cut = tutti::nameWithin255Bytes(umlauts, ".wav");
        QVERIFY(cut.size() <= 255);
        QVERIFY(tutti::isUtf8(cut));
        QVERIFY(cut.ends_with(".wav"));
    }
};

QTEST_GUILESS_MAIN(TestPaths)
#include "tst_paths.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

/// Desktop entry, metainfo and icons, as they are installed.
class TestDesktopFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEntryIsValid() { expectValid(QStringLiteral("desktop-file-validate"), {}, QStringLiteral(".desktop")); }

    void theMetainfoIsValid()
    {
        expectValid(QStringLiteral("appstreamcli"), {QStringLiteral("validate"), QStringLiteral("--no-net")},
                    QStringLiteral(".metainfo.xml"));
    }

    void theEntryOpensFoldersAndSounds()
    {
        const QByteArray entry = contentOf(QStringLiteral(".desktop"));
        QVERIFY(entry.contains("\nExec=tutti %U\n"));
        for (const char* const type : {"inode/directory;", "audio/mpeg;", "audio/flac;", "audio/ogg;", "audio/x-wav;"})
            QVERIFY2(entry.contains(type), type);
        QVERIFY(entry.contains("\nIcon=" TUTTI_APP_ID "\n"));
    }

    void theMetainfoNamesTheEntry()
    {
        QVERIFY(contentOf(QStringLiteral(".metainfo.xml")).contains(">" TUTTI_APP_ID ".desktop<"));
    }

    void theIconIsRenderedAtEverySize_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512})
            QTest::addRow("%d pixels", size) << size;
    }

    void theIconIsRenderedAtEverySize()
    {
        QFETCH(int, size);
        const QImage icon(QStringLiteral(TUTTI_DESKTOP_DIR "/hicolor/%1x%1/apps/" TUTTI_APP_ID ".png").arg(size));
        QCOMPARE(icon.size(), QSize(size, size));
        QCOMPARE(icon.pixelColor(0, 0).alpha(), 0);
        // The green bar in the middle.
        const QColor middle = icon.pixelColor(size / 2, size / 2 - size / 8);
        QVERIFY2(middle.green() > middle.red() + 60, qPrintable(middle.name()));
    }

private:
    static QString fileName(const QString& suffix)
    {
        return QStringLiteral(TUTTI_DESKTOP_DIR "/" TUTTI_APP_ID) + suffix;
    }

    static QByteArray contentOf(const QString& suffix)
    {
        QFile file(fileName(suffix));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void expectValid(const QString& validator, QStringList words, const QString& suffix)
    {
        if (QStandardPaths::findExecutable(validator).isEmpty())
            QSKIP(qPrintable(validator + QStringLiteral(" is not installed")));
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        words.append(fileName(suffix));
        process.start(validator, words);
        QVERIFY(process.waitForFinished());
        const QByteArray said = process.readAll();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, said.constData());
    }
};

QTEST_GUILESS_MAIN(TestDesktopFiles)
#include "tst_desktopfiles.moc"

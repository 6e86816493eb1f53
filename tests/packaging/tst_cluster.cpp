// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The preset for clusters: it is configured where Qt has nothing but what qtbase's Core and Gui bring.
class TestCluster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void qtCoreAndGuiAreEnough_data()
    {
        QTest::addColumn<QString>("testing");
        QTest::newRow("programs alone") << QStringLiteral("-DBUILD_TESTING=OFF");
        QTest::newRow("with tests") << QStringLiteral("-DBUILD_TESTING=ON");
    }

    void qtCoreAndGuiAreEnough()
    {
        QFETCH(QString, testing);
        const QTemporaryDir folder;
        QStringList words {QStringLiteral("--preset"), QStringLiteral("cluster"), QStringLiteral("-B"), folder.path(),
                           testing};
        for (const char* const package : {"Qt6Network", "Qt6HttpServer", "Qt6WebSockets", "Qt6Widgets", "Qt6Charts",
                                          "Qt6Multimedia", "Qt6Svg", "Qt6LinguistTools", "Qt6Keychain"})
            words += QStringLiteral("-DCMAKE_DISABLE_FIND_PACKAGE_%1=TRUE").arg(QLatin1String(package));
        QProcess cmake;
        cmake.setProcessChannelMode(QProcess::MergedChannels);
        cmake.setWorkingDirectory(QStringLiteral(TUTTI_SOURCE_DIR));
        cmake.start(QStringLiteral(TUTTI_CMAKE), words);
        QVERIFY(cmake.waitForFinished(120000));
        const QByteArray said = cmake.readAll();
        QVERIFY2(cmake.exitStatus() == QProcess::NormalExit && cmake.exitCode() == 0, said.constData());

        QFile rules(folder.filePath(QStringLiteral("build.ninja")));
        QVERIFY(rules.open(QIODevice::ReadOnly));
        const QByteArray text = rules.readAll();
        QVERIFY(text.contains("libQt6Gui.so"));
        for (const char* const library : {"Qt6Network", "Qt6HttpServer", "qt6keychain", "Qt6Widgets"})
            QVERIFY2(!text.contains(library), library);
        for (const char* const program : {"bin/tutti-cli:", "bin/tutti-worker:"})
            QVERIFY2(text.contains(QByteArray("build ") + QByteArray(program).chopped(1)), program);
    }
};

QTEST_GUILESS_MAIN(TestCluster)
#include "tst_cluster.moc"

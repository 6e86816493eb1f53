// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/base/safename.h"

class TestSafeName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stemsAreSafe_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stem");
        const auto row = [](const char* title, const char* text, const char* stem) {
            QTest::newRow(title) << QString::fromUtf8(text) << QString::fromUtf8(stem);
        };
        row("letters with accents", "overlapping-waits - Ana María", "overlapping-waits - Ana María");
        row("a way out", "../../etc/passwd", "_.._etc_passwd");
        row("what other systems forbid", "a\\b:c*d?e<f>g|h", "a_b_c_d_e_f_g_h");
        row("an option", "-rf", "_rf");
        row("a device", "Con", "_Con");
        row("a numbered device", "LPT1.x", "_LPT1.x");
        row("line ends and controls", "a\nb\x07 c", "a b c");
        row("text that runs the other way",
            "a\xE2\x80\xAE"
            "b",
            "ab");
        row("nothing but dots", "...", "");
    }

    void stemsAreSafe()
    {
        QFETCH(QString, text);
        QFETCH(QString, stem);
        QCOMPARE(QString::fromStdString(tutti::safeStem(text.toStdString(), ".html")), stem);
    }
};

QTEST_GUILESS_MAIN(TestSafeName)
#include "tst_safename.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <QTranslator>

#include "app/desktop/text/coretext.h"

using namespace tutti;

namespace {

/// Knows every sentence: in angles, with what is filled in between brackets.
class Marker : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* /*context*/, const char* source, const char* /*remark*/, int /*n*/) const override
    {
        QString text = QStringLiteral("<%0>").replace(QStringLiteral("%0"), QString::fromLatin1(source));
        for (const QString& place : {QStringLiteral("%1"), QStringLiteral("%2"), QStringLiteral("%3")})
            text.replace(place, QStringLiteral("[") + place + QStringLiteral("]"));
        return text;
    }
};

} // namespace

class TestCoreText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_marker); }

    void sentencesOfTheCoreAreKnown_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("text");
        QTest::newRow("as it is") << "not made by Tutti"
                                  << "<not made by Tutti>";
        QTest::newRow("none that is known") << "made on a Monday"
                                            << "made on a Monday";
        QTest::newRow("with a number at the front") << "12 samples were no numbers and counted as 0"
                                                    << "<[12] samples were no numbers and counted as 0>";
        QTest::newRow("with two at different places") << "is cut off: it should be 1:30 long and ends at 0:45"
                                                      << "<is cut off: it should be [1:30] long and ends at [0:45]>";
        QTest::newRow("with nothing at the place") << "the system's keychain cannot be used ()"
                                                   << "the system's keychain cannot be used ()";
        QTest::newRow("the narrower of two")
            << "the system's keychain cannot be used (libsecret or a keychain service is missing)"
            << "<the system's keychain cannot be used (libsecret or a keychain service is missing)>";
        QTest::newRow("the wider of two") << "the system's keychain cannot be used (it is locked)"
                                          << "<the system's keychain cannot be used ([it is locked])>";
        QTest::newRow("a longer form of another") << "damaged at 1.0 s and in 2 more places, the last at 3.0 s: "
                                                     "40 bytes are no sound and were left out"
                                                  << "<damaged at [1.0 s] and in [2] more places, the last at [3.0 s]: "
                                                     "40 bytes are no sound and were left out>";
        QTest::newRow("a name like a place") << "50%2.mp3: the name 50%1.mp3 was taken already"
                                             << "<[50%2.mp3]: the name [50%1.mp3] was taken already>";
        QTest::newRow("a sentence in a sentence")
            << "cannot be opened: Permission denied; change its permissions or choose another folder"
            << "<[<cannot be opened>]: [<Permission denied>]; change its permissions or choose another folder>";
        QTest::newRow("a name of two parts in it")
            << "cannot write a: b.wav: No space left on device; make room or choose another output folder"
            << "<[<cannot write [a: b.wav]>]: [<No space left on device>]; make room or choose another output folder>";
    }

    void sentencesOfTheCoreAreKnown()
    {
        QFETCH(const QString, sentence);
        QTEST(coreText(sentence.toStdString()), "text");
    }

    void numbersAreThoseOfTheLanguage()
    {
        QLocale::setDefault(QLocale(QStringLiteral("es_ES")));
        QCOMPARE(coreText("shorter than 20 s: all 2.25 s were analysed"),
                 QStringLiteral("<shorter than [20] s: all [2,25] s were analysed>"));
        QLocale::setDefault(QLocale::c());
    }

private:
    Marker m_marker;
};

QTEST_GUILESS_MAIN(TestCoreText)
#include "tst_coretext.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "app/desktop/panels/numberbox.h"

using namespace tutti;

class TestNumberBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPointAndACommaPartDecimals_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a point in Spanish") << "es_ES"
                                            << "1.9" << 1.9 << "1,90 veces";
        QTest::newRow("a comma in Spanish") << "es_ES"
                                            << "1,9" << 1.9 << "1,90 veces";
        QTest::newRow("a point in Costa Rica") << "es_CR"
                                               << "1.9" << 1.9 << "1,90 veces";
        QTest::newRow("a comma in Mexico, which writes points") << "es_MX"
                                                                << "1,9" << 1.9 << "1.90 veces";
        QTest::newRow("a comma in English") << "en_GB"
                                            << "1,9" << 1.9 << "1.90 veces";
        QTest::newRow("a point in English") << "en_GB"
                                            << "1.9" << 1.9 << "1.90 veces";
        QTest::newRow("nothing before it") << "es_ES"
                                           << ".5" << 0.5 << "0,50 veces";
        QTest::newRow("a whole number") << "es_ES"
                                        << "12" << 12.0 << "12,00 veces";
        QTest::newRow("one point too many") << "es_ES"
                                            << "1.9.5" << 1.95 << "1,95 veces";
        QTest::newRow("one comma too many") << "en_GB"
                                            << "1.9,5" << 1.95 << "1.95 veces";
        QTest::newRow("more decimals than there are") << "es_ES"
                                                      << "1.234,5" << 1.23 << "1,23 veces";
        QTest::newRow("the lowest value's own word") << "es_ES"
                                                     << "0" << 0.0 << "n.a.";
    }

    void aPointAndACommaPartDecimals()
    {
        QFETCH(const QString, locale);
        QFETCH(const QString, typed);
        NumberBox box;
        box.setLocale(QLocale(locale));
        box.setRange(0, 1000);
        box.setSuffix(QStringLiteral(" veces"));
        box.setSpecialValueText(QStringLiteral("n.a."));
        auto* line = box.findChild<QLineEdit*>();
        line->selectAll();
        QTest::keyClicks(line, typed);
        QTest::keyClick(line, Qt::Key_Return);
        QTEST(box.value(), "value");
        QTEST(box.text(), "shown");
    }

    void whatPartsANumberIsFound_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("found");
        QTest::newRow("no decimals") << "12"
                                     << "12";
        QTest::newRow("a point") << "1.9"
                                 << "1;9";
        QTest::newRow("a comma") << "-1,9"
                                 << "-1;9";
        QTest::newRow("thousands with points") << "86.400,5"
                                               << "86400;5";
        QTest::newRow("thousands with commas") << "1,086,400.5"
                                               << "1086400;5";
        QTest::newRow("groups that are none") << "1.9,5"
                                              << "1.9,5";
        QTest::newRow("the same sign twice") << "1.900.5"
                                             << "1.900.5";
    }

    void whatPartsANumberIsFound()
    {
        QFETCH(const QString, number);
        QTEST(withDecimalPoint(number, QStringLiteral(";")), "found");
    }

    void aPastedNumberWithThousandsIsUnderstood()
    {
        NumberBox box;
        box.setLocale(QLocale(QStringLiteral("es_ES")));
        box.setRange(0, 100000);
        const QSignalSpy changes(&box, &QDoubleSpinBox::valueChanged);
        auto* line = box.findChild<QLineEdit*>();
        line->selectAll();
        line->insert(QStringLiteral("86,400.5"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(box.value(), 86400.5);
        QVERIFY(!changes.isEmpty());
    }
};

QTEST_MAIN(TestNumberBox)
#include "tst_numberbox.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QActionGroup>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

#include "app/desktop/language.h"
#include "app/desktop/text/quantitytext.h"
#include "tests/desktop/windowfixture.h"

using namespace tutti;

namespace {

const QString& qmFolder()
{
    static const QString folder = QStringLiteral(TUTTI_QM_DIR);
    return folder;
}

void speak(Language language)
{
    applyLanguage(language, qmFolder());
    QCoreApplication::processEvents();
}

QString letterOf(const QString& text)
{
    const qsizetype place = text.indexOf(QLatin1Char('&'));
    return place < 0 ? QString() : text.mid(place + 1, 1).toLower();
}

} // namespace

/// English and Spanish, changed while the window is open.
class TestLanguageSwitch : public QObject, private WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        close();
        speak(Language::English);
    }

    void theFirstThatIsSpokenIsTaken_data()
    {
        QTest::addColumn<QStringList>("asked");
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << QStringList() << QStringLiteral("en");
        QTest::newRow("the C locale") << QStringList {QStringLiteral("C")} << QStringLiteral("en");
        QTest::newRow("Costa Rica") << QStringList {QStringLiteral("es-CR")} << QStringLiteral("es");
        QTest::newRow("German, then Spanish, then English")
            << QStringList {QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("en")} << QStringLiteral("es");
        QTest::newRow("none that is spoken") << QStringList {QStringLiteral("de-DE")} << QStringLiteral("en");
    }

    void theFirstThatIsSpokenIsTaken()
    {
        QFETCH(const QStringList, asked);
        QFETCH(const QString, code);
        QCOMPARE(firstSpoken(asked), code);
    }

    void numbersFollowTheLanguage()
    {
        speak(Language::English);
        QCOMPARE(secondsText(1.93), QStringLiteral("1.93 s"));
        speak(Language::Spanish);
        QCOMPARE(secondsText(1.93), QStringLiteral("1,93 s"));
        QCOMPARE(QLocale().toString(0.5), QStringLiteral("0,5"));
    }

    void aCommaIsTypedInSpanish()
    {
        speak(Language::English);
        open();
        auto* seconds = find<QDoubleSpinBox>("fromSecondsBox");
        speak(Language::Spanish);
        seconds->setValue(2.5);
        QVERIFY2(seconds->text().startsWith(QStringLiteral("2,5")), qPrintable(seconds->text()));
        auto* line = seconds->findChild<QLineEdit*>();
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("12,5"));
        QTest::keyClick(line, Qt::Key_Tab);
        QCOMPARE(seconds->value(), 12.5);
    }

    void anOpenWindowChanges()
    {
        speak(Language::English);
        open();
        const QString before = action("runAction")->text();
        QCOMPARE(button("runButton")->text(), action("runAction")->iconText());
        speak(Language::Spanish);
        QVERIFY(action("runAction")->text() != before);
        QCOMPARE(button("runButton")->text(), action("runAction")->iconText());
        QVERIFY(find<QMenu>("helpMenu")->title().contains(QStringLiteral("uda")));
        speak(Language::English);
        QCOMPARE(action("runAction")->text(), before);
    }

    void theMenuChoosesAndIsRemembered()
    {
        open();
        QVERIFY(m_settings->language() == Language::System);
        QAction* spanish = action("languageAction2");
        QCOMPARE(spanish->text().remove(QLatin1Char('&')), QStringLiteral("Español"));
        spanish->trigger();
        QVERIFY(m_settings->language() == Language::Spanish);
        QCOMPARE(QLocale().language(), QLocale::Spanish);
        openWindow();
        QVERIFY(action("languageAction2")->isChecked());
    }

    void noMenuHasALetterTwice_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("English") << static_cast<int>(Language::English);
        QTest::newRow("Spanish") << static_cast<int>(Language::Spanish);
    }

    void noMenuHasALetterTwice()
    {
        QFETCH(const int, language);
        open();
        speak(static_cast<Language>(language));
        QStringList wrong = lettersTwice(m_window->menuBar()->actions());
        for (const QMenu* menu : m_window->findChildren<QMenu*>())
            wrong += lettersTwice(menu->actions());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

private:
    static QStringList lettersTwice(const QList<QAction*>& actions)
    {
        QMap<QString, QString> taken;
        QStringList wrong;
        for (const QAction* action : actions) {
            const QString letter = letterOf(action->text());
            if (letter.isEmpty())
                continue;
            if (taken.contains(letter))
                wrong << QStringLiteral("%1 and %2").arg(taken[letter], action->text());
            taken[letter] = action->text();
        }
        return wrong;
    }
};

QTEST_MAIN(TestLanguageSwitch)
#include "tst_languageswitch.moc"

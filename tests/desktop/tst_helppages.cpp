// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QRegularExpression>
#include <QSet>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>
#include <QXmlStreamReader>

#include "app/desktop/dialogs/helpwindow.h"
#include "app/desktop/helping.h"
#include "app/desktop/text/helppages.h"
#include "tests/desktop/windowfixture.h"

using namespace tutti;

/// The help: whole in each language, true to the window, and opened where it is asked for.
class TestHelpPages : public QObject, private WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void everyPageIsThereInEachLanguage()
    {
        for (const QString& language : helpLanguages()) {
            QStringList files = QDir(QStringLiteral(":/help/") + language).entryList();
            QStringList pages;
            for (const QString& page : helpPages()) {
                pages << page + QStringLiteral(".html");
                QVERIFY2(!helpTitle(page, language).isEmpty(), qPrintable(language + page));
            }
            files.sort();
            pages.sort();
            QCOMPARE(files, pages); // and none that nobody finds
        }
        QVERIFY(helpTitle(QStringLiteral("files"), QStringLiteral("es"))
                != helpTitle(QStringLiteral("files"), QStringLiteral("en")));
    }

    void everyLinkLeadsToAPage()
    {
        static const QRegularExpression link(QStringLiteral("href=\"([^\"]*)\""));
        int links = 0;
        for (const QString& language : helpLanguages()) {
            for (const QString& page : helpPages()) {
                for (auto found = link.globalMatch(helpSource(page, language)); found.hasNext(); ++links) {
                    const QString target = found.next().captured(1);
                    QVERIFY2(helpPages().contains(target), qPrintable(page + QStringLiteral(" → ") + target));
                }
            }
        }
        QVERIFY(links > 20);
    }

    void languagesNameTheSameControls()
    {
        for (const QString& page : helpPages())
            QCOMPARE(helpControls(helpSource(page, QStringLiteral("es"))),
                     helpControls(helpSource(page, QStringLiteral("en"))));
    }

    void everyControlThatIsNamedIsInTheWindow()
    {
        const auto* helping = m_window->findChild<Helping*>();
        const QSet<QString> texts = textsOfTheWindow();
        QVERIFY(texts.size() > 1000);
        int controls = 0;
        for (const QString& page : helpPages()) {
            for (const QString& name : helpControls(helpSource(page, QStringLiteral("en")))) {
                if (name.contains(QLatin1Char('|')))
                    QVERIFY2(texts.contains(name), qPrintable(page + QStringLiteral(": ") + name));
                else
                    QVERIFY2(!helping->nameOf(name).isEmpty(), qPrintable(page + QStringLiteral(": ") + name));
                ++controls;
            }
        }
        QVERIFY(controls > 40);
        QVERIFY(helping->nameOf(QStringLiteral("noSuchThing")).isEmpty());
        const QString html = helpHtml(QStringLiteral("<p>{runAction}; {quitAction}</p>"),
                                      [helping](const QString& name) { return helping->nameOf(name); });
        QCOMPARE(html, QStringLiteral("<p>Run; Quit</p>"));
    }

    void everyPanelHasAPage()
    {
        QStringList without;
        for (const char* name : {"soundsPanel", "resultTabs"}) {
            const auto* tabs = find<QTabWidget>(name);
            for (int i = 0; i < tabs->count(); ++i) {
                if (helpPageOf(tabs->widget(i)->objectName()).isEmpty() && tabs->widget(i)->objectName() != u"labPanel")
                    without << tabs->widget(i)->objectName();
            }
        }
        if (helpPageOf(find<QWidget>("continueBar")->objectName()).isEmpty())
            without << QStringLiteral("continueBar");
        for (const QWidget* page : find<QWidget>("timingPanel")
                                       ->parentWidget()
                                       ->findChildren<QWidget*>(QRegularExpression(QStringLiteral("^.*Panel$")),
                                                                Qt::FindDirectChildrenOnly)) {
            if (helpPageOf(page->objectName()).isEmpty())
                without << page->objectName();
        }
        QCOMPARE(without, QStringList());
    }

    void f1TellsOfWhatHasTheFocus()
    {
        find<QWidget>("filterLine")->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QCOMPARE(help()->page(), QStringLiteral("files"));
        QVERIFY(help()->isVisible());
        find<QWidget>("engineBox")->setFocus();
        action("helpAction")->trigger();
        QCOMPARE(help()->page(), QStringLiteral("run"));
        action("timelineTabAction")->trigger();
        action("helpAction")->trigger();
        QCOMPARE(help()->page(), QStringLiteral("timeline"));
        action("helpWordsAction")->trigger();
        QCOMPARE(help()->page(), QStringLiteral("words"));
        QTest::keyClick(help(), Qt::Key_Escape);
        QTRY_VERIFY(!help());
    }

    void inADialogItTellsOfTheDialog()
    {
        action("optionsAction")->trigger();
        auto* dialog = find<QDialog>("optionsDialog");
        QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
        QTest::keyClick(dialog, Qt::Key_F1);
        QVERIFY(help());
        QCOMPARE(help()->page(), QStringLiteral("options"));
        QCOMPARE(help()->parentWidget(), dialog); // so that it can be used
        dialog->reject();
    }

    void theContentsLeadToEachPageAndBack()
    {
        action("helpContentsAction")->trigger();
        auto* contents = help()->findChild<QListWidget*>(QStringLiteral("helpContents"));
        auto* text = help()->findChild<QTextBrowser*>(QStringLiteral("helpText"));
        QCOMPARE(contents->count(), static_cast<int>(helpPages().size()));
        for (int row = 0; row < contents->count(); ++row) {
            contents->setCurrentRow(row);
            QCOMPARE(help()->page(), helpPages()[row]);
            QVERIFY(text->toPlainText().startsWith(contents->item(row)->text()));
            QVERIFY(!text->toPlainText().contains(QLatin1Char('{')));
        }
        text->backward();
        QCOMPARE(contents->currentRow(), contents->count() - 2);
        for (QWidget* focused : std::initializer_list<QWidget*> {contents, text}) {
            const int row = contents->currentRow();
            focused->setFocus();
            QTRY_VERIFY(focused->hasFocus());
            QTest::keyClick(focused, Qt::Key_Left, Qt::AltModifier);
            QCOMPARE(contents->currentRow(), row - 1);
        }
    }

private:
    /// "Context|text" of each, as they were collected for the translators.
    static QSet<QString> textsOfTheWindow()
    {
        QFile file(QStringLiteral(TUTTI_SOURCE_DIR "/translations/tutti_es.ts"));
        QSet<QString> texts;
        if (!file.open(QIODevice::ReadOnly))
            return texts;
        QString context;
        for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext()) {
            if (xml.isStartElement() && xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.isStartElement() && xml.name() == QLatin1String("source"))
                texts << context + QLatin1Char('|') + xml.readElementText();
        }
        return texts;
    }

    HelpWindow* help() const { return m_window->findChild<HelpWindow*>(); }
};

QTEST_MAIN(TestHelpPages)
#include "tst_helppages.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>

#include "app/desktop/panels/continuebar.h"
#include "app/desktop/panels/labpanel.h"
#include "app/desktop/timinglab.h"
#include "tests/desktop/windowfixture.h"
#include "tests/language/fit.h"
#include "tests/language/pseudotranslator.h"
#include "tests/language/shown.h"

using namespace tutti;

/// The window in a language that exists nowhere: what keeps its English was not translated or does not follow a switch,
/// and what is cut has no room for a language with longer words.
class TestPseudoLocale : public QObject, private WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qunsetenv("TUTTI_FREESOUND_KEY");
        open();
        m_window->lab().keepIn(m_folder->path() / "1");
    }

    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_pseudo);
        close();
    }

    void anEmptyWindowIsTranslated() { switchAndCheck(); }

    void whatWasDoneBeforeIsTranslated()
    {
        work();
        switchAndCheck();
    }

    void whatIsDoneAfterwardsIsTranslated()
    {
        QCoreApplication::installTranslator(&m_pseudo);
        QCoreApplication::processEvents();
        work();
        check();
    }

    void everythingFits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("as small as the window gets") << QSize();
        QTest::newRow("as usual") << QSize(1280, 800);
    }

    void everythingFits()
    {
        QFETCH(const QSize, size);
        work();
        QCoreApplication::installTranslator(&m_pseudo);
        QCoreApplication::processEvents();
        QTest::qWait(0);
        m_window->resize(size.isEmpty() ? m_window->minimumSizeHint() : size);
        QVERIFY2(m_window->width() <= 1280 && m_window->height() <= 800,
                 qPrintable(QStringLiteral("%1 x %2").arg(m_window->width()).arg(m_window->height())));
        QStringList cut;
        for (const char* tab : {"freesoundTabAction", "folderTabAction", "spectrumTabAction", "timelineTabAction",
                                "logTabAction", "timingTabAction"}) {
            action(tab)->trigger();
            cut += look();
        }
        for (const QString& page : find<LabPanel>("labPanel")->pageNames()) {
            m_window->findChild<QAction*>(QStringLiteral("labAction-") + page)->trigger();
            cut += look();
        }
        cut.removeDuplicates();
        QVERIFY(isNone(cut));
    }

    void dialogsAreTranslatedAndFit_data()
    {
        QTest::addColumn<QString>("opens");
        QTest::newRow("options") << QStringLiteral("optionsAction");
        QTest::newRow("compare") << QStringLiteral("compareAction");
        QTest::newRow("credits") << QStringLiteral("creditsAction");
        QTest::newRow("about") << QStringLiteral("aboutAction");
    }

    void dialogsAreTranslatedAndFit()
    {
        QFETCH(const QString, opens);
        addTones(1);
        openFolder();
        QCoreApplication::installTranslator(&m_pseudo);
        QCoreApplication::processEvents();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QAction*>(opens)->isEnabled(), patience);
        m_window->findChild<QAction*>(opens)->trigger();
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QStringList cut;
        const auto* tabs = dialog->findChild<QTabWidget*>();
        for (int page = 0; page < (tabs ? tabs->count() : 1); ++page) {
            if (tabs)
                dialog->findChild<QTabWidget*>()->setCurrentIndex(page);
            QTest::qWait(10);
            cut += tooNarrow(*dialog);
        }
        const QStringList english = untranslated(shownTexts(*dialog));
        QVERIFY(isNone(english));
        QVERIFY(isNone(cut));
        QVERIFY(dialog->width() <= 1280 && dialog->height() <= 800);
        dialog->reject();
    }

private:
    /// Something in every panel: files done and failed, found sounds, a comparison with its runs.
    void work()
    {
        addTones(2);
        m_folder->write("s/0.mp3", "");
        openFolder();
        click("runButton");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        action("freesoundTabAction")->trigger();
        choose("soundSourceBox", true);
        find<QPlainTextEdit>("queriesEdit")->setPlainText(QStringLiteral("snare"));
        find<QSpinBox>("limitBox")->setValue(3);
        click("searchButton");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        compare();
        InterruptedRun interrupted;
        interrupted.tasks = interrupted.left = 3;
        find<ContinueBar>("continueBar")->setOffer(interrupted);
        table()->selectRow(0);
    }

    void compare()
    {
        QTRY_VERIFY_WITH_TIMEOUT(button("compareButton")->isEnabled(), patience);
        action("compareAction")->trigger();
        choose("compareWorkBox", static_cast<int>(WorkKind::Synthetic));
        for (const char* engine : {"compare-openmp", "compare-processes", "compare-mpi"})
            find<QCheckBox>(engine)->setChecked(false);
        find<QLineEdit>("compareWorkersLine")->setText(QStringLiteral("1,2"));
        find<QSpinBox>("compareRoundsBox")->setValue(3);
        find<QSpinBox>("compareCountBox")->setValue(4);
        auto* dialog = find<QDialog>("compareDialog");
        auto* start = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), patience);
        start->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(action("exportComparisonAction")->isEnabled(), patience);
    }

    void switchAndCheck()
    {
        QCoreApplication::installTranslator(&m_pseudo);
        QCoreApplication::processEvents();
        check();
    }

    void check()
    {
        QTest::qWait(100); // charts and timelines are drawn a little later
        const QStringList english = untranslated(shownTexts(*m_window));
        QVERIFY(isNone(english));
    }

    /// Otherwise tells them, all.
    static bool isNone(const QStringList& wrong)
    {
        for (const QString& each : wrong)
            qWarning().noquote() << each;
        return wrong.isEmpty();
    }

    QStringList look()
    {
        QTest::qWait(50);
        return tooNarrow(*m_window);
    }

    PseudoTranslator m_pseudo;
};

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"

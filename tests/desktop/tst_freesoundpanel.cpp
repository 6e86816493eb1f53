// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "app/desktop/panels/downloadbar.h"
#include "app/desktop/panels/freesoundpanel.h"
#include "app/desktop/panels/keypage.h"
#include "app/desktop/panels/resultspanel.h"
#include "app/desktop/panels/searchpanel.h"
#include "tests/desktop/sounds.h"

using namespace tutti;

class TestFreesoundPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<SoundsModel>();
        m_panel = std::make_unique<FreesoundPanel>(
            *m_model, FreesoundPanel::ButtonActions {&m_download, &m_cancel, &m_retry, &m_demo});
        m_panel->resize(300, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void cleanup()
    {
        m_panel.reset();
        m_model.reset();
    }

    void returnIsALineAndControlReturnSearches()
    {
        const QSignalSpy searches(m_panel->form(), &SearchPanel::searchRequested);
        auto* words = find<QPlainTextEdit>("queriesEdit");
        QTest::keyClicks(words, QStringLiteral("cello"));
        QTest::keyClick(words, Qt::Key_Return);
        QTest::keyClicks(words, QStringLiteral("snare"));
        QCOMPARE(searches.count(), 0);
        QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(searches.count(), 1);
        QCOMPARE(m_panel->form()->choices().words, QStringLiteral("cello\nsnare"));
    }

    void theSearchButtonStopsWhatGoesOn()
    {
        const QSignalSpy stops(m_panel->form(), &SearchPanel::stopRequested);
        m_panel->form()->setSearching(true);
        find<QPushButton>("searchButton")->click();
        QCOMPARE(stops.count(), 1);
    }

    void everyFilterSurvivesTheForm()
    {
        SearchChoices choices;
        choices.offline = true;
        choices.source = SoundSource::User;
        choices.words = QStringLiteral("cello");
        choices.target = QStringLiteral("ann");
        choices.licenses = {LicenseKind::ByNc};
        choices.fromSeconds = 1;
        choices.toSeconds = 20;
        choices.type = QStringLiteral("flac");
        choices.rateHz = 96000;
        choices.channels = 1;
        choices.tag = QStringLiteral("bow");
        choices.filter = QStringLiteral("is_explicit:false");
        choices.sort = "rating_desc";
        choices.limit = 7;
        m_panel->form()->setChoices(choices);
        QVERIFY(m_panel->form()->choices() == choices);
        QVERIFY(find<QToolButton>("filterButton")->text().contains(QStringLiteral("(7)")));
    }

    void whatIsRememberedIsNoTrap()
    {
        SearchChoices choices;
        choices.offline = true;
        choices.tag = QStringLiteral("bow");
        choices.limit = 7;
        m_panel->form()->setChoices(choices);
        const QByteArray state = m_panel->form()->saveState();
        m_panel->form()->setChoices({});
        m_panel->form()->restoreState("nonsense");
        QCOMPARE(m_panel->form()->choices().limit, SearchChoices().limit);
        m_panel->form()->restoreState(state);
        QCOMPARE(m_panel->form()->choices().limit, 7);
        QVERIFY(m_panel->form()->isOffline());
        QVERIFY(m_panel->form()->choices().tag.isEmpty());
    }

    void keysAreToldFromWhatIsNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        QTest::newRow("nothing") << QStringLiteral("  ") << QStringLiteral("Paste");
        QTest::newRow("the client id") << QString(20, QLatin1Char('a')) << QStringLiteral("client id");
        QTest::newRow("cut") << QString(39, QLatin1Char('a')) << QStringLiteral("39");
        QTest::newRow("with a line end within") << QString(20, QLatin1Char('a')) + QLatin1Char(' ')
                + QString(19, QLatin1Char('a')) << QStringLiteral("40 letters");
        QTest::newRow("a key") << QStringLiteral(" ") + QString(40, QLatin1Char('a')) << QString();
    }

    void keysAreToldFromWhatIsNone()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        const QSignalSpy entered(m_panel->keyPage(), &KeyPage::keyEntered);
        m_panel->setKeyWanted(true);
        auto* field = find<QLineEdit>("keyField");
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        field->setText(text);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(entered.count(), part.isEmpty() ? 1 : 0);
        const QString said = find<QLabel>("keyMessage")->text();
        QVERIFY2(said.contains(part), qPrintable(said));
    }

    void theCallbackAddressIsCopied()
    {
        m_panel->setKeyWanted(true);
        find<QPushButton>("copyCallbackButton")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("http://127.0.0.1/callback"));
    }

    void aClickOnTheSignPlaysAndADoubleClickElsewhereDownloads()
    {
        m_model->append(sampleSounds(1, 3));
        const QSignalSpy played(m_panel->results(), &ResultsPanel::playRequested);
        const QSignalSpy activated(m_panel->results(), &ResultsPanel::activated);
        clickCell(1, SoundColumn::Play);
        QCOMPARE(played.count(), 1);
        QCOMPARE(played[0][0].value<std::size_t>(), std::size_t {1});
        clickCell(1, SoundColumn::Name);
        QCOMPARE(played.count(), 1);
        QTest::keyClick(m_panel->results()->table(), Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
    }

    void theStateColumnComesWithTheFirstState()
    {
        m_model->append(sampleSounds(1, 3));
        const int state = static_cast<int>(SoundColumn::State);
        QVERIFY(m_panel->results()->table()->isColumnHidden(state));
        m_model->setState(0, SoundState::Running);
        m_model->showChanges();
        QVERIFY(!m_panel->results()->table()->isColumnHidden(state));
    }

    void theSelectionStaysWithItsSoundsWhenSorted()
    {
        m_model->append(sampleSounds(1, 5));
        m_panel->results()->table()->selectRow(0);
        m_model->sort(static_cast<int>(SoundColumn::Length), Qt::DescendingOrder);
        QCOMPARE(m_panel->results()->selectedSounds(), std::vector<std::size_t> {0});
        QCOMPARE(m_panel->results()->currentSound().value_or(99), std::size_t {0});
    }

    void originalsAreOfferedToWhoIsSignedIn()
    {
        DownloadBar* bar = m_panel->downloads();
        DownloadChoices choices;
        choices.original = true;
        choices.connections = 16;
        bar->setOriginalsPossible(true, {});
        bar->setChoices(choices);
        QVERIFY(bar->choices().original);
        bar->setOriginalsPossible(false, QStringLiteral("Sign in first."));
        QVERIFY(!bar->choices().original);
        QCOMPARE(bar->choices().connections, 16);
    }

    void theBarRemembersFoldersWhateverTheirBytes()
    {
        const std::filesystem::path odd("/music/caf\xe9");
        m_panel->downloads()->setFolder("/music/other");
        m_panel->downloads()->setFolder(odd);
        const QByteArray state = m_panel->downloads()->saveState();
        cleanup();
        init();
        m_panel->downloads()->restoreState("[]");
        QVERIFY(m_panel->downloads()->choices().folder.empty());
        m_panel->downloads()->restoreState(state);
        QVERIFY(m_panel->downloads()->choices().folder == odd);
    }

    void everyControlHasANameForEyesAndEars()
    {
        m_panel->form()->setFiltersShown(true);
        int seen = 0;
        for (QWidget* widget : m_panel->findChildren<QWidget*>()) {
            const bool isControl = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget)
                || qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QPlainTextEdit*>(widget)
                || qobject_cast<QTableView*>(widget);
            const bool isPart = widget->objectName().startsWith(QStringLiteral("qt_")) || !widget->parentWidget()
                || qobject_cast<QTableView*>(widget->parentWidget())
                || qobject_cast<QLineEdit*>(widget->parentWidget());
            if (!isControl || isPart)
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            const QString name = QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
            QVERIFY2(!name.isEmpty(), qPrintable(widget->objectName()));
            ++seen;
        }
        QVERIFY(seen > 20);
    }

private:
    template<typename T>
    T* find(const char* name) const
    {
        return m_panel->findChild<T*>(QString::fromLatin1(name));
    }

    void clickCell(int row, SoundColumn column) const
    {
        QTableView* table = m_panel->results()->table();
        const QRect rect = table->visualRect(m_model->index(row, static_cast<int>(column)));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, rect.center());
    }

    QAction m_download;
    QAction m_cancel {QStringLiteral("Cancel")};
    QAction m_retry {QStringLiteral("Retry")};
    QAction m_demo {QStringLiteral("Try the demo")};
    std::unique_ptr<SoundsModel> m_model;
    std::unique_ptr<FreesoundPanel> m_panel;
};

QTEST_MAIN(TestFreesoundPanel)
#include "tst_freesoundpanel.moc"

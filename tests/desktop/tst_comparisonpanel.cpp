// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include "app/desktop/charts/intervalchart.h"
#include "app/desktop/panels/comparisonpanel.h"
#include "tests/desktop/measured.h"

using namespace tutti;

/// The page *Comparison* from nothing over a live comparison to kept ones.
class TestComparisonPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_owner = std::make_unique<QObject>();
        ComparisonPanelActions actions;
        for (QAction** action : {&actions.compare, &actions.cancel, &actions.again, &actions.exportTo, &actions.rename,
                                 &actions.remove, &actions.across})
            *action = new QAction(QStringLiteral("Do"), m_owner.get());
        m_compare = actions.compare;
        m_cancel = actions.cancel;
        m_panel = std::make_unique<ComparisonPanel>(actions);
        m_panel->resize(800, 500);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void cleanup()
    {
        m_panel.reset();
        m_owner.reset();
    }

    void anEmptyPageSaysWhatToPress()
    {
        QVERIFY(text("comparisonEmpty")->isVisible());
        QVERIFY(text("comparisonEmpty")->text().contains(QStringLiteral("Compare")));
        const QSignalSpy pressed(m_compare, &QAction::triggered);
        QTest::mouseClick(find<QWidget>("comparisonStartButton"), Qt::LeftButton);
        QCOMPARE(pressed.count(), 1);
        QVERIFY(!m_panel->shown());
    }

    void settingsStandThereBeforeAnythingIsMeasured()
    {
        m_panel->begin(settings(), 0);
        QCOMPARE(table()->model()->rowCount(), 3);
        QVERIFY(m_panel->isLive());
        QVERIFY(!m_panel->shown());
        QVERIFY(!text("comparisonTrust")->isVisible());
        m_panel->setProgress(QStringLiteral("Comparing: round 2 of 5 · about 40 s left"), 0.4);
        QVERIFY(text("comparisonProgress")->isVisible());
        const QSignalSpy cancelled(m_cancel, &QAction::triggered);
        QTest::mouseClick(find<QWidget>("comparisonCancelButton"), Qt::LeftButton);
        QCOMPARE(cancelled.count(), 1);
    }

    void roundsComeInLive()
    {
        m_panel->begin(settings(), 0);
        m_panel->showLive(measuredSample({1}).comparison);
        const QString first = text("comparisonSentence")->text();
        m_panel->showLive(measuredSample({5}).comparison);
        QVERIFY(text("comparisonSentence")->text() != first);
        QVERIFY(m_panel->isLive());
    }

    void aFinishedOneSaysHowFarItCanBeTrusted()
    {
        m_panel->begin(settings(), 0);
        m_panel->showResult(measuredSample(), "/kept/a.json");
        QVERIFY(m_panel->shown());
        QVERIFY(!find<QWidget>("comparisonCancelButton")->isVisible());
        QVERIFY2(text("comparisonSentence")->text().contains(QStringLiteral("QtConcurrent")),
                 qPrintable(text("comparisonSentence")->text()));
        QCOMPARE(find<QLabel>("comparisonLamp")->accessibleName(), QStringLiteral("Green"));
        for (const char* word : {"40 file", "A processor", "ext4", "RelWithDebInfo", "performance"})
            QVERIFY2(text("comparisonConditions")->text().contains(QString::fromLatin1(word)), word);
    }

    void doubtsAreRedAndSaid_data()
    {
        QTest::addColumn<int>("rounds");
        QTest::addColumn<bool>("differ");
        QTest::addColumn<bool>("cancelled");
        QTest::newRow("one round") << 1 << false << false;
        QTest::newRow("outputs that differ") << 5 << true << false;
        QTest::newRow("a cancelled one") << 3 << false << true;
    }

    void doubtsAreRedAndSaid()
    {
        QFETCH(int, rounds);
        QFETCH(bool, differ);
        QFETCH(bool, cancelled);
        m_panel->showResult(measuredSample({rounds, false, differ, cancelled}), {});
        QCOMPARE(find<QLabel>("comparisonLamp")->accessibleName(), QStringLiteral("Red"));
        QVERIFY(text("comparisonTrust")->text().contains(QLatin1Char('\n')));
    }

    void whereNothingCameTheOldOneStandsAgain()
    {
        m_panel->begin(settings(), 0);
        m_panel->giveUp(QStringLiteral("There is no room."));
        QVERIFY(text("comparisonEmpty")->isVisible());
        QCOMPARE(text("comparisonEmpty")->text(), QStringLiteral("There is no room."));
        m_panel->showResult(measuredSample(), {});
        m_panel->begin(settings(), 0);
        QVERIFY(!m_panel->shown());
        m_panel->giveUp(QStringLiteral("Cancelled."));
        QVERIFY(m_panel->shown());
        QVERIFY(text("comparisonTrust")->isVisible());
    }

    void aChosenEntryIsTold()
    {
        m_panel->showResult(measuredSample(), {});
        const QSignalSpy chosen(m_panel.get(), &ComparisonPanel::entryChosen);
        find<IntervalChart>("comparisonChart")->setFocus();
        QTest::keyClick(find<IntervalChart>("comparisonChart"), Qt::Key_Down);
        QVERIFY(chosen.count() > 0);
        table()->selectRow(2);
        QCOMPARE(chosen.back().front().value<std::size_t>(), std::size_t {2});
        QVERIFY(!chosen.back().back().toBool());
        QCOMPARE(find<IntervalChart>("comparisonChart")->current(), 2);
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(chosen.back().back().toBool());
    }

    void aNameIsGiven()
    {
        m_panel->showResult(measuredSample(), "/kept/a.json");
        const QSignalSpy renamed(m_panel.get(), &ComparisonPanel::renameRequested);
        m_panel->editName();
        QTest::keyClicks(find<QLineEdit>("comparisonName"), QStringLiteral("Monday"));
        QTest::keyClick(find<QLineEdit>("comparisonName"), Qt::Key_Return);
        QCOMPARE(renamed.count(), 1);
        QCOMPARE(renamed.front().back().toString(), QStringLiteral("Monday"));
        QCOMPARE(m_panel->shown()->comparison.name, std::string("Monday"));
    }

    void keptOnesAreOpenedAndChosen()
    {
        m_panel->setKept(keptOnes());
        auto* list = find<QListWidget>("keptList");
        QCOMPARE(list->count(), 2);
        const QSignalSpy opened(m_panel.get(), &ComparisonPanel::openRequested);
        list->setCurrentRow(1);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.front().front().value<std::filesystem::path>(), std::filesystem::path("/kept/b.json"));
        list->item(0)->setSelected(true);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(m_panel->selected().size(), std::size_t {2});
        m_panel->setKept({});
        QVERIFY(!list->isVisible());
    }

    void severalAreLaidOverEachOther()
    {
        Overlay overlay;
        for (const char* day : {"Monday", "Tuesday"})
            overlay.lines.push_back({day, measuredSample().comparison});
        m_panel->showOverlay(overlay);
        const auto* across = find<QTableWidget>("acrossTable");
        QVERIFY(across->isVisible());
        QCOMPARE(across->rowCount(), 3);
        QCOMPARE(across->columnCount(), 2);
        QCOMPARE(across->horizontalHeaderItem(1)->text(), QStringLiteral("Tuesday"));
        QVERIFY2(text("acrossSentence")->text().contains(QStringLiteral("no difference")),
                 qPrintable(text("acrossSentence")->text()));
    }

    void nothingIsTooWideForASmallWindow()
    {
        m_panel->setKept(keptOnes());
        m_panel->showResult(measuredSample(), {});
        QVERIFY2(m_panel->minimumSizeHint().width() <= 520,
                 qPrintable(QString::number(m_panel->minimumSizeHint().width())));
    }

private:
    static std::vector<Setting> settings()
    {
        return {{"sequential", 1, ""}, {"qtconcurrent", 2, "longest-first"}, {"processes", 2, "longest-first"}};
    }

    static QList<KeptComparison> keptOnes()
    {
        return {{"/kept/a.json", "", "convert", "2026-11-28T14:06:41Z", "here", 3},
                {"/kept/b.json", "A very long name that somebody gave to a comparison so that it is found again",
                 "synthetic", "2026-11-27T14:06:41Z", "there", 5}};
    }

    template<typename T>
    T* find(const char* name) const
    {
        return m_panel->findChild<T*>(QString::fromLatin1(name));
    }
    QLabel* text(const char* name) const { return find<QLabel>(name); }
    QTableView* table() const { return find<QTableView>("comparisonTable"); }

    std::unique_ptr<QObject> m_owner;
    QAction* m_compare = nullptr;
    QAction* m_cancel = nullptr;
    std::unique_ptr<ComparisonPanel> m_panel;
};

QTEST_MAIN(TestComparisonPanel)
#include "tst_comparisonpanel.moc"

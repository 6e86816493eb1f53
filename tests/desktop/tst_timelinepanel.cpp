// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include "app/desktop/charts/colours.h"
#include "app/desktop/charts/elidedlabel.h"
#include "app/desktop/charts/timelineview.h"
#include "app/desktop/panels/timelinepanel.h"
#include "tests/desktop/labsamples.h"

using namespace tutti;

namespace {

template<typename Widget>
Widget* child(const QWidget& panel, const char* name)
{
    return panel.findChild<Widget*>(QString::fromLatin1(name));
}

QList<Answer> answersOf(const RunRecord& run)
{
    QList<Answer> answers;
    for (const TaskRecord& task : run.tasks)
        answers.append({task, {}});
    return answers;
}

bool shows(QWidget* widget, const QColor& colour)
{
    const QImage image = widget->grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == colour.rgb())
                return true;
        }
    }
    return false;
}

} // namespace

class TestTimelinePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void beforeTheFirstRunItSaysWhatWillCome()
    {
        TimelinePanel panel;
        panel.show();
        QVERIFY(child<QLabel>(panel, "timelineEmpty")->isVisible());
    }

    void aFinishedRunHasLanesATableAndASentence()
    {
        TimelinePanel panel;
        panel.resize(900, 400);
        panel.show();
        panel.showRun(sampleRun("mpi", 3, 60, 5));
        auto* view = child<TimelineView>(panel, "timelineView");
        QVERIFY(view->isVisible());
        for (int worker = 0; worker < 3; ++worker)
            QVERIFY(shows(view, workerColour(worker)));
        QVERIFY(shows(view, startupColour()));
        QVERIFY(!shows(view, workerColour(3)));
        auto* table = child<QTableWidget>(panel, "timelineTable");
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->item(1, 0)->text(), QStringLiteral("Rank 1"));
        QCOMPARE(table->item(1, 1)->text(), QStringLiteral("20"));
        QVERIFY(child<QLabel>(panel, "timelineReading")->text().startsWith(QStringLiteral("Rank ")));
    }

    void recordsShowWhileTheRunGoesOn()
    {
        TimelinePanel panel;
        panel.resize(900, 400);
        panel.show();
        const RunRecord run = sampleRun("openmp", 2, 40, 5);
        panel.startRun(2, {});
        auto* table = child<QTableWidget>(panel, "timelineTable");
        QCOMPARE(table->item(0, 1)->text(), QStringLiteral("0"));
        panel.addRecords(answersOf(run).first(10));
        QCOMPARE(table->item(0, 1)->text(), QStringLiteral("0"));
        QTRY_COMPARE(table->item(0, 1)->text(), QStringLiteral("5"));
        QVERIFY(child<QLabel>(panel, "timelineReading")->text().startsWith(QStringLiteral("So far")));
        panel.startRun(2, {});
        QCOMPARE(table->item(0, 1)->text(), QStringLiteral("0"));
    }

    void aClickChoosesAJob()
    {
        TimelinePanel panel;
        panel.resize(900, 400);
        panel.show();
        panel.showRun(sampleRun("openmp", 2, 20, 5));
        auto* view = child<TimelineView>(panel, "timelineView");
        QSignalSpy spy(&panel, &TimelinePanel::taskChosen);
        // Task 5 is the third job of the second worker.
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->barRect({0, {1, 2}}).center());
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].value<std::size_t>(), std::size_t {5});
        QVERIFY(child<ElidedLabel>(panel, "timelineTask")
                    ->fullText()
                    .startsWith(QStringLiteral("cello 6.mp3: OpenMP thread 2")));
        QVERIFY(view->accessibleDescription().startsWith(QStringLiteral("cello 6.mp3")));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, {view->viewport()->width() - 4, 40});
        QCOMPARE(spy.size(), 1);
    }

    void keysChooseJobsAndWorkers()
    {
        TimelinePanel panel;
        panel.resize(900, 400);
        panel.show();
        panel.showRun(sampleRun("openmp", 2, 20, 5));
        auto* view = child<TimelineView>(panel, "timelineView");
        QSignalSpy spy(&panel, &TimelinePanel::taskChosen);
        QList<std::size_t> chosen;
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_End, Qt::Key_Up, Qt::Key_Home}) {
            QTest::keyClick(view, key);
            chosen.append(spy.takeLast()[0].value<std::size_t>());
        }
        QCOMPARE(chosen, (QList<std::size_t> {0, 2, 3, 19, 18, 0}));
    }

    void keysGoThroughThePartsOfAFile()
    {
        TimelinePanel panel;
        panel.resize(900, 400);
        panel.show();
        panel.showRun(withParts(sampleRun("openmp", 2, 1, 5), 8));
        auto* view = child<TimelineView>(panel, "timelineView");
        QStringList chosen;
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_End, Qt::Key_Home, Qt::Key_Up}) {
            QTest::keyClick(view, key);
            QVERIFY(view->accessibleDescription() == child<ElidedLabel>(panel, "timelineTask")->fullText());
            chosen.append(view->accessibleDescription().section(QLatin1Char(':'), 0, 0));
        }
        const auto part = [](int number) { return QStringLiteral("The whole evening.mp3, part %1 of 8").arg(number); };
        QCOMPARE(chosen, (QStringList {part(1), part(3), part(4), part(8), part(2), part(1)}));
        QVERIFY(child<QWidget>(panel, "timelineLegend")->accessibleName().contains(QStringLiteral("part of a file")));
        // The files' table says only which file it is: the part stays the chosen one.
        QTest::keyClick(view, Qt::Key_Right);
        panel.setCurrent(0);
        QVERIFY(view->accessibleDescription().startsWith(part(3)));
    }

    void theCurrentJobComesIntoViewWithoutASignal()
    {
        TimelinePanel panel;
        panel.resize(900, 300);
        panel.show();
        panel.showRun(sampleRun("mpi", 64, 6400, 5));
        auto* view = child<TimelineView>(panel, "timelineView");
        for (int i = 0; i < 12; ++i)
            child<QToolButton>(panel, "timelineZoomIn")->click();
        QSignalSpy spy(&panel, &TimelinePanel::taskChosen);
        panel.setCurrent(6399);
        QCOMPARE(spy.size(), 0);
        const QRect bar = view->barRect({0, {63, 99}});
        QVERIFY(view->viewport()->rect().intersects(bar));
        QVERIFY(child<ElidedLabel>(panel, "timelineTask")->fullText().startsWith(QStringLiteral("cello 6400.mp3")));
        panel.setCurrent(999999);
        QVERIFY(child<ElidedLabel>(panel, "timelineTask")->fullText().isEmpty());
    }

    void itZoomsAndMovesByWheelDragAndKeys()
    {
        TimelinePanel panel;
        panel.resize(900, 300);
        panel.show();
        panel.showRun(sampleRun("openmp", 2, 2000, 5));
        auto* view = child<TimelineView>(panel, "timelineView");
        const TimeWindow whole = view->window();
        const QPointF at(400, 60);
        QWheelEvent wheel(at, view->viewport()->mapToGlobal(at), {}, {0, 240}, {}, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view->viewport(), &wheel);
        const TimeWindow near = view->window();
        QVERIFY(near.secondsPerPixel < whole.secondsPerPixel);
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, {400, 60});
        QTest::mouseMove(view->viewport(), {350, 60});
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, {350, 60});
        QVERIFY(view->window().fromSeconds > near.fromSeconds);
        QVERIFY(!view->selectedTask());
        const double dragged = view->window().fromSeconds;
        QTest::keyClick(view, Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(view->window().fromSeconds < dragged);
        QTest::keyClick(view, Qt::Key_Plus);
        QVERIFY(view->window().secondsPerPixel < near.secondsPerPixel);
        QTest::keyClick(view, Qt::Key_0);
        QCOMPARE(view->window(), whole);
    }

    void theWholeStaysWholeWhenThePanelGrows()
    {
        TimelinePanel panel;
        panel.resize(600, 300);
        panel.show();
        panel.showRun(sampleRun("openmp", 2, 20, 5));
        auto* view = child<TimelineView>(panel, "timelineView");
        const double end = view->window().toSeconds();
        panel.resize(1200, 300);
        QTRY_VERIFY(view->window().pixels > 600);
        QVERIFY(std::abs(view->window().toSeconds() - end) < 1e-9);
    }
};

QTEST_MAIN(TestTimelinePanel)
#include "tst_timelinepanel.moc"

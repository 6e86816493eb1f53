// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "app/desktop/charts/colours.h"
#include "app/desktop/charts/timelineview.h"
#include "app/desktop/panels/runchooser.h"
#include "app/desktop/panels/timelinepanel.h"
#include "app/desktop/panels/tracesaver.h"
#include "tests/desktop/labsamples.h"

using namespace tutti;

namespace {

template<typename Widget>
Widget* child(const QWidget& panel, const char* name)
{
    return panel.findChild<Widget*>(QString::fromLatin1(name));
}

int pixelsOf(QWidget* widget, const QColor& colour)
{
    const QImage image = widget->grab().toImage();
    int pixels = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixel(x, y) == colour.rgb() ? 1 : 0;
    }
    return pixels;
}

void chooseEntry(RunChooser* chooser, int run)
{
    chooser->setCurrentIndex(chooser->findData(run));
    Q_EMIT chooser->activated(chooser->currentIndex());
}

struct Fixture
{
    Fixture()
    {
        panel.resize(1000, 500);
        panel.show();
        panel.setRuns(runs);
        panel.showRun(runs.back());
        view = child<TimelineView>(panel, "timelineView");
        other = child<RunChooser>(panel, "timelineCompare");
        table = child<QTableWidget>(panel, "timelineTable");
    }

    RunList runs = sampleRuns();
    TimelinePanel panel;
    TimelineView* view = nullptr;
    RunChooser* other = nullptr;
    QTableWidget* table = nullptr;
};

} // namespace

class TestTimelineRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void anotherRunIsChosenFromTheList()
    {
        Fixture f;
        QCOMPARE(f.other->count(), 4);
        QCOMPARE(f.other->itemText(0), QStringLiteral("No other run"));
        QCOMPARE(f.other->itemText(1),
                 QStringLiteral("3 · Convert · Processes, 2 process(es), longest first · 5.70 s"));
        QCOMPARE(child<RunChooser>(f.panel, "timelineRun")->run(), 2);
        QCOMPARE(f.table->rowCount(), 2);
        chooseEntry(f.other, 1);
        QCOMPARE(f.table->rowCount(), 6);
        QCOMPARE(f.table->item(0, 0)->text(), QStringLiteral("\u25b2 Process 1"));
        QCOMPARE(f.table->item(2, 0)->text(), QStringLiteral("\u25bc OpenMP thread 1"));
        QVERIFY(
            child<QLabel>(f.panel, "timelineReading")->text().startsWith(QStringLiteral("The upper run took 5.70 s")));
        chooseEntry(f.other, -1);
        QCOMPARE(f.table->rowCount(), 2);
    }

    void bothRunsLieOnOneAxis()
    {
        Fixture f;
        f.panel.showRuns(f.runs[1], f.runs[0]);
        const TimelineBar above = trackOf(*f.runs[1]).data.bar({0, 3});
        const double scale = f.view->window().secondsPerPixel;
        QVERIFY(f.view->window().toSeconds() >= f.runs[0]->wallSeconds);
        const QRect upper = f.view->barRect({0, {0, 3}});
        QVERIFY(std::abs(upper.width() * scale - (above.finishSeconds - above.startSeconds)) < 3 * scale);
        const QRect lower = f.view->barRect({1, {0, 0}});
        QVERIFY(lower.top() > f.view->barRect({0, {3, 0}}).bottom());
        QVERIFY(f.view->viewport()->rect().contains(lower));
    }

    void aBarOfEitherRunChoosesTheFileWhenTheirTasksAreTheSame()
    {
        Fixture f;
        f.panel.showRuns(f.runs[1], f.runs[0]);
        QSignalSpy spy(&f.panel, &TimelinePanel::taskChosen);
        QTest::mouseClick(f.view->viewport(), Qt::LeftButton, {}, f.view->barRect({1, {0, 7}}).center());
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].value<std::size_t>(), std::size_t {7});
        QCOMPARE(f.view->selectedTask().value(), (SheetTask {1, 7}));
    }

    void aBarOfOtherFilesChoosesNone()
    {
        Fixture f;
        RunRecord other = sampleRun("openmp", 2, 12, 4);
        other.tasks[0].source = "/elsewhere/drum.mp3";
        f.panel.showRuns(std::make_shared<const RunRecord>(other), nullptr);
        QSignalSpy spy(&f.panel, &TimelinePanel::taskChosen);
        QTest::mouseClick(f.view->viewport(), Qt::LeftButton, {}, f.view->barRect({0, {0, 1}}).center());
        QCOMPARE(spy.size(), 0);
        QCOMPARE(f.view->selectedTask().value(), (SheetTask {0, 2}));
        f.panel.setCurrent(3);
        QCOMPARE(f.view->selectedTask().value(), (SheetTask {0, 2}));
    }

    void highlightingDimsTheOthers()
    {
        Fixture f;
        f.panel.showRuns(f.runs[1], nullptr);
        const int before = pixelsOf(f.view, workerColour(0));
        const int thirdBefore = pixelsOf(f.view, workerColour(2));
        QVERIFY(before > 0 && thirdBefore > 0);
        // Task 4 is the second of the first worker.
        f.panel.highlight(f.runs[1], {LossPart::Slowed, 0.3, {4}});
        const int lit = pixelsOf(f.view, workerColour(0));
        QVERIFY(lit > 0 && lit < before);
        QCOMPARE(pixelsOf(f.view, workerColour(2)), 0);
        // A few pixels of text have this grey.
        const int faint = pixelsOf(f.view, startupColour()) + 1;
        f.panel.highlight(f.runs[1], {LossPart::Startup, 0.3, {}});
        QCOMPARE(pixelsOf(f.view, workerColour(0)), 0);
        QVERIFY(pixelsOf(f.view, startupColour()) > 20 * faint);
        f.panel.clearHighlight();
        QCOMPARE(pixelsOf(f.view, workerColour(2)), thirdBefore);
    }

    void highlightingShowsTheRunFirst()
    {
        Fixture f;
        f.panel.highlight(f.runs[1], {LossPart::Uneven, 0.3, {39}});
        QCOMPARE(child<RunChooser>(f.panel, "timelineRun")->run(), 1);
        QCOMPARE(f.table->rowCount(), 4);
        QVERIFY(pixelsOf(f.view, lossColour(f.view->palette())) > 0);
    }

    void theSerialPartStandsBeforeTheStartUpOnTheFirstLaneOnly()
    {
        Fixture f;
        QVERIFY(pixelsOf(f.view, serialColour()) > 0);
        const double scale = f.view->window().secondsPerPixel;
        const QRect first = f.view->barRect({0, {0, 0}});
        const QRect second = f.view->barRect({0, {1, 0}});
        const QImage image = f.view->viewport()->grab().toImage();
        const int inSerial = first.left() - qRound((f.runs[2]->startupSeconds + f.runs[2]->serialSeconds / 2) / scale);
        const int inStartup = first.left() - qRound(f.runs[2]->startupSeconds / 2 / scale);
        QCOMPARE(image.pixelColor(inStartup, first.center().y()), startupColour());
        QVERIFY(image.pixelColor(inSerial, second.center().y()) != startupColour());
        QVERIFY(image.pixelColor(inSerial, second.center().y()) != serialColour());
    }

    void aNewRunIsLiveAboveTheOtherOne()
    {
        Fixture f;
        f.panel.showRuns(f.runs[1], f.runs[0]);
        f.panel.startRun(2, {QStringLiteral("a.mp3")}, LaneKind::Process);
        QCOMPARE(f.table->rowCount(), 3);
        QCOMPARE(f.table->item(0, 0)->text(), QStringLiteral("\u25b2 Process 1"));
        QCOMPARE(child<RunChooser>(f.panel, "timelineRun")->run(), -1);
        QVERIFY(!child<QToolButton>(f.panel, "timelineExport")->isEnabled());
        f.panel.addRecords({Answer {f.runs[2]->tasks[0], {}}});
        QTRY_COMPARE(f.table->item(0, 1)->text(), QStringLiteral("1"));
    }

    void theTraceIsWrittenToTheChosenFile()
    {
        Fixture f;
        const QTemporaryDir folder;
        QSignalSpy spy(&f.panel, &TimelinePanel::traceSaved);
        child<QToolButton>(f.panel, "timelineExport")->click();
        auto* dialog = child<QFileDialog>(f.panel, "traceDialog");
        QVERIFY(dialog != nullptr);
        const QString file = folder.filePath(QStringLiteral("trace.json"));
        Q_EMIT dialog->fileSelected(file);
        QVERIFY(spy.wait());
        QVERIFY(spy[0][0].toString().contains(file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains("traceEvents"));
    }

    void aTraceThatCannotBeWrittenIsSaid()
    {
        TraceSaver saver(nullptr);
        QSignalSpy spy(&saver, &TraceSaver::saved);
        saver.write(sampleRuns()[0], QStringLiteral("/no/such/folder/trace.json"));
        QVERIFY(spy.wait());
        QVERIFY(spy[0][0].toString().startsWith(QStringLiteral("/no/such/folder/trace.json: ")));
    }
};

QTEST_MAIN(TestTimelineRuns)
#include "tst_timelineruns.moc"

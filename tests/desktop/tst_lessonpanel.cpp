// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include "app/desktop/charts/scalingchart.h"
#include "app/desktop/panels/lessonpage.h"
#include "app/desktop/panels/lessonpanel.h"
#include "app/desktop/text/lessontext.h"
#include "tests/desktop/lessonsamples.h"

using namespace tutti;

namespace {

constexpr LessonKind amdahl = LessonKind::NotTwiceAsFast;
constexpr LessonKind threads = LessonKind::ThreadsOrProcesses;

LessonView viewOf(LessonKind kind, LessonState state)
{
    const Lesson lesson = lessonOn(kind);
    LessonView view;
    view.asked = askedBy(lesson);
    view.minutes = lesson.minutes;
    view.isDrawn = lesson.isDrawn;
    view.hasSerialShare = lesson.hasSerialShare;
    view.state = state;
    view.canRun = state == LessonState::Guessed || state == LessonState::Explained;
    if (state == LessonState::Question) {
        view.hindrance = QStringLiteral("Guess first.");
        return view;
    }
    PretendedRun run;
    run.seconds = [](const Setting& setting) { return idealSeconds(setting); };
    const LessonOutcome outcome = pretendedOutcome(lesson, run, 1.5);
    view.asked.guesses = outcome.guesses;
    if (state == LessonState::Explained) {
        view.comparisons = outcome.comparisons;
        view.questions = outcome.questions;
        view.guesses = outcome.guesses;
        view.explanation = lessonExplanation(outcome);
    }
    return view;
}

struct Shown
{
    LessonPanel panel;

    explicit Shown(LessonState state = LessonState::Question)
    {
        for (const LessonKind kind : lessonKinds())
            panel.setLesson(viewOf(kind, state));
        panel.resize(1000, 700);
        panel.show();
    }

    template<typename Widget>
    Widget* child(const char* name) const
    {
        return panel.findChild<Widget*>(QString::fromLatin1(name));
    }
};

QString textOf(const Shown& shown, const char* name)
{
    return shown.child<QLabel>(name)->text();
}

} // namespace

class TestLessonPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theListSaysTitleMinutesAndWhatIsDone()
    {
        Shown shown;
        auto* const list = shown.child<QListWidget>("lessonList");
        QCOMPARE(list->count(), 6);
        QCOMPARE(list->item(0)->text(), QStringLiteral("Waiting at the same time\nabout half a minute"));
        shown.panel.setLesson(viewOf(threads, LessonState::Running));
        QVERIFY(list->item(1)->text().contains(QStringLiteral("running")));
        shown.panel.setLesson(viewOf(threads, LessonState::Explained));
        QVERIFY(list->item(1)->text().startsWith(QStringLiteral("✓ ")));
    }

    void thePageFollowsTheList()
    {
        Shown shown;
        for (const LessonKind kind : lessonKinds()) {
            shown.panel.choose(kind);
            QCOMPARE(shown.panel.current(), kind);
            QCOMPARE(textOf(shown, "lessonTitle"), lessonTitle(kind));
            QCOMPARE(textOf(shown, "lessonQuestion"), lessonQuestion(askedBy(lessonOn(kind))));
        }
    }

    void aTypedGuessIsHandedOn()
    {
        Shown shown;
        shown.panel.choose(threads);
        QCOMPARE(shown.child<QDoubleSpinBox>("lessonGuess0")->text(), QStringLiteral("?"));
        std::vector<std::pair<std::size_t, std::optional<double>>> guesses;
        connect(&shown.panel, &LessonPanel::guessed, this,
                [&guesses](LessonKind, std::size_t question, std::optional<double> guess) {
                    guesses.emplace_back(question, guess);
                });
        shown.child<QDoubleSpinBox>("lessonGuess1")->setValue(1.9);
        QCOMPARE(guesses.back().first, std::size_t(1));
        QCOMPARE(guesses.back().second, std::optional<double>(1.9));
        shown.child<QDoubleSpinBox>("lessonGuess1")->setValue(0);
        QVERIFY(!guesses.back().second);
    }

    void aDrawnGuessIsHandedOn()
    {
        Shown shown;
        shown.panel.choose(amdahl);
        auto* const chart = shown.child<ScalingChart>("lessonGuessChart");
        QVERIFY(chart->isVisible());
        std::optional<double> drawn;
        connect(&shown.panel, &LessonPanel::guessed, this,
                [&drawn](LessonKind kind, std::size_t question, std::optional<double> guess) {
                    if (kind == amdahl && question == 0)
                        drawn = guess;
                });
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Up);
        QVERIFY(drawn.has_value());
        QVERIFY(*drawn > 1);
        // The view comes back with it, and the field follows.
        LessonView view = viewOf(amdahl, LessonState::Question);
        view.asked.guesses.front() = drawn;
        shown.panel.setLesson(view);
        QCOMPARE(shown.child<QDoubleSpinBox>("lessonGuess0")->value(), *drawn);
        shown.panel.choose(threads);
        QVERIFY(!chart->isVisible());
    }

    void whatCanBeDoneFollowsTheState_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("canRun");
        QTest::addColumn<bool>("progress");
        QTest::addColumn<bool>("report");
        QTest::newRow("question") << static_cast<int>(LessonState::Question) << false << false << false;
        QTest::newRow("guessed") << static_cast<int>(LessonState::Guessed) << true << false << false;
        QTest::newRow("running") << static_cast<int>(LessonState::Running) << false << true << false;
        QTest::newRow("explained") << static_cast<int>(LessonState::Explained) << true << false << true;
    }
    void whatCanBeDoneFollowsTheState()
    {
        QFETCH(int, state);
        QFETCH(bool, canRun);
        Shown shown(static_cast<LessonState>(state));
        shown.panel.choose(amdahl);
        auto* const run = shown.child<QPushButton>("lessonRun");
        QCOMPARE(run->isVisible() && run->isEnabled(), canRun);
        QTEST(shown.child<QPushButton>("lessonCancel")->isVisible(), "progress");
        QTEST(shown.child<QPushButton>("lessonSave")->isVisible(), "report");
        QTEST(shown.child<QPushButton>("lessonAgain")->isVisible(), "report");
        QTEST(shown.child<QLabel>("lessonExplanation")->isVisible(), "report");
        QCOMPARE(shown.child<QLabel>("lessonHindrance")->isVisible(), state == static_cast<int>(LessonState::Question));
    }

    void buttonsAskForTheirLesson()
    {
        Shown shown(LessonState::Explained);
        shown.panel.choose(amdahl);
        std::vector<LessonKind> runs;
        double percent = 0;
        connect(&shown.panel, &LessonPanel::runRequested, this, [&runs](LessonKind kind) { runs.push_back(kind); });
        connect(&shown.panel, &LessonPanel::serialPercentChanged, this,
                [&percent](LessonKind, double value) { percent = value; });
        shown.child<QDoubleSpinBox>("lessonShare")->setValue(45);
        QCOMPARE(percent, 45.0);
        shown.child<QPushButton>("lessonAgain")->click();
        QCOMPARE(runs, std::vector<LessonKind> {amdahl});
        shown.panel.setLesson(viewOf(amdahl, LessonState::Running));
        QSignalSpy cancelled(&shown.panel, &LessonPanel::cancelRequested);
        shown.child<QPushButton>("lessonCancel")->click();
        QCOMPARE(cancelled.size(), 1);
    }

    void theReportIsNamedByLessonAndStudent()
    {
        Shown shown(LessonState::Explained);
        shown.panel.choose(threads);
        shown.panel.suggestStudent(QStringLiteral("Ana María"));
        shown.panel.suggestStudent(QStringLiteral("somebody else"));
        QCOMPARE(shown.child<QLineEdit>("lessonStudent")->text(), QStringLiteral("Ana María"));
        shown.child<QPushButton>("lessonSave")->click();
        auto* const dialog = shown.child<QFileDialog>("saveLabReportDialog");
        QVERIFY(dialog != nullptr);
        QVERIFY2(dialog->selectedFiles().front().endsWith(QStringLiteral("threads-or-processes - Ana María.html")),
                 qPrintable(dialog->selectedFiles().front()));
        QString student;
        connect(&shown.panel, &LessonPanel::saveRequested, this,
                [&student](LessonKind, const QString& name, const QString&) { student = name; });
        Q_EMIT dialog->fileSelected(QStringLiteral("/tmp/x.html"));
        QCOMPARE(student, QStringLiteral("Ana María"));
    }

    void openedResultsAreLaidOver()
    {
        Shown shown;
        PretendedRun run;
        run.seconds = [](const Setting& setting) { return idealSeconds(setting); };
        OpenedResults ana {"a.html", "Ana", "Threads", {pretended(lessonOn(threads).experiments.front(), run)}};
        run.failures = {{"processes", "no worker"}};
        OpenedResults ben {"b.html", "Ben", "Threads", {pretended(lessonOn(threads).experiments.front(), run)}};
        shown.panel.showResults({ana, ben}, {QStringLiteral("c.html: not a lab report")});
        auto* const table = shown.child<QTableWidget>("overlayTable");
        QVERIFY(table->isVisible());
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(1, 0)->text(), QStringLiteral("Ben"));
        QCOMPARE(table->item(0, 1)->text(), QStringLiteral("2.00 s"));
        QCOMPARE(table->item(0, 2)->text(), QStringLiteral("2.00 × (1.00 s)"));
        QCOMPARE(table->item(1, 4)->text(), QStringLiteral("could not run"));
        QVERIFY(textOf(shown, "overlayMessage").contains(QStringLiteral("c.html")));
        QVERIFY(textOf(shown, "overlayReading").contains(QStringLiteral("2 processes: 2.00 times as fast (Ana).")));
        shown.child<QComboBox>("overlayBy")->setCurrentIndex(1);
        QCOMPARE(table->item(0, 0)->text(), QStringLiteral("lab3, Xeon"));
        shown.child<QPushButton>("overlayClose")->click();
        QVERIFY(shown.child<LessonPage>("lessonPage")->isVisible());
    }

    void unequalResultsAreRefusedInASentence()
    {
        Shown shown;
        PretendedRun run;
        run.seconds = [](const Setting& setting) { return idealSeconds(setting); };
        OpenedResults ana {"a.html", "Ana", "Threads", {pretended(lessonOn(threads).experiments.front(), run)}};
        OpenedResults ben = ana;
        ben.student = "Ben";
        ben.comparisons.front().job = "convert";
        shown.panel.showResults({ana, ben}, {});
        QVERIFY(!shown.child<QTableWidget>("overlayTable")->isVisible());
        QVERIFY(textOf(shown, "overlayMessage").contains(QStringLiteral("Ben")));
    }
};

QTEST_MAIN(TestLessonPanel)
#include "tst_lessonpanel.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <QTest>

#include "app/desktop/models/lesson.h"
#include "core/freesound/query.h"

using namespace tutti;

namespace {

constexpr double mostSeconds = 120;
constexpr std::uint64_t mostBytes = 150'000'000;

void addLessons()
{
    QTest::addColumn<int>("number");
    for (const LessonKind kind : lessonKinds())
        QTest::newRow(lessonId(kind).data()) << static_cast<int>(kind);
}

const std::set<std::string> engines {"sequential", "qtconcurrent", "openmp", "processes", "mpi"};

void checkSetting(const Setting& setting, bool isFetch)
{
    QVERIFY(setting.workers >= 1);
    if (isFetch) {
        QCOMPARE(setting.engine, std::string("network"));
        QVERIFY(setting.workers <= 16);
        return;
    }
    QVERIFY2(engines.contains(setting.engine), setting.engine.c_str());
    const bool isAlone = setting.engine == "sequential";
    QCOMPARE(setting.schedule.empty(), isAlone);
    QVERIFY(isAlone || scheduleFromName(setting.schedule));
}

} // namespace

class TestLesson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreSixWithTheirNames()
    {
        const std::vector<std::string> names {"overlapping-waits", "threads-or-processes",   "not-twice-as-fast",
                                              "uneven-files",      "start-up-eats-the-gain", "more-workers-than-cores"};
        QCOMPARE(lessonKinds().size(), names.size());
        for (std::size_t i = 0; i < names.size(); ++i) {
            QCOMPARE(std::string(lessonId(lessonKinds()[i])), names[i]);
            QCOMPARE(lessonFromId(names[i]), lessonKinds()[i]);
        }
        QVERIFY(!lessonFromId("something-else"));
    }

    void everyRequestCanBeRun_data() { addLessons(); }
    void everyRequestCanBeRun()
    {
        QFETCH(int, number);
        for (const int cores : {1, 2, 3, 8, 64, 1000}) {
            const Lesson lesson = makeLesson(static_cast<LessonKind>(number), {cores, 20});
            QVERIFY(!lesson.experiments.empty());
            for (const ComparisonRequest& request : lesson.experiments) {
                QVERIFY(request.baseline < request.settings.size());
                QVERIFY(request.settings.size() >= 2);
                QVERIFY(request.rounds >= 5);
                QCOMPARE(request.warmUp, 1);
                for (const Setting& setting : request.settings) {
                    checkSetting(setting, std::holds_alternative<FetchWork>(request.work));
                    QCOMPARE(std::count(request.settings.begin(), request.settings.end(), setting), 1);
                    if (const auto* const made = std::get_if<SyntheticWork>(&request.work))
                        QVERIFY(static_cast<std::size_t>(setting.workers) <= made->count);
                }
                QCOMPARE(request.settings[request.baseline].workers, 1);
            }
        }
    }

    void everyGuessIsAboutSomethingThatIsRun_data() { addLessons(); }
    void everyGuessIsAboutSomethingThatIsRun()
    {
        QFETCH(int, number);
        const Lesson lesson = makeLesson(static_cast<LessonKind>(number), {4, 20});
        QVERIFY(!lesson.guesses.empty());
        for (const LessonGuess& guess : lesson.guesses) {
            const auto& settings = lesson.experiments.at(guess.experiment).settings;
            const auto found = std::find(settings.begin(), settings.end(), guess.setting);
            QVERIFY(found != settings.end());
            QVERIFY(static_cast<std::size_t>(found - settings.begin())
                    != lesson.experiments[guess.experiment].baseline);
        }
        const LessonOutcome asked = askedBy(lesson);
        QCOMPARE(asked.questions, lesson.guesses);
        QCOMPARE(asked.guesses.size(), lesson.guesses.size());
        QCOMPARE(asked.works.size(), lesson.experiments.size());
        QVERIFY(std::all_of(asked.works.begin(), asked.works.end(),
                            [](const LessonWork& work) { return work.jobs > 0 && work.milliseconds > 0; }));
    }

    void theStatedTimeIsKept_data() { addLessons(); }
    void theStatedTimeIsKept()
    {
        QFETCH(int, number);
        for (const int cores : {1, 2}) {
            for (const double share : {0.0, 20.0, 90.0}) {
                const Lesson lesson = makeLesson(static_cast<LessonKind>(number), {cores, share});
                const double seconds = expectedSeconds(lesson);
                QVERIFY(seconds > 0);
                QVERIFY2(seconds < mostSeconds, qPrintable(QString::number(seconds)));
                // "About a minute" may be a quarter more.
                QVERIFY2(seconds <= lesson.minutes * 60 * 1.25, qPrintable(QString::number(seconds)));
                QVERIFY2(seconds >= lesson.minutes * 60 * 0.4, qPrintable(QString::number(seconds)));
            }
        }
    }

    void memoryAndDiskAreBounded_data() { addLessons(); }
    void memoryAndDiskAreBounded()
    {
        QFETCH(int, number);
        for (const int cores : {1, 2, 64}) {
            const Lesson lesson = makeLesson(static_cast<LessonKind>(number), {cores, 20});
            QVERIFY(bytesWritten(lesson) + workerBytes(lesson) < mostBytes);
            const bool writes = static_cast<LessonKind>(number) == LessonKind::OverlappingWaits;
            QCOMPARE(bytesWritten(lesson) > 0, writes);
        }
    }

    void theSerialShareIsTurned()
    {
        const auto work = [](double percent) {
            const Lesson lesson = makeLesson(LessonKind::NotTwiceAsFast, {2, percent});
            return std::get<SyntheticWork>(lesson.experiments.front().work).serialPercent;
        };
        QCOMPARE(work(35), 35.0);
        QCOMPARE(work(-1), 0.0);
        QCOMPARE(work(100), 90.0);
        const Lesson lesson = makeLesson(LessonKind::NotTwiceAsFast, {2, 35});
        QVERIFY(lesson.hasSerialShare);
        QCOMPARE(askedBy(lesson).serialPercent, 35.0);
    }

    void withoutSerialShareNobodyAsksForALimit()
    {
        const auto asksForLimit = [](double percent) {
            const Lesson lesson = makeLesson(LessonKind::NotTwiceAsFast, {2, percent});
            return std::any_of(lesson.guesses.begin(), lesson.guesses.end(),
                               [](const LessonGuess& guess) { return guess.about == LessonGuess::About::Limit; });
        };
        QVERIFY(asksForLimit(5));
        QVERIFY(!asksForLimit(0));
    }

    void workersFollowTheCores_data()
    {
        QTest::addColumn<int>("cores");
        QTest::addColumn<std::vector<int>>("within");
        QTest::addColumn<std::vector<int>>("beyond");
        QTest::newRow("one core") << 1 << std::vector<int> {1, 2} << std::vector<int> {1, 2, 4, 8};
        QTest::newRow("two cores") << 2 << std::vector<int> {1, 2} << std::vector<int> {1, 2, 4, 8};
        QTest::newRow("three cores") << 3 << std::vector<int> {1, 2, 3} << std::vector<int> {1, 3, 6, 12};
        QTest::newRow("many cores") << 16 << std::vector<int> {1, 2, 3, 4} << std::vector<int> {1, 16, 32, 64};
        QTest::newRow("more cores than jobs") << 200 << std::vector<int> {1, 2, 3, 4} << std::vector<int> {1, 200, 240};
    }
    void workersFollowTheCores()
    {
        QFETCH(int, cores);
        const auto counts = [cores](LessonKind kind) {
            std::vector<int> workers;
            for (const Setting& setting : makeLesson(kind, {cores, 20}).experiments.front().settings)
                workers.push_back(setting.workers);
            return workers;
        };
        QTEST(counts(LessonKind::NotTwiceAsFast), "within");
        QTEST(counts(LessonKind::MoreWorkersThanCores), "beyond");
    }

    void soundsAreAskedForInAFixedOrder()
    {
        const Lesson lesson = makeLesson(LessonKind::OverlappingWaits, {2, 20});
        QVERIFY(isSort(lesson.sounds.sort));
        QCOMPARE(static_cast<std::size_t>(lesson.sounds.limit), askedBy(lesson).works.front().jobs);
        QVERIFY(std::get<FetchWork>(lesson.experiments.front().work).request.offline);
        QCOMPARE(std::get<FetchWork>(lesson.experiments.front().work).latencyMs, 100);
    }
};

QTEST_GUILESS_MAIN(TestLesson)
#include "tst_lesson.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/lesson.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <utility>

namespace tutti {

namespace {

constexpr int soundsToFetch = 24;
constexpr int latencyMs = 100;
constexpr int manyConnections = 6;
/// The engines deal so when nobody asks for anything else.
constexpr const char* usualSchedule = "longest-first";

constexpr std::array<LessonKind, 6> kinds {LessonKind::OverlappingWaits,   LessonKind::ThreadsOrProcesses,
                                           LessonKind::NotTwiceAsFast,     LessonKind::UnevenFiles,
                                           LessonKind::StartUpEatsTheGain, LessonKind::MoreWorkersThanCores};
constexpr std::array<std::string_view, 6> ids {"overlapping-waits",      "threads-or-processes",
                                               "not-twice-as-fast",      "uneven-files",
                                               "start-up-eats-the-gain", "more-workers-than-cores"};

const Setting oneByOne {"sequential", 1, ""};

Setting threads(int workers, const char* schedule = usualSchedule)
{
    return {"qtconcurrent", workers, schedule};
}

/// The baseline first.
ComparisonRequest experiment(Work work, std::vector<Setting> settings, LessonKind kind, int rounds = 5)
{
    ComparisonRequest request;
    request.work = std::move(work);
    request.settings = std::move(settings);
    request.rounds = rounds;
    request.name = std::string(lessonId(kind));
    return request;
}

/// One guess for each named setting of an experiment.
void ask(Lesson& lesson, std::size_t number, const std::vector<Setting>& settings)
{
    for (const Setting& setting : settings)
        lesson.guesses.push_back({LessonGuess::About::SpeedUp, number, setting});
}

void fillOverlappingWaits(Lesson& lesson)
{
    FetchWork work;
    work.request.offline = true;
    work.latencyMs = latencyMs;
    lesson.sounds.limit = soundsToFetch;
    // The order of the library, not of relevance: the same sounds in every version of the search.
    lesson.sounds.sort = "created_asc";
    const Setting many {"network", manyConnections, ""};
    lesson.experiments.push_back(experiment(std::move(work), {{"network", 1, ""}, many}, lesson.kind));
    ask(lesson, 0, {many});
}

void fillThreadsOrProcesses(Lesson& lesson)
{
    const Setting openmp {"openmp", 2, usualSchedule};
    const Setting processes {"processes", 2, usualSchedule};
    const SyntheticWork work {64, 30, SyntheticShape::Equal, SyntheticKind::Compute, 0};
    lesson.experiments.push_back(experiment(work, {oneByOne, threads(2), openmp, processes}, lesson.kind));
    ask(lesson, 0, {threads(2), processes});
}

void fillNotTwiceAsFast(Lesson& lesson)
{
    lesson.choices.serialPercent = std::clamp(lesson.choices.serialPercent, 0.0, 90.0);
    const SyntheticWork work {60, 30, SyntheticShape::Equal, SyntheticKind::Compute, lesson.choices.serialPercent};
    std::vector<Setting> settings {oneByOne};
    // Within the cores: what happens beyond them is another lesson.
    for (int workers = 2; workers <= std::clamp(lesson.choices.cores, 2, 4); ++workers)
        settings.push_back(threads(workers));
    ask(lesson, 0, {settings.begin() + 1, settings.end()});
    if (lesson.choices.serialPercent > 0)
        lesson.guesses.push_back({LessonGuess::About::Limit, 0, settings.back()});
    lesson.experiments.push_back(experiment(work, std::move(settings), lesson.kind));
    lesson.isDrawn = true;
    lesson.hasSerialShare = true;
}

void fillUnevenFiles(Lesson& lesson)
{
    const std::vector<Setting> settings {oneByOne, threads(2, "static"), threads(2, "dynamic"),
                                         threads(2, "longest-first")};
    for (const SyntheticShape shape : {SyntheticShape::Skewed, SyntheticShape::OneGiant}) {
        const SyntheticWork work {48, 30, shape, SyntheticKind::Compute, 0};
        lesson.experiments.push_back(experiment(work, settings, lesson.kind));
    }
    lesson.minutes = 1;
    ask(lesson, 0, {settings[1]});
    ask(lesson, 1, {settings[2], settings[3]});
}

void fillStartUpEatsTheGain(Lesson& lesson)
{
    const Setting processes {"processes", 2, usualSchedule};
    const Setting mpi {"mpi", 2, usualSchedule};
    const std::vector<Setting> settings {oneByOne, threads(2), processes, mpi};
    const SyntheticWork tiny {64, 1, SyntheticShape::Equal, SyntheticKind::Compute, 0};
    const SyntheticWork large {64, 30, SyntheticShape::Equal, SyntheticKind::Compute, 0};
    lesson.experiments.push_back(experiment(tiny, settings, lesson.kind, 7));
    lesson.experiments.push_back(experiment(large, settings, lesson.kind));
    lesson.minutes = 1;
    ask(lesson, 0, {processes, mpi});
    ask(lesson, 1, {processes});
}

void fillMoreWorkersThanCores(Lesson& lesson)
{
    constexpr std::size_t jobs = 240;
    const int cores = std::max(lesson.choices.cores, 2);
    std::vector<Setting> settings {oneByOne};
    for (const int workers : {cores, 2 * cores, 4 * cores}) {
        const Setting setting = threads(std::min(workers, static_cast<int>(jobs)));
        if (settings.back() != setting)
            settings.push_back(setting);
    }
    const std::vector<Setting> guessed(settings.begin() + 1, settings.end());
    const SyntheticWork computing {jobs, 8, SyntheticShape::Equal, SyntheticKind::Compute, 0};
    const SyntheticWork waiting {jobs, 8, SyntheticShape::Equal, SyntheticKind::Wait, 0};
    ask(lesson, 0, guessed);
    ask(lesson, 1, {guessed.back()});
    lesson.experiments.push_back(experiment(computing, settings, lesson.kind));
    lesson.experiments.push_back(experiment(waiting, std::move(settings), lesson.kind));
    lesson.minutes = 1;
    lesson.isDrawn = true;
}

/// Generous: on a slow machine.
double startupSeconds(const Setting& setting)
{
    if (setting.engine == "mpi")
        return 0.8;
    return setting.engine == "processes" ? 0.2 : 0.02;
}

double secondsOf(const SyntheticWork& work, const Setting& setting)
{
    constexpr int coresOfTheStatement = 2;
    const double all = static_cast<double>(work.count) * work.milliseconds / 1000;
    const double serial = all * work.serialPercent / 100;
    const bool isUneven = work.shape != SyntheticShape::Equal && setting.schedule != usualSchedule;
    const int atOnce =
        work.kind == SyntheticKind::Wait ? setting.workers : std::min(setting.workers, coresOfTheStatement);
    return serial + (isUneven ? all - serial : (all - serial) / atOnce) + startupSeconds(setting);
}

double secondsOf(const FetchWork& work, const Setting& setting)
{
    // Sending, writing and the end of the run besides the wait.
    constexpr double besides = 0.02;
    return soundsToFetch * (work.latencyMs / 1000.0 / setting.workers + besides);
}

double secondsOf(const FileWork& /*work*/, const Setting& /*setting*/)
{
    return 0;
}

LessonWork workOf(const ComparisonRequest& request)
{
    if (const auto* const made = std::get_if<SyntheticWork>(&request.work))
        return {made->count, made->milliseconds};
    if (const auto* const fetch = std::get_if<FetchWork>(&request.work))
        return {soundsToFetch, static_cast<double>(fetch->latencyMs)};
    return {};
}

} // namespace

std::span<const LessonKind> lessonKinds()
{
    return kinds;
}

std::string_view lessonId(LessonKind kind)
{
    return ids.at(static_cast<std::size_t>(kind));
}

std::optional<LessonKind> lessonFromId(std::string_view id)
{
    const auto* const found = std::find(ids.begin(), ids.end(), id);
    if (found == ids.end())
        return {};
    return kinds.at(static_cast<std::size_t>(found - ids.begin()));
}

Lesson makeLesson(LessonKind kind, LessonChoices choices)
{
    Lesson lesson;
    lesson.kind = kind;
    lesson.choices = choices;
    switch (kind) {
    case LessonKind::OverlappingWaits:
        fillOverlappingWaits(lesson);
        break;
    case LessonKind::ThreadsOrProcesses:
        fillThreadsOrProcesses(lesson);
        break;
    case LessonKind::NotTwiceAsFast:
        fillNotTwiceAsFast(lesson);
        break;
    case LessonKind::UnevenFiles:
        fillUnevenFiles(lesson);
        break;
    case LessonKind::StartUpEatsTheGain:
        fillStartUpEatsTheGain(lesson);
        break;
    case LessonKind::MoreWorkersThanCores:
        fillMoreWorkersThanCores(lesson);
        break;
    }
    return lesson;
}

LessonOutcome askedBy(const Lesson& lesson)
{
    LessonOutcome asked;
    asked.kind = lesson.kind;
    asked.cores = lesson.choices.cores;
    asked.serialPercent = lesson.hasSerialShare ? lesson.choices.serialPercent : 0;
    asked.questions = lesson.guesses;
    asked.guesses.resize(lesson.guesses.size());
    std::transform(lesson.experiments.begin(), lesson.experiments.end(), std::back_inserter(asked.works), workOf);
    return asked;
}

double expectedSeconds(const Lesson& lesson)
{
    double seconds = 0;
    for (const ComparisonRequest& request : lesson.experiments) {
        for (const Setting& setting : request.settings)
            seconds += (request.rounds + request.warmUp)
                * std::visit([&setting](const auto& work) { return secondsOf(work, setting); }, request.work);
    }
    return seconds;
}

std::uint64_t bytesWritten(const Lesson& lesson)
{
    // The longest previews of the offline library have under 30 s at about 130 kbit/s.
    constexpr std::uint64_t bytesOfSound = 512ULL * 1024;
    std::uint64_t bytes = 0;
    for (const ComparisonRequest& request : lesson.experiments) {
        if (std::holds_alternative<FetchWork>(request.work))
            bytes = std::max(bytes, bytesOfSound * soundsToFetch);
    }
    return bytes;
}

std::uint64_t workerBytes(const Lesson& lesson)
{
    // A worker program with its libraries has about 25 MB of its own; mpiexec goes along with the ranks.
    constexpr std::uint64_t bytesOfProgram = 40ULL * 1000 * 1000;
    std::uint64_t most = 0;
    for (const ComparisonRequest& request : lesson.experiments) {
        for (const Setting& setting : request.settings) {
            const bool isMpi = setting.engine == "mpi";
            if (isMpi || setting.engine == "processes")
                most = std::max(most, bytesOfProgram * (static_cast<std::uint64_t>(setting.workers) + (isMpi ? 1 : 0)));
        }
    }
    return most;
}

} // namespace tutti

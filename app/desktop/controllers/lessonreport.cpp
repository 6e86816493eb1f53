// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/controllers/lessonreport.h"

#include <span>
#include <utility>

#include "app/desktop/text/lessonphrases.h"
#include "app/desktop/text/lessontext.h"

namespace tutti {

namespace {

void add(LabReport& report, const LessonOutcome& outcome)
{
    for (std::size_t question = 0; question < outcome.questions.size(); ++question) {
        Guess guess;
        guess.question = guessQuestion(outcome, question).toStdString();
        if (const auto guessed = outcome.guesses.at(question))
            guess.guessed = factorText(*guessed).toStdString();
        if (const auto measured = measuredFor(outcome, outcome.questions[question]))
            guess.measured = factorText(*measured).toStdString();
        report.guesses.push_back(std::move(guess));
    }
    report.comparisons.insert(report.comparisons.end(), outcome.comparisons.begin(), outcome.comparisons.end());
    report.runs.push_back({outcome.cores, outcome.serialPercent, outcome.guesses, outcome.comparisons.size()});
}

bool hasShare(const LessonOutcome& outcome)
{
    return outcome.kind == LessonKind::NotTwiceAsFast;
}

} // namespace

QStringList explanationOf(const LessonOutcome& outcome, const std::vector<LessonOutcome>& earlier)
{
    return lessonExplanation(outcome, hasShare(outcome) ? earlier : std::vector<LessonOutcome> {});
}

std::vector<LessonOutcome> outcomesOf(const LabReport& report, const std::function<Lesson(const LessonChoices&)>& make)
{
    std::vector<LessonOutcome> outcomes;
    std::span<const Comparison> left = report.comparisons;
    for (const LabRun& run : report.runs) {
        LessonOutcome outcome = askedBy(make({run.cores, run.serialPercent}));
        if (run.guesses.size() != outcome.questions.size() || run.comparisons > left.size())
            return {};
        outcome.guesses = run.guesses;
        const auto own = left.first(run.comparisons);
        outcome.comparisons.assign(own.begin(), own.end());
        left = left.subspan(run.comparisons);
        outcomes.push_back(std::move(outcome));
    }
    return outcomes;
}

LabReport makeReport(const LessonOutcome& outcome, const std::vector<LessonOutcome>& earlier)
{
    LabReport report;
    report.lesson = lessonId(outcome.kind);
    report.title = lessonTitle(outcome.kind).toStdString();
    for (const LessonOutcome& before : earlier) {
        if (hasShare(outcome))
            add(report, before);
    }
    add(report, outcome);
    for (const QString& paragraph : explanationOf(outcome, earlier))
        report.explanation.push_back(paragraph.toStdString());
    return report;
}

} // namespace tutti

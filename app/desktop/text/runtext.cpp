// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/text/runtext.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "app/desktop/text/quantitytext.h"

namespace tutti {

namespace {

class RunText
{
    Q_DECLARE_TR_FUNCTIONS(tutti::RunText)
};

struct Named
{
    std::string_view id;
    const char* text;
};

constexpr std::array<Named, 7> engines {{
    {"sequential", QT_TRANSLATE_NOOP("tutti::RunText", "One after the other")},
    {"qtconcurrent", QT_TRANSLATE_NOOP("tutti::RunText", "Threads (QtConcurrent)")},
    {"openmp", QT_TRANSLATE_NOOP("tutti::RunText", "Threads (OpenMP)")},
    {"processes", QT_TRANSLATE_NOOP("tutti::RunText", "Pool of processes")},
    {"mpi", QT_TRANSLATE_NOOP("tutti::RunText", "Processes (MPI)")},
    {"network", QT_TRANSLATE_NOOP("tutti::RunText", "Network")},
    {"several", QT_TRANSLATE_NOOP("tutti::RunText", "Several engines")},
}};

constexpr std::array<Named, 7> shortEngines {{
    {"sequential", QT_TRANSLATE_NOOP("tutti::RunText", "Sequential")},
    {"qtconcurrent", QT_TRANSLATE_NOOP("tutti::RunText", "QtConcurrent")},
    {"openmp", QT_TRANSLATE_NOOP("tutti::RunText", "OpenMP")},
    {"processes", QT_TRANSLATE_NOOP("tutti::RunText", "Processes")},
    {"mpi", QT_TRANSLATE_NOOP("tutti::RunText", "MPI")},
    {"network", QT_TRANSLATE_NOOP("tutti::RunText", "Network")},
    {"several", QT_TRANSLATE_NOOP("tutti::RunText", "Several")},
}};

constexpr std::array<Named, 4> jobs {{
    {"convert", QT_TRANSLATE_NOOP("tutti::RunText", "Convert")},
    {"spectra", QT_TRANSLATE_NOOP("tutti::RunText", "Spectra")},
    {"synthetic", QT_TRANSLATE_NOOP("tutti::RunText", "Synthetic")},
    {"fetch", QT_TRANSLATE_NOOP("tutti::RunText", "Download")},
}};

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template<std::size_t Size>
QString named(const std::array<Named, Size>& table, std::string_view id)
{
    for (const Named& entry : table) {
        if (entry.id == id)
            return RunText::tr(entry.text);
    }
    return fromUtf8(id);
}

/// The run's engine and workers as a sentence begins.
QString whoRan(const RunRow& run)
{
    QString engine = engineName(run.engine);
    if (run.engine == "sequential")
        return engine;
    //: %1 is the network. The number is one at least.
    if (run.engine == "network")
        return RunText::tr("%1 over %n connection(s)", nullptr, run.workers).arg(engine);
    if (run.workers == 1)
        return RunText::tr("%1 with one worker").arg(engine);
    //: %1 is an engine. The number is two at least.
    return RunText::tr("%1 with %n workers", nullptr, run.workers).arg(engine);
}

bool isMeasurement(const RunRow& run)
{
    return std::none_of(run.doubts.begin(), run.doubts.end(), [](TimingDoubt doubt) {
        return doubt == TimingDoubt::Skipped || doubt == TimingDoubt::Incomplete || doubt == TimingDoubt::Joined;
    });
}

} // namespace

QString engineName(std::string_view id)
{
    return named(engines, id);
}

QString engineShortName(std::string_view id)
{
    return named(shortEngines, id);
}

QString jobName(std::string_view job)
{
    return named(jobs, job);
}

QString scheduleText(Schedule schedule)
{
    switch (schedule) {
    case Schedule::LongestFirst:
        return RunText::tr("Longest first");
    case Schedule::Dynamic:
        return RunText::tr("Dynamic");
    case Schedule::Static:
        return RunText::tr("Static");
    }
    return {};
}

QString scheduleText(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, Schedule>, 3> names {
        {{"longest-first", Schedule::LongestFirst}, {"dynamic", Schedule::Dynamic}, {"static", Schedule::Static}}};
    for (const auto& [spelling, schedule] : names) {
        if (spelling == name)
            return scheduleText(schedule);
    }
    return fromUtf8(name);
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Done:
        return RunText::tr("done");
    case Outcome::Failed:
        return RunText::tr("failed");
    case Outcome::Skipped:
        return RunText::tr("skipped");
    case Outcome::Cancelled:
        return RunText::tr("cancelled");
    }
    return {};
}

QString phaseText(Phase phase)
{
    constexpr std::array<const char*, phaseCount> texts {
        QT_TRANSLATE_NOOP("tutti::RunText", "read"),     QT_TRANSLATE_NOOP("tutti::RunText", "decode"),
        QT_TRANSLATE_NOOP("tutti::RunText", "resample"), QT_TRANSLATE_NOOP("tutti::RunText", "FFT"),
        QT_TRANSLATE_NOOP("tutti::RunText", "draw"),     QT_TRANSLATE_NOOP("tutti::RunText", "write"),
        QT_TRANSLATE_NOOP("tutti::RunText", "compute"),  QT_TRANSLATE_NOOP("tutti::RunText", "wait")};
    return RunText::tr(texts.at(static_cast<std::size_t>(phase)));
}

QString doubtText(TimingDoubt doubt)
{
    switch (doubt) {
    case TimingDoubt::Skipped:
        return RunText::tr("Files were skipped, so this is no measurement. Time again does all of them, into a scratch "
                           "folder.");
    case TimingDoubt::Incomplete:
        return RunText::tr("Some files failed or were cancelled, so this does not measure the whole input.");
    case TimingDoubt::Joined:
        return RunText::tr("The run was carried out in several legs, so this is no measurement.");
    case TimingDoubt::TooShort:
        return RunText::tr("Under 2 seconds: too short to mean much.");
    case TimingDoubt::StartupHeavy:
        return RunText::tr("Start-up took over 20 % of the time: too short to mean much.");
    case TimingDoubt::DebugBuild:
        return RunText::tr("A debug build of Tutti: its times mean little.");
    }
    return {};
}

QString doubtShortText(TimingDoubt doubt)
{
    switch (doubt) {
    case TimingDoubt::Skipped:
        return RunText::tr("files skipped");
    case TimingDoubt::Incomplete:
        return RunText::tr("incomplete");
    case TimingDoubt::Joined:
        return RunText::tr("in several legs");
    case TimingDoubt::TooShort:
        return RunText::tr("too short");
    case TimingDoubt::StartupHeavy:
        return RunText::tr("start-up over 20 %");
    case TimingDoubt::DebugBuild:
        return RunText::tr("debug build");
    }
    return {};
}

QString runReading(const RunRow& run)
{
    const QString who = whoRan(run);
    const QString time = durationText(run.wallSeconds);
    if (!isMeasurement(run) || !run.speedup || run.sequential)
        return RunText::tr("%1 took %2.").arg(who, time);
    if (*run.speedup >= 0.995)
        return RunText::tr("%1 took %2, %3 times as fast as one after the other.")
            .arg(who, time, ratioText(*run.speedup));
    return RunText::tr("%1 took %2, %3 times as long as one after the other.")
        .arg(who, time, ratioText(1 / *run.speedup));
}

} // namespace tutti

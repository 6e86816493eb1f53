// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/text/workertext.h"

#include <array>
#include <utility>

#include <QCoreApplication>
#include <QLocale>

#include "app/desktop/text/quantitytext.h"
#include "app/desktop/text/runtext.h"

namespace tutti {

namespace {

class WorkerText
{
    Q_DECLARE_TR_FUNCTIONS(tutti::WorkerText)
};

} // namespace

LaneKind laneKindOf(std::string_view engine)
{
    constexpr std::array<std::pair<std::string_view, LaneKind>, 5> kinds {{{"qtconcurrent", LaneKind::Thread},
                                                                           {"openmp", LaneKind::OpenMpThread},
                                                                           {"processes", LaneKind::Process},
                                                                           {"mpi", LaneKind::Rank},
                                                                           {"network", LaneKind::Connection}}};
    for (const auto& [id, kind] : kinds) {
        if (id == engine)
            return kind;
    }
    return LaneKind::Worker;
}

QString laneNumber(std::size_t lane, LaneKind kind)
{
    return QLocale().toString(qulonglong {lane} + (kind == LaneKind::Rank ? 0 : 1));
}

QString laneText(std::size_t lane, LaneKind kind)
{
    constexpr std::array<const char*, 6> texts {QT_TRANSLATE_NOOP("tutti::WorkerText", "Worker %1"),
                                                QT_TRANSLATE_NOOP("tutti::WorkerText", "Thread %1"),
                                                QT_TRANSLATE_NOOP("tutti::WorkerText", "OpenMP thread %1"),
                                                QT_TRANSLATE_NOOP("tutti::WorkerText", "Process %1"),
                                                QT_TRANSLATE_NOOP("tutti::WorkerText", "Rank %1"),
                                                QT_TRANSLATE_NOOP("tutti::WorkerText", "Connection %1")};
    return WorkerText::tr(texts.at(static_cast<std::size_t>(kind))).arg(laneNumber(lane, kind));
}

QString workersText(LaneKind kind, int workers)
{
    switch (kind) {
    case LaneKind::Worker:
        return WorkerText::tr("%n worker(s)", nullptr, workers);
    case LaneKind::Thread:
    case LaneKind::OpenMpThread:
        return WorkerText::tr("%n thread(s)", nullptr, workers);
    case LaneKind::Process:
        return WorkerText::tr("%n process(es)", nullptr, workers);
    case LaneKind::Rank:
        return WorkerText::tr("%n rank(s)", nullptr, workers);
    case LaneKind::Connection:
        return WorkerText::tr("%n connection(s)", nullptr, workers);
    }
    return {};
}

QString runChoiceText(const RunRecord& run, int number)
{
    QString who = engineShortName(run.engine);
    if (run.engine != "sequential")
        //: An engine, and how many workers: "OpenMP, 4 threads".
        who = WorkerText::tr("%1, %2").arg(who, workersText(laneKindOf(run.engine), run.workers));
    if (run.engine != "sequential" && run.engine != "network" && !run.schedule.empty())
        who = WorkerText::tr("%1, %2").arg(who, QLocale().toLower(scheduleText(run.schedule)));
    if (number < 1)
        //: A run: its job, engine and workers, wall time.
        return WorkerText::tr("%1 · %2 · %3").arg(jobName(run.job), who, secondsText(run.wallSeconds));
    //: A run: its number, job, engine and workers, wall time.
    return WorkerText::tr("%1 · %2 · %3 · %4")
        .arg(QLocale().toString(number), jobName(run.job), who, secondsText(run.wallSeconds));
}

} // namespace tutti

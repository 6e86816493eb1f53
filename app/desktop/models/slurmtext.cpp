// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/slurmtext.h"

#include <array>
#include <string_view>

#include <QCoreApplication>

namespace tutti {

namespace {

struct Phrase
{
    std::string_view word;
    const char* english;
};

/// Slurm's words for why a job waits.
constexpr std::array<Phrase, 8> reasons {
    {{"Resources", QT_TRANSLATE_NOOP("tutti::SlurmText", "no node is free yet")},
     {"Priority", QT_TRANSLATE_NOOP("tutti::SlurmText", "others come first")},
     {"JobHeldUser", QT_TRANSLATE_NOOP("tutti::SlurmText", "you hold it back")},
     {"JobHeldAdmin", QT_TRANSLATE_NOOP("tutti::SlurmText", "an administrator holds it back")},
     {"BeginTime", QT_TRANSLATE_NOOP("tutti::SlurmText", "its time has not come yet")},
     {"PartitionTimeLimit", QT_TRANSLATE_NOOP("tutti::SlurmText", "its time is longer than the partition allows")},
     {"PartitionNodeLimit", QT_TRANSLATE_NOOP("tutti::SlurmText", "it needs more nodes than the partition has")},
     {"ReqNodeNotAvail", QT_TRANSLATE_NOOP("tutti::SlurmText", "a node that it needs is not available")}}};

/// Slurm's words for how a job ended.
constexpr std::array<Phrase, 7> endings {
    {{"COMPLETED", QT_TRANSLATE_NOOP("tutti::SlurmText", "ended")},
     {"FAILED", QT_TRANSLATE_NOOP("tutti::SlurmText", "ended; something failed")},
     {"CANCELLED", QT_TRANSLATE_NOOP("tutti::SlurmText", "cancelled")},
     {"TIMEOUT", QT_TRANSLATE_NOOP("tutti::SlurmText", "ended by Slurm: its time was over")},
     {"NODE_FAIL", QT_TRANSLATE_NOOP("tutti::SlurmText", "ended: a node failed")},
     {"PREEMPTED", QT_TRANSLATE_NOOP("tutti::SlurmText", "ended by Slurm in favour of another job")},
     {"OUT_OF_MEMORY", QT_TRANSLATE_NOOP("tutti::SlurmText", "ended by Slurm: it used too much memory")}}};

template<std::size_t Count>
QString phraseFor(const std::array<Phrase, Count>& phrases, const std::string& word)
{
    for (const Phrase& phrase : phrases) {
        if (word.starts_with(phrase.word))
            return QCoreApplication::translate("tutti::SlurmText", phrase.english);
    }
    return {};
}

QString textOf(const char* english)
{
    return QCoreApplication::translate("tutti::SlurmText", english);
}

QString waitingText(const std::string& reason)
{
    if (reason.empty())
        return textOf(QT_TRANSLATE_NOOP("tutti::SlurmText", "waiting in the queue"));
    const QString known = phraseFor(reasons, reason);
    //: %1 is the reason.
    return textOf(QT_TRANSLATE_NOOP("tutti::SlurmText", "waiting in the queue: %1"))
        .arg(known.isEmpty() ? QString::fromStdString(reason) : known);
}

} // namespace

QString slurmStateText(const SlurmState& state)
{
    switch (state.phase) {
    case SlurmPhase::Waiting:
        return waitingText(state.reason);
    case SlurmPhase::Running:
        return textOf(QT_TRANSLATE_NOOP("tutti::SlurmText", "running"));
    case SlurmPhase::Ended:
        if (const QString known = phraseFor(endings, state.word); !known.isEmpty())
            return known;
        return textOf(QT_TRANSLATE_NOOP("tutti::SlurmText", "ended: %1")).arg(QString::fromStdString(state.word));
    case SlurmPhase::Gone:
        break;
    }
    return textOf(QT_TRANSLATE_NOOP("tutti::SlurmText", "ended; Slurm does not know of it any more"));
}

} // namespace tutti

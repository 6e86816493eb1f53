// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/controllers/democontroller.h"

#include <string>
#include <vector>

#include <QStandardPaths>

#include "app/desktop/controllers/runcontroller.h"
#include "app/desktop/controllers/sourcelist.h"
#include "core/base/paths.h"

namespace tutti {

namespace {

const std::string oneAfterTheOther = "sequential";
const std::string threads = "qtconcurrent";

} // namespace

DemoController::DemoController(SourceList& sources, RunController& runs, QObject* parent)
    : QObject(parent)
    , m_sources(sources)
    , m_runs(runs)
{
    connect(&sources, &SourceList::finished, this, &DemoController::onSoundsMade);
    connect(&runs, &RunController::sequenceFinished, this,
            [this](const SequenceResult& result) { onSequenceFinished(result.cancelled, result.broken); });
}

std::filesystem::path DemoController::folder()
{
    QString music = QStandardPaths::writableLocation(QStandardPaths::MusicLocation);
    if (music.isEmpty())
        music = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return toPath(music) / "Tutti demo";
}

void DemoController::start(const Choices& choices)
{
    if (m_active || m_runs.isBusy())
        return;
    m_choices = {};
    m_choices.engine = choices.engine;
    m_choices.workers = choices.workers;
    m_choices.schedule = choices.schedule;
    m_choices.mpiLauncher = choices.mpiLauncher;
    m_choices.hostFile = choices.hostFile;
    m_choices.existing = Existing::Overwrite; // the folder is the demo's own
    m_active = m_making = true;
    m_sources.makeDemo(folder());
    m_sources.setLocked(true); // the demo overwrites: no other list may come in its way
    Q_EMIT told(tr("Making sounds in %1. Press Space to hear the selected one.").arg(displayName(folder())));
}

void DemoController::onSoundsMade(const QString& error)
{
    if (!m_making)
        return;
    m_making = false;
    if (!error.isEmpty()) {
        end(tr("The demo's sounds could not be made: %1").arg(error), true);
        return;
    }
    Q_EMIT told(tr("Press Space to hear the selected sound."));
    m_runs.run(m_choices);
    if (!m_runs.isBusy()) { // stopped before there was a sound
        end({}, true);
        return;
    }
    const std::string other = m_choices.engine == oneAfterTheOther ? threads : m_choices.engine;
    m_runs.compareAfterwards(m_choices, JobKind::Convert, {oneAfterTheOther, other});
}

void DemoController::onSequenceFinished(bool cancelled, bool broken)
{
    if (!m_active || m_making)
        return;
    if (cancelled || broken)
        end({}, true);
    else
        end(tr("This was the demo: select a row and press Space to hear it, see its spectrum below, and compare the "
               "engines under Timing."),
            false);
}

void DemoController::end(const QString& sentence, bool broken)
{
    m_active = false;
    if (!m_runs.isBusy())
        m_sources.setLocked(false);
    if (!sentence.isEmpty())
        Q_EMIT told(sentence);
    Q_EMIT finished(broken);
}

} // namespace tutti

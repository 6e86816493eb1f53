// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/controllers/democontroller.h"

#include <cstddef>
#include <numeric>
#include <string>
#include <vector>

#include "app/desktop/controllers/comparisoncontroller.h"
#include "app/desktop/controllers/downloadcontroller.h"
#include "app/desktop/controllers/musicfolder.h"
#include "app/desktop/controllers/runcontroller.h"
#include "app/desktop/controllers/searchcontroller.h"
#include "app/desktop/controllers/sourcelist.h"
#include "core/base/paths.h"

namespace tutti {

namespace {

const std::string oneAfterTheOther = "sequential";
const std::string threads = "qtconcurrent";
constexpr int soundsEach = 6;
constexpr int roundsOfDemo = 3;

} // namespace

DemoController::DemoController(SearchController& search, DownloadController& downloads, SourceList& sources,
                               RunController& runs, ComparisonController& comparisons, QObject* parent)
    : QObject(parent)
    , m_search(search)
    , m_downloads(downloads)
    , m_sources(sources)
    , m_runs(runs)
    , m_comparisons(comparisons)
{
    connect(&search, &SearchController::finished, this, &DemoController::onFound);
    connect(&downloads, &DownloadController::downloaded, this,
            [this](const std::vector<std::filesystem::path>& files, bool /*complete*/) { onDownloaded(files); });
    connect(&downloads, &DownloadController::failed, this, [this] {
        if (m_stage == Stage::Downloading)
            end({}, true);
    });
    connect(&sources, &SourceList::finished, this, &DemoController::onListed);
    connect(&runs, &RunController::sequenceFinished, this,
            [this](const SequenceResult& result) { onSequenceFinished(result.cancelled, result.broken); });
    // Queued, so that this sentence comes after what others say about the comparison.
    connect(
        &comparisons, &ComparisonController::finished, this,
        [this](const ComparisonResult& result) {
            if (m_stage == Stage::Comparing)
                end(result.comparison.cancelled
                        ? QString()
                        : tr("This was the demo: select a row and press Space to hear it, see its spectrum below, and "
                             "compare the engines under Timing."),
                    result.comparison.cancelled);
        },
        Qt::QueuedConnection);
    connect(&comparisons, &ComparisonController::failed, this, [this] {
        if (m_stage == Stage::Comparing)
            end({}, true);
    });
}

std::filesystem::path DemoController::folder()
{
    return musicFolder() / "Tutti demo";
}

void DemoController::start(const Choices& choices)
{
    if (isActive() || m_runs.isBusy() || m_search.isSearching() || m_downloads.isRunning())
        return;
    m_choices = {};
    m_choices.engine = choices.engine;
    m_choices.workers = choices.workers;
    m_choices.schedule = choices.schedule;
    m_choices.mpiLauncher = choices.mpiLauncher;
    m_choices.hosts = choices.hosts;
    m_choices.existing = Existing::Overwrite; // the folder is the demo's own
    m_stage = Stage::Searching;
    Q_EMIT told(tr("Searching the offline library."));
    Q_EMIT searchWanted({QStringLiteral("cello"), QStringLiteral("harmonica"), QStringLiteral("snare")}, soundsEach);
}

void DemoController::cancel()
{
    if (m_stage == Stage::Searching || m_stage == Stage::Downloading || m_stage == Stage::Listing)
        end({}, true);
}

void DemoController::onFound()
{
    if (m_stage != Stage::Searching)
        return;
    if (m_search.isCancelled()) {
        end({}, true);
        return;
    }
    const std::size_t count = m_search.model().soundCount();
    if (count == 0) {
        end(tr("The demo found no sounds in the offline library."), true);
        return;
    }
    m_stage = Stage::Downloading;
    Q_EMIT told(tr("Downloading into %1. Press Space to hear the selected sound.").arg(displayName(folder())));
    std::vector<std::size_t> sounds(count);
    std::iota(sounds.begin(), sounds.end(), std::size_t {0});
    DownloadChoices download;
    download.folder = folder();
    m_downloads.download(sounds, download, true);
}

void DemoController::onDownloaded(const std::vector<std::filesystem::path>& files)
{
    if (m_stage != Stage::Downloading)
        return;
    if (files.empty() || m_downloads.isCancelled()) {
        end({}, true);
        return;
    }
    m_stage = Stage::Listing;
    m_sources.setPaths({folder()});
    m_sources.setLocked(true); // the demo overwrites: no other list may come in its way
}

void DemoController::onListed(const QString& error)
{
    if (m_stage != Stage::Listing)
        return;
    if (!error.isEmpty()) {
        end(tr("The demo's sounds cannot be listed: %1").arg(error), true);
        return;
    }
    m_stage = Stage::Running;
    Q_EMIT told(tr("Press Space to hear the selected sound."));
    m_runs.run(m_choices);
    if (!m_runs.isBusy()) { // stopped before there was a sound
        end({}, true);
        return;
    }
}

void DemoController::onSequenceFinished(bool cancelled, bool broken)
{
    if (m_stage != Stage::Running)
        return;
    if (cancelled || broken)
        end({}, true);
    else
        compare();
}

/// Few rounds: enough to see which is faster, and everything within a minute.
void DemoController::compare()
{
    m_stage = Stage::Comparing;
    Q_EMIT told(tr("Comparing two engines on the same sounds."));
    ComparisonChoices comparison;
    comparison.allFiles = true;
    comparison.engines = {oneAfterTheOther, m_choices.engine == oneAfterTheOther ? threads : m_choices.engine};
    comparison.workers = m_choices.workers == 0 ? std::string() : std::to_string(m_choices.workers);
    comparison.schedules = {m_choices.schedule};
    comparison.rounds = roundsOfDemo;
    m_comparisons.start({comparison, m_choices});
}

void DemoController::end(const QString& sentence, bool broken)
{
    m_stage = Stage::Idle;
    if (!m_runs.isBusy())
        m_sources.setLocked(false);
    if (!sentence.isEmpty())
        Q_EMIT told(sentence);
    Q_EMIT finished(broken);
}

} // namespace tutti

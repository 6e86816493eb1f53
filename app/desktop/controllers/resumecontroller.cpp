// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/controllers/resumecontroller.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "app/desktop/controllers/runcontroller.h"
#include "app/desktop/controllers/runsteps.h"
#include "app/desktop/controllers/sourcelist.h"
#include "app/desktop/models/filesmodel.h"

namespace tutti {

namespace {

/// How many records are entered without a pause.
constexpr int recordsTogether = 512;

FileRow rowFor(const InterruptedSource& source)
{
    if (source.isThere)
        return makeFileRow(Source {source.file, {}, source.bytes});
    return makeFileRow(Unusable {
        source.file, {ErrorCode::NotFound, "has vanished since the run was begun; put it back and go on again"}});
}

} // namespace

ResumeController::ResumeController(Session& session, SourceList& sources, FilesModel& model, RunController& runs,
                                   QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_sources(sources)
    , m_model(model)
    , m_runs(runs)
{
    connect(&session, &Session::interruptedFound, this, [this](const InterruptedRun& run) {
        m_offer = run;
        Q_EMIT offerChanged();
    });
    connect(&session, &Session::resultsKnown, this, [this](const QList<KnownResult>& results) {
        m_known = results;
        m_knownPlace = 0;
        applyLater();
    });
    connect(&sources, &SourceList::finished, this, [this] {
        if (m_wanted)
            begin();
        else
            applyLater();
    });
    connect(&sources, &SourceList::pathsChanged, this, [this] { m_session.setOpened(m_sources.paths()); });
    connect(&runs, &RunController::busyChanged, this, [this](bool busy) {
        if (busy)
            m_known.clear();
    });
    m_applyTimer.setInterval(0);
    connect(&m_applyTimer, &QTimer::timeout, this, &ResumeController::applySome);
}

void ResumeController::goOn(const Choices& choices)
{
    if (!m_offer || m_runs.isBusy())
        return;
    m_wanted = std::exchange(m_offer, std::nullopt);
    m_choices = choices;
    Q_EMIT offerChanged();
    if (m_wanted->fetch)
        Q_EMIT downloadWanted(*std::exchange(m_wanted, std::nullopt));
    else
        openWhatItWasAbout();
}

void ResumeController::openWhatItWasAbout()
{
    std::vector<std::filesystem::path> paths = m_wanted->paths;
    if (paths.empty())
        std::ranges::transform(m_wanted->sources, std::back_inserter(paths), &InterruptedSource::file);
    if (paths != m_sources.paths())
        m_sources.setPaths(std::move(paths)); // the list tells when it stands
    else if (!m_sources.isScanning())
        begin();
}

void ResumeController::dismiss()
{
    if (!m_offer)
        return;
    m_session.forgetInterrupted(m_offer->journal);
    m_offer.reset();
    Q_EMIT offerChanged();
}

void ResumeController::cancel()
{
    if (!m_wanted)
        return;
    m_offer = std::exchange(m_wanted, std::nullopt);
    Q_EMIT offerChanged();
}

void ResumeController::begin()
{
    const InterruptedRun run = *std::exchange(m_wanted, std::nullopt);
    RunStep step;
    step.request = requestFor(m_choices, run.kind);
    step.files = filesOf(run);
    step.request.resumed = run.journal;
    step.request.thenSpectra = run.thenSpectra;
    std::vector<RunStep> steps {std::move(step)};
    if (run.thenSpectra) {
        Choices spectra = m_choices;
        spectra.convert = false;
        spectra.spectra = true;
        std::ranges::move(stepsFor(spectra, m_model, steps.front().files), std::back_inserter(steps));
    }
    m_runs.goOn(std::move(steps));
}

/// The row of each source; those that the list does not have are added to it.
std::vector<std::size_t> ResumeController::filesOf(const InterruptedRun& run)
{
    indexFiles();
    std::vector<std::size_t> files;
    std::vector<FileRow> added;
    for (const InterruptedSource& source : run.sources) {
        const auto known = m_files.find(source.file.native());
        if (known != m_files.end()) {
            files.push_back(known->second);
            continue;
        }
        files.push_back(m_model.fileCount() + added.size());
        added.push_back(rowFor(source));
    }
    m_model.append(std::move(added));
    return files;
}

/// By the sounds' own paths, and by those of the wavs that were made of them.
void ResumeController::indexFiles()
{
    m_list = m_model.listNumber();
    m_files.clear();
    for (std::size_t file = 0; file < m_model.fileCount(); ++file)
        m_files.emplace(m_model.file(file).source.file.native(), file);
    for (std::size_t file = 0; file < m_model.fileCount(); ++file) {
        for (const auto& target : m_model.file(file).part(JobKind::Convert).targets)
            m_files.emplace(target.native(), file);
    }
}

void ResumeController::applyLater()
{
    if (m_known.isEmpty() || m_sources.isScanning() || m_runs.isBusy() || m_model.fileCount() == 0)
        return;
    indexFiles();
    m_applyTimer.start();
}

void ResumeController::applySome()
{
    for (int i = 0; i < recordsTogether && m_knownPlace < m_known.size(); ++i, ++m_knownPlace) {
        const KnownResult& known = m_known[m_knownPlace];
        const auto found = m_files.find(known.record.source.native());
        if (found == m_files.end() || m_list != m_model.listNumber()
            || m_model.file(found->second).part(known.kind).shown() != FileState::New)
            continue;
        m_model.setRecord(known.kind, found->second, known.record, false);
        for (const auto& target : known.record.targets)
            m_files.emplace(target.native(), found->second);
    }
    m_model.showChanges();
    if (m_knownPlace < m_known.size())
        return;
    m_applyTimer.stop();
    m_known.clear();
}

} // namespace tutti

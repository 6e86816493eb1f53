// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/controllers/afterdownload.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <unordered_set>
#include <utility>

namespace tutti {

AfterDownload::AfterDownload(FilesModel& model, SourceList& sources, RunController& runs, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_sources(sources)
    , m_runs(runs)
{
    connect(&sources, &SourceList::finished, this, &AfterDownload::goOn);
    connect(&runs, &RunController::sequenceFinished, this, &AfterDownload::goOn);
}

void AfterDownload::take(const std::vector<std::filesystem::path>& files, const std::optional<Choices>& choices)
{
    if (files.empty())
        return;
    if (choices) {
        m_files.insert(m_files.end(), files.begin(), files.end());
        m_choices = choices;
    }
    // Those of a folder that stands in the list are found with it.
    std::vector<std::filesystem::path> alone;
    std::ranges::copy_if(files, std::back_inserter(alone), [this](const std::filesystem::path& file) {
        return std::ranges::find(m_sources.paths(), file.parent_path()) == m_sources.paths().end();
    });
    m_sources.add(alone);
    goOn();
}

void AfterDownload::forget()
{
    m_choices.reset();
    m_files.clear();
}

void AfterDownload::goOn()
{
    if (!m_choices || m_runs.isBusy() || m_sources.isScanning())
        return;
    std::unordered_set<std::string> wanted;
    for (const std::filesystem::path& file : std::exchange(m_files, {}))
        wanted.insert(file.native());
    std::vector<std::size_t> places;
    for (std::size_t file = 0; file < m_model.fileCount(); ++file) {
        if (wanted.contains(m_model.file(file).source.file.native()))
            places.push_back(file);
    }
    const Choices choices = *std::exchange(m_choices, std::nullopt);
    m_runs.run(choices, places);
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/controllers/comparisonexperiments.h"

#include <utility>

namespace tutti {

ComparisonExperiments::ComparisonExperiments(SoundService& service, QObject* parent)
    : Experiments(parent)
    , m_search(service)
{
    connect(&m_search, &SoundSearch::found, this, &ComparisonExperiments::onFound);
    connect(&m_search, &SoundSearch::failed, this, [this](int, const Error& error) { m_searchError = error; });
    connect(&m_search, &SoundSearch::finished, this, &ComparisonExperiments::onSearched);
    connect(&m_comparisons, &Comparisons::progressed, this, &Experiments::progressed);
    connect(&m_comparisons, &Comparisons::measured, this, &Experiments::measured);
    connect(&m_comparisons, &Comparisons::finished, this, &Experiments::finished);
    connect(&m_comparisons, &Comparisons::failed, this, &Experiments::failed);
}

void ComparisonExperiments::run(ComparisonRequest request, const SoundQuery& sounds)
{
    const auto* const fetch = std::get_if<FetchWork>(&request.work);
    if (fetch == nullptr || !fetch->request.sounds.empty()) {
        m_comparisons.run(std::move(request));
        return;
    }
    m_request = std::move(request);
    m_searchError = {ErrorCode::NotFound, "the offline library has no such sounds"};
    m_search.search({sounds}, true);
}

void ComparisonExperiments::cancel()
{
    if (m_search.isSearching())
        m_search.cancel();
    else
        m_comparisons.cancel();
}

bool ComparisonExperiments::isRunning() const
{
    return m_search.isSearching() || m_comparisons.isRunning();
}

void ComparisonExperiments::onFound(const QList<FoundSound>& sounds)
{
    for (const FoundSound& found : sounds)
        std::get<FetchWork>(m_request.work).request.sounds.push_back({found.sound, {}});
}

void ComparisonExperiments::onSearched(bool cancelled)
{
    if (cancelled)
        Q_EMIT failed({ErrorCode::Cancelled, {}});
    else if (std::get<FetchWork>(m_request.work).request.sounds.empty())
        Q_EMIT failed(m_searchError);
    else
        m_comparisons.run(std::move(m_request));
}

} // namespace tutti

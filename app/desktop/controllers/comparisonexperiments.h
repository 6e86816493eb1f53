// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "app/desktop/controllers/experiments.h"
#include "core/session/soundsearch.h"
#include "core/session/soundservice.h"

namespace tutti {

/// Experiments as comparisons of this machine; sounds come from the offline library.
class ComparisonExperiments : public Experiments
{
    Q_OBJECT

public:
    /// `service` must outlive the experiments.
    explicit ComparisonExperiments(SoundService& service, QObject* parent = nullptr);

    void run(ComparisonRequest request, const SoundQuery& sounds) override;
    void cancel() override;
    bool isRunning() const override;

private:
    void onFound(const QList<FoundSound>& sounds);
    void onSearched(bool cancelled);

    SoundSearch m_search;
    Comparisons m_comparisons;
    /// What waits for its sounds.
    ComparisonRequest m_request;
    Error m_searchError;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>

#include "core/base/error.h"
#include "core/session/comparisonrun.h"
#include "core/session/comparisonstore.h"

namespace tutti {

/// Where a comparison stands.
struct ComparisonProgress
{
    /// 0: warm-up.
    int round = 0;
    int rounds = 0;
    std::size_t entry = 0;
    std::size_t tasksDone = 0;
    std::size_t tasks = 0;
    double elapsedSeconds = 0;
    /// Of the whole comparison; a guess.
    double expectedSeconds = 0;
};

/// Comparisons in the background: every signal comes in the thread of this object, in groups, at most every 30 ms. One
/// at a time. Destroying it cancels and joins.
class Comparisons : public QObject
{
    Q_OBJECT

public:
    explicit Comparisons(QObject* parent = nullptr);
    ~Comparisons() override;

    /// Finished comparisons are kept there; empty: nowhere.
    void keepIn(std::filesystem::path folder);
    /// Answer by forecastMade or failed; a newer question replaces an older one.
    void forecast(ComparisonRequest request);
    /// Not while isRunning().
    void run(ComparisonRequest request);
    /// Ends soon; finished comes all the same, marked cancelled, unless nothing was measured yet.
    void cancel();
    bool isRunning() const;

Q_SIGNALS:
    void forecastMade(tutti::ComparisonForecast forecast);
    void progressed(tutti::ComparisonProgress progress);
    /// After measured runs.
    void measured(tutti::ComparisonResult soFar);
    /// `file` is empty where it was not kept.
    void finished(tutti::ComparisonResult result, QString file);
    void failed(tutti::Error error);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace tutti

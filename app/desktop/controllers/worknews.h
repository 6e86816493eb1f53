// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QString>

#include "app/desktop/controllers/comparisoncontroller.h"
#include "app/desktop/controllers/downloadcontroller.h"
#include "app/desktop/controllers/runcontroller.h"

namespace tutti {

/// What there is to say when something that took its time is over.
struct WorkEnd
{
    QString title;
    /// How many of what, in a few words.
    QString text;
    double seconds = 0;
    /// The person ended it, and knows.
    bool cancelled = false;
};

/// What of runs, downloads and comparisons is worth telling somebody who does not look: their ends, and the first
/// failure of each. Knows no widgets.
class WorkNews : public QObject
{
    Q_OBJECT

public:
    WorkNews(const RunController& runs, const DownloadController& downloads, const ComparisonController& comparisons,
             QObject* parent = nullptr);

Q_SIGNALS:
    /// In a sentence; the others of the same work are not told.
    void firstFailure(QString sentence);
    void ended(tutti::WorkEnd end);

private:
    /// Of the work under way, by Outcome.
    struct Tally
    {
        std::array<int, 4> counts {};
        QElapsedTimer clock;

        int of(Outcome outcome) const { return counts.at(static_cast<std::size_t>(outcome)); }
        double seconds() const { return static_cast<double>(clock.elapsed()) / 1000; }
        void begin();
    };

    void followRuns(const RunController& runs);
    void followDownloads(const DownloadController& downloads);
    void followComparisons(const ComparisonController& comparisons);
    void take(Tally& tally, const QList<Answer>& answers);
    static QString countsText(const Tally& tally);

    Tally m_run;
    Tally m_download;
    QElapsedTimer m_comparison;
    /// Why the newest run could not be carried out.
    QString m_trouble;
};

} // namespace tutti

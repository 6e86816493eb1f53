// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include <QObject>
#include <QString>
#include <QStringList>

#include "core/session/choices.h"
#include "core/session/session.h"

namespace tutti {

class ComparisonController;
class DownloadController;
class RunController;
class SearchController;
class SourceList;

/// *Try the demo*: searches the offline library, downloads what it has, converts it and draws the spectra, then
/// converts with two engines for a comparison.
class DemoController : public QObject
{
    Q_OBJECT

public:
    DemoController(SearchController& search, DownloadController& downloads, SourceList& sources, RunController& runs,
                   ComparisonController& comparisons, QObject* parent = nullptr);

    /// Only while nothing runs and nothing is searched or downloaded. `choices` give engine, workers and schedule;
    /// everything else is the standard, and results lie beside the sounds, where nobody else's files are.
    void start(const Choices& choices);
    /// Before there is a run or a comparison, which tell it themselves: nothing of what was to follow begins.
    void cancel();
    /// From the start to the end of the comparison, or to a failure.
    bool isActive() const { return m_stage != Stage::Idle; }

    /// "Tutti demo" in the person's folder for music.
    static std::filesystem::path folder();

Q_SIGNALS:
    /// Search the offline library for these words, so many sounds each; the results stand in the panel.
    void searchWanted(QStringList words, int limit);
    /// What goes on now, and at the end what there is to see, in a sentence.
    void told(QString sentence);
    /// The demo came to its end; broken: not to the one that was meant.
    void finished(bool broken);

private:
    enum class Stage { Idle, Searching, Downloading, Listing, Running, Comparing };

    void onFound();
    void onDownloaded(const std::vector<std::filesystem::path>& files);
    void onListed(const QString& error);
    void onSequenceFinished(bool cancelled, bool broken);
    void compare();
    void end(const QString& sentence, bool broken);

    SearchController& m_search;
    DownloadController& m_downloads;
    SourceList& m_sources;
    RunController& m_runs;
    ComparisonController& m_comparisons;
    Choices m_choices;
    Stage m_stage = Stage::Idle;
};

} // namespace tutti

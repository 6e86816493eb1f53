// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include <QObject>
#include <QString>

#include "core/session/choices.h"
#include "core/session/session.h"

namespace tutti {

class RunController;
class SourceList;

/// *Try the demo*: makes the built-in sounds, converts them and draws their spectra, then converts them with two
/// engines for a comparison.
class DemoController : public QObject
{
    Q_OBJECT

public:
    DemoController(SourceList& sources, RunController& runs, QObject* parent = nullptr);

    /// Only while nothing runs. `choices` give engine, workers and schedule; everything else is the standard, and
    /// results lie beside the sounds, where nobody else's files are.
    void start(const Choices& choices);
    /// From the start to the end of the comparison, or to a failure.
    bool isActive() const { return m_active; }

    /// "Tutti demo" in the person's folder for music.
    static std::filesystem::path folder();

Q_SIGNALS:
    /// What goes on now, and at the end what there is to see, in a sentence.
    void told(QString sentence);
    /// The demo came to its end; broken: not to the one that was meant.
    void finished(bool broken);

private:
    void onSoundsMade(const QString& error);
    void onSequenceFinished(bool cancelled, bool broken);
    void end(const QString& sentence, bool broken);

    SourceList& m_sources;
    RunController& m_runs;
    Choices m_choices;
    bool m_active = false;
    bool m_making = false;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include <QObject>

#include "app/desktop/controllers/runcontroller.h"
#include "app/desktop/controllers/sourcelist.h"
#include "core/session/choices.h"

namespace tutti {

/// Puts what was downloaded into the file table, and does with it what is ticked under Do, as soon as nothing else goes
/// on. Knows no widgets.
class AfterDownload : public QObject
{
    Q_OBJECT

public:
    AfterDownload(FilesModel& model, SourceList& sources, RunController& runs, QObject* parent = nullptr);

    /// `choices`: what is to be done with the files; nothing: they only join the table.
    void take(const std::vector<std::filesystem::path>& files, const std::optional<Choices>& choices);
    /// Something is still to be done.
    bool isWaiting() const { return m_choices.has_value(); }
    void forget();

private:
    void goOn();

    FilesModel& m_model;
    SourceList& m_sources;
    RunController& m_runs;
    std::vector<std::filesystem::path> m_files;
    std::optional<Choices> m_choices;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/fileactions.h"

#include <QAction>
#include <QDesktopServices>
#include <QTableView>

#include "app/desktop/actions.h"
#include "app/desktop/controllers/fileurl.h"
#include "app/desktop/models/filesmodel.h"
#include "app/desktop/panels/filespanel.h"
#include "core/base/paths.h"

namespace tutti {

namespace {

/// The newest result that is there: the figure, or else the wav.
const SlimPath* resultOf(const FileRow& row)
{
    for (const JobKind kind : {JobKind::Spectra, JobKind::Convert}) {
        const FilePart& part = row.part(kind);
        const bool isThere = part.state == FileState::Done || part.state == FileState::Skipped;
        if (isThere && !part.targets.empty())
            return &part.targets.front();
    }
    return nullptr;
}

} // namespace

FileActions::FileActions(const FilesModel& model, FilesPanel& panel, const Actions& actions, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_panel(panel)
    , m_actions(actions)
{
    panel.setMenu({actions.play, actions.openResult, actions.reveal, actions.credits, nullptr, actions.retryFailed,
                   actions.redo, actions.timeAgain, nullptr, actions.selectAll});
    connect(actions.openResult, &QAction::triggered, this, &FileActions::openResult);
    connect(actions.reveal, &QAction::triggered, this, &FileActions::reveal);
    connect(actions.selectAll, &QAction::triggered, panel.table(), &QTableView::selectAll);
    connect(&panel, &FilesPanel::activated, this, &FileActions::openResult);
    connect(&panel, &FilesPanel::currentFileChanged, this, &FileActions::showEnabled);
    connect(&model, &FilesModel::countsChanged, this, &FileActions::showEnabled);
    showEnabled();
}

const FileRow* FileActions::currentRow() const
{
    const auto file = m_panel.currentFile();
    return file ? &m_model.file(*file) : nullptr;
}

void FileActions::openResult()
{
    const FileRow* row = currentRow();
    const SlimPath* result = row ? resultOf(*row) : nullptr;
    if (!result) {
        Q_EMIT told(tr("This row has no result to open yet."));
        return;
    }
    if (!QDesktopServices::openUrl(fileUrl(*result)))
        Q_EMIT told(tr("No program was found that opens %1.").arg(displayName(*result)));
}

void FileActions::reveal()
{
    if (const FileRow* row = currentRow())
        Q_EMIT revealWanted(row->source.file);
}

void FileActions::showEnabled()
{
    const FileRow* row = currentRow();
    m_actions.reveal->setEnabled(row != nullptr);
    m_actions.openResult->setEnabled(row && resultOf(*row));
    m_actions.selectAll->setEnabled(m_model.rowCount() > 0);
}

} // namespace tutti

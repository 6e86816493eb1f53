// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktoplink.h"

#include <QAction>
#include <QDesktopServices>
#include <QWidget>

#include "app/desktop/actions.h"
#include "app/desktop/controllers/fileurl.h"
#include "app/desktop/endnotes.h"
#include "app/desktop/lookkeeper.h"
#include "app/desktop/panels/statusline.h"
#include "app/desktop/services/desktopservices.h"
#include "core/base/paths.h"

namespace tutti {

DesktopLink::DesktopLink(const Ends& ends)
    : QObject(&ends.window)
    , m_ends(ends)
    , m_news(ends.runs, ends.downloads, ends.comparisons)
    , m_look(new LookKeeper(ends.settings, ends.actions, this))
{
    connect(&m_news, &WorkNews::firstFailure, this,
            [this](const QString& sentence) { m_ends.status.announce(sentence); });
    connect(&m_news, &WorkNews::ended, this, [this](const WorkEnd& end) {
        m_ends.status.announce(tr("%1: %2", "what ended, and what came of it").arg(end.title, end.text));
    });
    QAction* notes = ends.actions.notesAtEnd;
    notes->setChecked(ends.settings.isOn(EndNotes::switchName(), true));
    connect(notes, &QAction::triggered, this, [this](bool on) { m_ends.settings.setOn(EndNotes::switchName(), on); });
}

void DesktopLink::join(DesktopServices& services)
{
    m_services = &services;
    m_look->follow(services.look);
    new EndNotes(m_news, services.notifier, m_ends.settings, m_ends.window); // belongs to the window
    connect(&services.revealer, &Revealer::failed, this, [this](const QUrl& file) { openFolder(filePath(file)); });
}

void DesktopLink::setWorking(bool working)
{
    if (!m_services)
        return;
    if (working)
        m_services->sleep.hold(tr("Sounds are worked on or measured."));
    else
        m_services->sleep.release();
}

void DesktopLink::reveal(const std::filesystem::path& file)
{
    if (m_services)
        m_services->revealer.reveal(fileUrl(file));
    else
        openFolder(file);
}

void DesktopLink::openFolder(const std::filesystem::path& file)
{
    const std::filesystem::path folder = file.parent_path();
    if (!QDesktopServices::openUrl(fileUrl(folder)))
        Q_EMIT told(tr("No file manager was found that shows %1.").arg(displayName(folder)));
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pathactions.h"

#include <algorithm>

#include <QStandardPaths>

#include "core/base/paths.h"

namespace tutti {

PathActions::PathActions(Settings& settings, QWidget& window)
    : QObject(&window)
    , m_settings(settings)
    , m_window(window)
{
}

QFileDialog* PathActions::open(const QString& name, const QString& title, QFileDialog::FileMode mode,
                               const QStringList& filters)
{
    QString folder = m_settings.lastFolder();
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::MusicLocation);
    auto* dialog = new QFileDialog(&m_window, title, folder);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    if (!filters.isEmpty())
        dialog->setNameFilters(filters);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this, dialog] { m_settings.setLastFolder(dialog->directory().path()); });
    dialog->open();
    return dialog;
}

void PathActions::chooseFolder()
{
    const QFileDialog* dialog =
        open(QStringLiteral("chooseFolderDialog"), tr("Choose a folder of sounds"), QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& folder) { Q_EMIT sourcesChosen({toPath(folder)}); });
}

void PathActions::chooseFiles()
{
    const QFileDialog* dialog =
        open(QStringLiteral("chooseFilesDialog"), tr("Choose sounds"), QFileDialog::ExistingFiles,
             {tr("Sounds (*.mp3 *.mp2 *.flac *.ogg *.oga *.opus *.aif *.aiff *.wav)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& files) {
        std::vector<std::filesystem::path> paths;
        std::ranges::transform(files, std::back_inserter(paths), [](const QString& file) { return toPath(file); });
        Q_EMIT sourcesChosen(std::move(paths));
    });
}

void PathActions::chooseOutput()
{
    const QFileDialog* dialog =
        open(QStringLiteral("chooseOutputDialog"), tr("Choose a folder for results"), QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& folder) { Q_EMIT outputChosen(toPath(folder)); });
}

void PathActions::chooseDownloads()
{
    const QFileDialog* dialog =
        open(QStringLiteral("chooseDownloadsDialog"), tr("Choose a folder for downloads"), QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& folder) { Q_EMIT downloadsChosen(toPath(folder)); });
}

} // namespace tutti

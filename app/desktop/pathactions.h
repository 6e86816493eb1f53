// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include <QFileDialog>
#include <QObject>
#include <QString>
#include <QStringList>

#include "core/session/settings.h"

class QWidget;

namespace tutti {

/// Asks for folders and files; remembers where the person was last.
class PathActions : public QObject
{
    Q_OBJECT

public:
    PathActions(Settings& settings, QWidget& window);

    void chooseFolder();
    void chooseFiles();
    void chooseOutput();
    void chooseDownloads();

Q_SIGNALS:
    void sourcesChosen(std::vector<std::filesystem::path> paths);
    void outputChosen(std::filesystem::path folder);
    void downloadsChosen(std::filesystem::path folder);

private:
    /// Opens by itself and goes when it is closed. What it chooses must be known by then: a desktop's own dialog is
    /// made when it is shown. Without filters: all files.
    QFileDialog* open(const QString& name, const QString& title, QFileDialog::FileMode mode,
                      const QStringList& filters = {});

    Settings& m_settings;
    QWidget& m_window;
};

} // namespace tutti

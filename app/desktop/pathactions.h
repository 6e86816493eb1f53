// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include <QObject>
#include <QString>

#include "core/session/settings.h"

class QFileDialog;
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
    /// Opens by itself and goes when it is closed.
    QFileDialog* open(const QString& name, const QString& title);

    Settings& m_settings;
    QWidget& m_window;
};

} // namespace tutti

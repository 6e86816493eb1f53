// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/controllers/musicfolder.h"

#include <QStandardPaths>

#include "core/base/paths.h"

namespace tutti {

std::filesystem::path musicFolder()
{
    QString music = QStandardPaths::writableLocation(QStandardPaths::MusicLocation);
    if (music.isEmpty())
        music = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return toPath(music);
}

} // namespace tutti

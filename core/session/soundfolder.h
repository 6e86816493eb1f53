// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <unordered_set>
#include <vector>

#include <QObject>
#include <QString>

#include "core/base/error.h"
#include "core/freesound/creditformats.h"
#include "core/session/background.h"

namespace tutti {

/// What a folder for downloads has.
struct SoundFolderState
{
    std::filesystem::path folder;
    /// The numbers of Freesound's sounds that lie here, by their names and the folder's credits.
    std::unordered_set<std::int64_t> ids;
    /// The folder's switch.
    bool commercial = false;
    /// File names of what is here and must not be used commercially.
    std::vector<std::string> notCommercial;
    /// What the person should be told about the folder's credits.
    std::vector<std::string> notes;
};

/// Looks into a folder for downloads, and finds credits, in the background. Signals come in the thread of this object.
class SoundFolder : public QObject
{
    Q_OBJECT

public:
    explicit SoundFolder(QObject* parent = nullptr);

    /// Answer by looked(); a folder that is not there yet is empty.
    void look(const std::filesystem::path& folder);
    /// Sets the folder's switch (the folder is made if missing); answer by looked(), or failed().
    void setCommercial(const std::filesystem::path& folder, bool commercial);
    /// The credits of these files, wherever they lie; answer by creditsFound().
    void findCredits(std::vector<std::filesystem::path> files);

Q_SIGNALS:
    void looked(tutti::SoundFolderState state);
    void failed(tutti::Error error);
    void creditsFound(tutti::CreditList list);

private:
    Background m_looking;
    Background m_finding;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QObject>
#include <QString>

#include "core/session/fetch.h"
#include "core/session/soundsearch.h"

namespace tutti {

/// Sounds of the offline library, to be downloaded again and again. Asks once for each number.
class LibrarySounds : public QObject
{
    Q_OBJECT

public:
    explicit LibrarySounds(SoundService& service, QObject* parent = nullptr);

    /// Answer by found() or failed(); a newer question replaces an older one.
    void find(int count);

Q_SIGNALS:
    /// As many as there are, at most `count`, always the same for the same number.
    void found(std::vector<tutti::WantedSound> sounds);
    void failed(QString sentence);

private:
    void end(bool cancelled);

    SoundSearch m_search;
    int m_count = 0;
    std::vector<WantedSound> m_coming;
    QString m_error;
    /// The newest answer, and the number that it is for.
    std::vector<WantedSound> m_sounds;
    int m_known = 0;
};

} // namespace tutti

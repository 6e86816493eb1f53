// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include <QObject>
#include <QString>

#include "core/session/soundplayer.h"

namespace tutti {

/// Plays one sound at a time, and says so in sentences.
class Player : public QObject
{
    Q_OBJECT

public:
    explicit Player(QObject* parent = nullptr);

    /// Plays the file; when it is the one that plays, stops it.
    void toggle(const std::filesystem::path& file);
    /// The same for an address; `name` is for the person.
    void toggle(const std::string& url, const QString& name);
    void stop();
    /// The address of what plays; empty: nothing.
    std::string playing() const;

Q_SIGNALS:
    /// Something else plays now, or nothing.
    void changed();
    void started(QString name);
    void stopped();
    /// Why nothing is to be heard, in a sentence.
    void failed(QString sentence);

private:
    void fail(PlayerProblem problem, const QString& reason);

    SoundPlayer m_player;
    std::string m_url;
    QString m_name;
};

} // namespace tutti

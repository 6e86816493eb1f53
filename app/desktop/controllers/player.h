// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include <QObject>
#include <QString>

class QAudioOutput;
class QMediaPlayer;

namespace tutti {

/// Plays one sound at a time. Nothing of Qt Multimedia is set up before the first one.
class Player : public QObject
{
    Q_OBJECT

public:
    explicit Player(QObject* parent = nullptr);
    ~Player() override;

    /// Plays the file; when it is the one that plays, stops it.
    void toggle(const std::filesystem::path& file);
    void stop();

Q_SIGNALS:
    void started(QString name);
    void stopped();
    /// Why nothing is to be heard, in a sentence.
    void failed(QString sentence);

private:
    bool setUp();

    std::unique_ptr<QAudioOutput> m_output;
    std::unique_ptr<QMediaPlayer> m_player;
    std::optional<std::filesystem::path> m_playing;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

#include <QObject>
#include <QString>

namespace tutti {

/// Why nothing is to be heard.
enum class PlayerProblem : std::uint8_t {
    /// No sound device on this machine.
    NoDevice,
    /// The program that plays is not installed.
    NoProgram,
    /// The sound cannot be read or reached; the reason says why.
    Sound,
    /// It did not begin within 15 seconds.
    Late,
    /// The program that plays ended by itself.
    Crash
};

/// Plays one sound at a time, in a program of its own (`tutti-player`), which is started when the first one is to be
/// heard: decoders cost the window nothing when it starts, an address that does not answer never holds it up, and a
/// sound that a decoder crashes over takes nothing with it.
class SoundPlayer : public QObject
{
    Q_OBJECT

public:
    /// `program` empty: the one that lies beside the running program.
    explicit SoundPlayer(std::filesystem::path program = {}, QObject* parent = nullptr);
    ~SoundPlayer() override;

    /// A `file:`, `http:` or `https:` address, fully encoded; stops what plays.
    void play(const std::string& url);
    void stop();
    /// From play() until it ends, is stopped or fails.
    bool isPlaying() const;

Q_SIGNALS:
    /// It is to be heard now.
    void started();
    /// It came to its end, or was stopped.
    void stopped();
    void failed(tutti::PlayerProblem problem, QString reason);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QAudioOutput>
#include <QByteArray>
#include <QMediaPlayer>
#include <QObject>
#include <QSocketNotifier>

namespace tutti {

/// Plays what its standard input names, a line each: "play N URL" or "stop". Answers on standard output, a line each,
/// with that number: "N playing", "N stopped" (or at its end), "N no-device", "N failed WHY". Ends with its input.
class PlayerProgram : public QObject
{
    Q_OBJECT

public:
    PlayerProgram();

private:
    void readInput();
    void obey(const QByteArray& line);
    void play(const QByteArray& url);
    void say(const QByteArray& what) const;
    void setUp();
    void fail(const QString& reason);

    QSocketNotifier m_input;
    QByteArray m_line;
    QByteArray m_number;
    // The player goes before its output.
    std::unique_ptr<QAudioOutput> m_output;
    std::unique_ptr<QMediaPlayer> m_player;
    bool m_failed = false;
};

} // namespace tutti

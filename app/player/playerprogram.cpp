// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/playerprogram.h"

#include <array>
#include <string_view>
#include <utility>

#include <unistd.h>

#include <QAudioDevice>
#include <QCoreApplication>
#include <QMediaDevices>
#include <QUrl>

namespace tutti {

PlayerProgram::PlayerProgram()
    : m_input(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_input, &QSocketNotifier::activated, this, &PlayerProgram::readInput);
}

void PlayerProgram::readInput()
{
    std::array<char, 4096> buffer {};
    const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (count <= 0) {
        m_input.setEnabled(false);
        QCoreApplication::quit();
        return;
    }
    m_line.append(buffer.data(), count);
    for (qsizetype end = m_line.indexOf('\n'); end >= 0; end = m_line.indexOf('\n')) {
        const QByteArray line = m_line.left(end);
        m_line.remove(0, end + 1);
        obey(line);
    }
}

void PlayerProgram::obey(const QByteArray& line)
{
    constexpr std::string_view playCommand = "play ";
    const auto command = static_cast<qsizetype>(playCommand.size());
    const qsizetype blank = line.indexOf(' ', command);
    if (line.startsWith("play ") && blank > 0) {
        m_player.reset();
        m_number = line.mid(command, blank - command);
        play(line.mid(blank + 1));
    }
    if (line == "stop" && m_player)
        m_player->stop();
}

void PlayerProgram::setUp()
{
    m_output = std::make_unique<QAudioOutput>();
    m_player = std::make_unique<QMediaPlayer>();
    m_player->setAudioOutput(m_output.get());
    connect(m_player.get(), &QMediaPlayer::errorOccurred, this,
            [this](QMediaPlayer::Error /*error*/, const QString& reason) { fail(reason); });
    connect(m_player.get(), &QMediaPlayer::playbackStateChanged, this, [this](QMediaPlayer::PlaybackState state) {
        if (m_failed)
            return;
        if (state == QMediaPlayer::PlayingState)
            say("playing");
        else if (state == QMediaPlayer::StoppedState)
            say("stopped");
    });
}

void PlayerProgram::play(const QByteArray& url)
{
    if (QMediaDevices::audioOutputs().isEmpty()) {
        say("no-device");
        return;
    }
    setUp(); // a player for each sound: one that met an error plays nothing any more
    m_failed = false;
    m_player->setSource(QUrl::fromEncoded(url, QUrl::StrictMode)); // may wait for the network
    if (!m_failed)
        m_player->play();
}

/// In one piece, so that nothing that a library prints comes in between.
void PlayerProgram::say(const QByteArray& what) const
{
    const QByteArray bytes = m_number + ' ' + what + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), static_cast<std::size_t>(bytes.size())) < 0)
        QCoreApplication::quit(); // nobody listens any more
}

void PlayerProgram::fail(const QString& reason)
{
    if (std::exchange(m_failed, true))
        return;
    say("failed " + reason.simplified().toUtf8());
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/controllers/player.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QMediaDevices>
#include <QMediaPlayer>

#include "app/desktop/controllers/fileurl.h"
#include "core/base/paths.h"

namespace tutti {

Player::Player(QObject* parent)
    : QObject(parent)
{
}

Player::~Player() = default;

bool Player::setUp()
{
    if (m_player)
        return true;
    if (QMediaDevices::audioOutputs().isEmpty()) {
        Q_EMIT failed(tr("There is no sound device here, so nothing can be played."));
        return false;
    }
    m_output = std::make_unique<QAudioOutput>();
    m_player = std::make_unique<QMediaPlayer>();
    m_player->setAudioOutput(m_output.get());
    connect(m_player.get(), &QMediaPlayer::errorOccurred, this,
            [this](QMediaPlayer::Error /*error*/, const QString& text) {
                const QString name = m_playing ? displayName(m_playing->filename()) : QString();
                m_playing.reset();
                Q_EMIT failed(tr("%1 cannot be played: %2").arg(name, text));
            });
    connect(m_player.get(), &QMediaPlayer::playbackStateChanged, this, [this](QMediaPlayer::PlaybackState state) {
        if (state != QMediaPlayer::StoppedState || !m_playing)
            return;
        m_playing.reset();
        Q_EMIT stopped();
    });
    return true;
}

void Player::toggle(const std::filesystem::path& file)
{
    const bool same = m_playing == file;
    stop();
    if (same || !setUp())
        return;
    m_player->setSource(fileUrl(file));
    m_playing = file;
    m_player->play();
    if (m_playing)
        Q_EMIT started(displayName(file.filename()));
}

void Player::stop()
{
    if (m_player)
        m_player->stop();
}

} // namespace tutti

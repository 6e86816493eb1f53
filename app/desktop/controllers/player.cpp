// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/controllers/player.h"

#include "app/desktop/controllers/fileurl.h"
#include "core/base/paths.h"

namespace tutti {

Player::Player(QObject* parent)
    : QObject(parent)
{
    connect(&m_player, &SoundPlayer::started, this, [this] { Q_EMIT started(m_name); });
    connect(&m_player, &SoundPlayer::stopped, this, [this] {
        Q_EMIT stopped();
        Q_EMIT changed();
    });
    connect(&m_player, &SoundPlayer::failed, this, &Player::fail);
}

void Player::toggle(const std::filesystem::path& file)
{
    toggle(fileUrl(file).toEncoded().toStdString(), displayName(file.filename()));
}

void Player::toggle(const std::string& url, const QString& name)
{
    const bool same = playing() == url;
    m_player.stop();
    if (same)
        return;
    m_url = url;
    m_name = name;
    m_player.play(url);
    Q_EMIT changed();
}

void Player::stop()
{
    m_player.stop();
}

std::string Player::playing() const
{
    return m_player.isPlaying() ? m_url : std::string();
}

void Player::fail(PlayerProblem problem, const QString& reason)
{
    switch (problem) {
    case PlayerProblem::NoDevice:
        Q_EMIT failed(tr("There is no sound device here, so nothing can be played."));
        break;
    case PlayerProblem::NoProgram:
        Q_EMIT failed(tr("Nothing can be played: %1").arg(reason));
        break;
    case PlayerProblem::Sound:
        Q_EMIT failed(tr("%1 cannot be played: %2").arg(m_name, reason));
        break;
    case PlayerProblem::Late:
        Q_EMIT failed(tr("%1 did not begin within 15 seconds; the network may be slow, try again.").arg(m_name));
        break;
    case PlayerProblem::Crash:
        Q_EMIT failed(tr("%1 cannot be played: the player ended over it.").arg(m_name));
        break;
    }
    Q_EMIT changed();
}

} // namespace tutti

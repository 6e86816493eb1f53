// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/soundplayer.h"

#include <chrono>
#include <utility>

#include <QProcess>
#include <QProcessEnvironment>
#include <QTimer>

#include "core/base/paths.h"
#include "core/engine/programs.h"

namespace tutti {

namespace {

constexpr std::chrono::seconds untilLate {15};

bool isAddress(const std::string& url)
{
    const bool isKnown = url.starts_with("file:///") || url.starts_with("http://") || url.starts_with("https://");
    return isKnown && url.find_first_of("\n\r ") == std::string::npos;
}

} // namespace

struct SoundPlayer::Private
{
    explicit Private(SoundPlayer* player)
        : q(player)
    {
    }

    bool startProgram();
    void endProgram();
    void readAnswers();
    void obey(const QByteArray& answer);
    void fail(PlayerProblem problem, const QString& reason = {});

    SoundPlayer* q;
    std::filesystem::path configured;
    std::unique_ptr<QProcess> program;
    QTimer late;
    bool playing = false;
    bool heard = false;
    /// Of the newest sound: answers carry it, so that late ones about another are known.
    unsigned number = 0;
};

bool SoundPlayer::Private::startProgram()
{
    if (program)
        return true;
    const auto file = findOwnProgram(configured, "tutti-player");
    if (!file) {
        fail(PlayerProblem::NoProgram, QString::fromStdString(file.error().detail));
        return false;
    }
    program = std::make_unique<QProcess>();
    program->setStandardErrorFile(QProcess::nullDevice());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("TUTTI_FREESOUND_KEY"));
    program->setProcessEnvironment(environment);
    QObject::connect(program.get(), &QProcess::readyReadStandardOutput, q, [this] { readAnswers(); });
    QObject::connect(program.get(), &QProcess::finished, q, [this] {
        program.release()->deleteLater();
        if (playing)
            fail(PlayerProblem::Crash);
    });
    QObject::connect(program.get(), &QProcess::errorOccurred, q, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        const QString reason = program->errorString();
        program.release()->deleteLater();
        fail(PlayerProblem::NoProgram, reason);
    });
    program->start(displayName(*file), {});
    return program != nullptr;
}

/// At once: it may be waiting for an address.
void SoundPlayer::Private::endProgram()
{
    if (!program)
        return;
    program->disconnect();
    program->kill();
    QObject::connect(program.get(), &QProcess::finished, program.get(), &QObject::deleteLater);
    program.release(); // NOLINT(bugprone-unused-return-value): goes when it has ended
}

void SoundPlayer::Private::readAnswers()
{
    while (program && program->canReadLine())
        obey(program->readLine().trimmed());
}

void SoundPlayer::Private::obey(const QByteArray& answer)
{
    const qsizetype blank = answer.indexOf(' ');
    if (!playing || answer.left(blank).toUInt() != number)
        return;
    const QByteArray line = answer.mid(blank + 1);
    if (line == "playing") {
        heard = true;
        late.stop();
        Q_EMIT q->started();
    } else if (line == "no-device") {
        fail(PlayerProblem::NoDevice);
    } else if (line.startsWith("failed ")) {
        fail(PlayerProblem::Sound, QString::fromUtf8(line.mid(7)));
    } else if (heard && line == "stopped") {
        playing = false;
        Q_EMIT q->stopped();
    }
}

void SoundPlayer::Private::fail(PlayerProblem problem, const QString& reason)
{
    late.stop();
    playing = false;
    Q_EMIT q->failed(problem, reason);
}

SoundPlayer::SoundPlayer(std::filesystem::path program, QObject* parent)
    : QObject(parent)
    , m_private(std::make_unique<Private>(this))
{
    m_private->configured = std::move(program);
    m_private->late.setSingleShot(true);
    m_private->late.setInterval(untilLate);
    connect(&m_private->late, &QTimer::timeout, this, [this] {
        m_private->endProgram();
        m_private->fail(PlayerProblem::Late);
    });
}

SoundPlayer::~SoundPlayer()
{
    if (!m_private->program)
        return;
    m_private->program->disconnect();
    m_private->program->kill();
    m_private->program->waitForFinished(1000);
}

void SoundPlayer::play(const std::string& url)
{
    stop();
    if (!isAddress(url)) {
        m_private->fail(PlayerProblem::Sound, QStringLiteral("it has no address that can be played"));
        return;
    }
    if (!m_private->startProgram())
        return;
    m_private->playing = true;
    m_private->heard = false;
    m_private->late.start();
    const std::string number = std::to_string(++m_private->number);
    m_private->program->write(QByteArray::fromStdString("play " + number + " " + url + "\n"));
}

void SoundPlayer::stop()
{
    if (!m_private->playing)
        return;
    m_private->playing = false;
    m_private->late.stop();
    if (m_private->heard)
        m_private->program->write("stop\n");
    else
        m_private->endProgram(); // it is still opening the sound and hears nothing
    Q_EMIT stopped();
}

bool SoundPlayer::isPlaying() const
{
    return m_private->playing;
}

} // namespace tutti

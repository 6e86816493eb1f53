// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/transfer.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QTimer>

#include "core/base/logging.h"
#include "core/freesound/answer.h"
#include "core/freesound/downloadrefusal.h"
#include "core/freesound/lineerror.h"
#include "core/freesound/network.h"

namespace tutti {
namespace {

constexpr int statusPartial = 206;
constexpr int statusTimeout = 408;
constexpr int statusBadRange = 416;
constexpr int statusThrottled = 429;
constexpr int mostHops = 5;
constexpr double millisecondsPerSecond = 1000;
/// Seconds; a wait is told as often.
constexpr double longestStep = 1;
/// What Qt holds for us at most, so that a fast line and a slow disk do not fill the memory.
constexpr qint64 bufferBytes = 1 << 20;
constexpr std::uint64_t goodWay = 1 << 20;

} // namespace

Transfer::Transfer(TransferRun& run, QNetworkAccessManager& network, const Download& download, DownloadResult result,
                   Finished finished)
    : m_run(run)
    , m_network(network)
    , m_download(download)
    , m_result(std::move(result))
    , m_finished(std::move(finished))
    , m_content(download)
{
}

Transfer::~Transfer()
{
    dropReply();
}

void Transfer::begin()
{
    auto file = ReceivedFile::create(expectedOf(m_download));
    if (!file) {
        finish(file.error());
        return;
    }
    m_file.emplace(std::move(*file));
    m_url = QUrl(QString::fromStdString(m_download.url));
    ask();
}

void Transfer::cancel()
{
    finish(Error {ErrorCode::Cancelled, "cancelled"});
}

/// Sends the request for m_url, as soon as the quota has room for it where it counts.
void Transfer::ask()
{
    // Cancelled during a pause.
    if (!m_finished)
        return;
    const bool counts = m_download.original && m_hops == 0;
    if (const double wait = counts ? m_run.quota.take() : 0; wait > 0) {
        waitForQuota(wait);
        return;
    }
    if (std::exchange(m_waitsForQuota, false))
        m_run.observer.waiting({"quota", 0});
    m_content.begin(m_file->size());
    m_reply = m_network.get(request());
    m_reply->setReadBufferSize(bufferBytes);
    connect(m_reply, &QNetworkReply::readyRead, this, &Transfer::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &Transfer::replyEnded);
}

bool Transfer::isResuming() const
{
    return m_content.canGoOn(m_file->size());
}

QNetworkRequest Transfer::request() const
{
    QNetworkRequest request =
        requestFor(m_url, m_run.service, m_download.original ? Credential::SignIn : Credential::None);
    request.setRawHeader("Accept-Encoding", "identity");
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(int(m_run.patience.stallSeconds * millisecondsPerSecond));
    m_content.putRange(request, m_file->size());
    return request;
}

/// Looks at status and headers before the first byte is taken.
void Transfer::takeHead()
{
    m_run.unreachable = false;
    const auto meaning = m_content.takeHead(*m_reply, m_file->size());
    if (meaning != ContentWatch::Meaning::FromStart || m_file->size() == 0)
        return;
    if (auto begun = m_file->restart(); !begun)
        finish(begun.error());
}

void Transfer::takeBytes()
{
    if (!m_content.isHeadTaken())
        takeHead();
    // What a refusal says is read when it is complete.
    if (m_reply == nullptr || !m_content.isContent())
        return;
    // A reply that was given up is closed.
    const QByteArray bytes = m_reply->isReadable() ? m_reply->readAll() : QByteArray();
    m_content.count(std::uint64_t(bytes.size()));
    m_result.received += std::uint64_t(bytes.size());
    if (auto taken = m_file->append(bytes); !taken)
        finish(taken.error());
    else
        tellProgress();
}

void Transfer::tellProgress()
{
    constexpr double period = 0.1;
    if (secondsSince(m_lastProgress) < period)
        return;
    m_lastProgress = std::chrono::steady_clock::now();
    m_run.observer.progressed(m_result.download, m_file->size(), m_content.total());
}

void Transfer::replyEnded()
{
    if (statusOf(*m_reply) == 0) {
        nobodyAnswered();
        return;
    }
    takeBytes();
    if (m_reply == nullptr)
        return;
    if (m_content.isContent() && m_content.isWhole(*m_reply))
        keep();
    else if (m_content.isContent())
        tryAgain(lineError(*m_reply));
    else if (const QUrl target = redirectTarget(
                 m_url, statusOf(*m_reply), m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
             !target.isEmpty())
        followRedirect(target);
    else
        refused();
}

void Transfer::nobodyAnswered()
{
    const bool isUnreachable = isHopeless(*m_reply);
    const std::size_t allTries = m_run.patience.pauses.size();
    if (isUnreachable && m_run.unreachable)
        m_tries = allTries;
    m_run.unreachable = m_run.unreachable || (isUnreachable && m_tries >= allTries);
    tryAgain(lineError(*m_reply));
}

void Transfer::followRedirect(const QUrl& target)
{
    dropReply();
    if (++m_hops > mostHops) {
        finish(Error {ErrorCode::Network, "the server sends us from one address to the next; try again later"});
        return;
    }
    m_url = target;
    ask();
}

/// The answer is not what was asked for, and its status says why.
void Transfer::refused()
{
    const ServiceAnswer answer = refusingAnswer(*m_reply);
    const bool wasResuming = isResuming();
    const Error error = refusalOf(answer, m_download);
    if (wasResuming && (answer.status == statusPartial || answer.status == statusBadRange)) {
        // What is here and what the server has now do not belong together.
        m_content.forgetTag();
        tryAgain({ErrorCode::Network, "the file changed on the server while it came; fetch it again"});
        return;
    }
    const bool isThrottled = answer.status == statusThrottled && !isSuspension(answer);
    if (isThrottled && m_download.original)
        m_run.quota.refused(throttleWindow(answer));
    if (isThrottled || answer.status == statusTimeout || isWorthAnotherTry(answer.status))
        tryAgain(error);
    else
        finish(error);
}

void Transfer::keep()
{
    if (const auto checked = m_file->check(); !checked) {
        const bool maybeBroken = m_content.sizeAtTry() > 0 || !m_content.isAnnounced();
        m_content.forgetTag();
        if (maybeBroken)
            tryAgain(checked.error());
        else
            finish(checked.error());
        return;
    }
    m_result.bytes = m_file->size();
    if (const auto allowed = m_run.observer.beforeNaming(m_result.download); !allowed) {
        finish(allowed.error());
        return;
    }
    const auto named = m_file->commit();
    finish(named ? std::nullopt : std::optional(named.error()));
}

void Transfer::tryAgain(Error error)
{
    qCDebug(freesoundLog) << "sound" << m_download.sound.id << "broke:" << error.detail.c_str();
    dropReply();
    // After a break Qt may send the request again by itself, with nobody there to take the answer.
    m_network.clearConnectionCache();
    m_hops = 0;
    m_url = QUrl(QString::fromStdString(m_download.url));
    const bool came = m_file->size() >= m_content.sizeAtTry() + goodWay;
    if (isResuming() && came)
        m_tries = 0;
    if (m_tries >= m_run.patience.pauses.size()) {
        finish(std::move(error));
        return;
    }
    if (!isResuming() && m_file->size() > 0) {
        if (auto begun = m_file->restart(); !begun) {
            finish(begun.error());
            return;
        }
    }
    const double seconds = m_run.patience.pauses[m_tries++];
    pause(seconds);
}

/// Waits, telling so once a second, and asks then.
void Transfer::pause(double seconds)
{
    m_run.observer.waiting({"retry", std::max(0.0, seconds)});
    const double step = std::min(seconds, longestStep);
    QTimer::singleShot(int(std::max(0.0, step) * millisecondsPerSecond), this, [this, left = seconds - step] {
        if (left > 0) {
            pause(left);
            return;
        }
        m_run.observer.waiting({"retry", 0});
        ask();
    });
}

/// Asks again every second: the limits that are known, and what others use, change meanwhile.
void Transfer::waitForQuota(double seconds)
{
    m_waitsForQuota = true;
    m_run.observer.waiting({"quota", seconds});
    const double step = std::min(seconds, longestStep);
    QTimer::singleShot(int(std::ceil(step * millisecondsPerSecond)), this, &Transfer::ask);
}

void Transfer::dropReply()
{
    if (m_reply == nullptr)
        return;
    // abort() would say finished once more.
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

void Transfer::finish(std::optional<Error> error)
{
    dropReply();
    if (!m_finished)
        return;
    if (m_file)
        m_result.writeSeconds = m_file->writeSeconds();
    m_file.reset();
    m_result.error = std::move(error);
    if (m_result.error)
        m_result.bytes = 0;
    m_result.finishedSeconds = secondsSince(m_run.start);
    // Called once, and then never again, whatever timers are still to come.
    std::exchange(m_finished, nullptr)();
}

} // namespace tutti

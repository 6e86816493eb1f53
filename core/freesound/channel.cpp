// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/channel.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

#include "core/base/logging.h"
#include "core/freesound/lineerror.h"

namespace tutti {
namespace {

/// Qt opens no more connections to one host.
constexpr std::size_t mostAtOnce = 6;
constexpr qint64 largestAnswer = qint64(64) * 1024 * 1024;
constexpr int mostHops = 5;
constexpr int mostRefusals = 5;
constexpr int ok = 200;
constexpr int throttled = 429;

ServiceAnswer answerOf(const QNetworkReply& reply, QByteArray body)
{
    ServiceAnswer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QString type = reply.header(QNetworkRequest::ContentTypeHeader).toString();
    answer.contentType = type.section(QChar(u';'), 0, 0).trimmed().toLower().toStdString();
    answer.body = std::move(body);
    return answer;
}

std::string waitText(double seconds)
{
    constexpr double minute = 60;
    constexpr double hour = 3600;
    if (seconds < 2 * minute)
        return std::to_string(std::lround(std::ceil(seconds))) + " s";
    return seconds < 2 * hour ? std::to_string(std::lround(std::ceil(seconds / minute))) + " minutes"
                              : std::to_string(std::lround(std::ceil(seconds / hour))) + " hours";
}

std::chrono::milliseconds milliseconds(double seconds)
{
    return std::chrono::ceil<std::chrono::milliseconds>(Seconds(std::max(seconds, 0.0)));
}

} // namespace

Channel::Channel(Service service, Quota& quota, Patience patience)
    : m_service(std::move(service))
    , m_quota(quota)
    , m_patience(std::move(patience))
    , m_network(makeNetworkAccess())
{
    m_network->setTransferTimeout(int(milliseconds(m_patience.stallSeconds).count()));
    m_ticker.setSingleShot(true);
    connect(&m_ticker, &QTimer::timeout, this, &Channel::tick);
}

Channel::~Channel()
{
    abandon();
}

void Channel::ask(Question question)
{
    auto call = std::make_shared<Call>();
    call->url = question.url;
    call->question = std::move(question);
    m_ready.push_back(std::move(call));
    pump();
}

void Channel::abandon()
{
    m_ready.clear();
    m_paused.clear();
    m_quotaWait = 0;
    m_toldReason.clear();
    m_ticker.stop();
    for (QNetworkReply* reply : std::exchange(m_flying, {})) {
        reply->disconnect(this);
        reply->abort();
        delete reply;
    }
}

void Channel::pump()
{
    m_quotaWait = 0;
    bool hasAsked = false;
    while (!m_ready.empty() && m_flying.size() < mostAtOnce) {
        m_quotaWait = m_quota.take();
        if (m_quotaWait > 0)
            break;
        hasAsked = true;
        const CallPtr call = std::move(m_ready.front());
        m_ready.pop_front();
        send(call);
    }
    if (hasAsked && m_observer != nullptr)
        m_observer->quotaChanged(m_quota.state());
    if (m_quotaWait > m_patience.longestWaitSeconds) {
        failAll({ErrorCode::Throttled,
                 "the requests that the service allows this key are used up; try again in " + waitText(m_quotaWait)});
        return;
    }
    tellWait();
}

void Channel::send(const CallPtr& call)
{
    QNetworkRequest request = requestFor(call->url, m_service, call->question.credential);
    request.setRawHeader("Accept", "application/json");
    QNetworkReply* reply = m_network->get(request);
    m_flying.insert(reply);
    connect(reply, &QNetworkReply::downloadProgress, this, [reply](qint64 bytes, qint64) {
        if (bytes > largestAnswer)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, call, reply] {
        m_flying.erase(reply);
        reply->deleteLater();
        received(call, *reply);
        pump();
    });
}

void Channel::received(const CallPtr& call, QNetworkReply& reply)
{
    if (isHopeless(reply)) {
        finish(call, fail(lineError(reply)));
        return;
    }
    const QByteArray body = reply.isOpen() ? reply.readAll() : QByteArray();
    const ServiceAnswer answer = answerOf(reply, body);
    if (isLost(reply) || !isWhole(reply, body)) {
        tryAgain(call, lostConnection(call->url));
        return;
    }
    const QUrl location = reply.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (location.isEmpty())
        judge(call, answer);
    else
        follow(call, redirectTarget(call->url, answer.status, location));
}

void Channel::follow(const CallPtr& call, const QUrl& target)
{
    if (target.isEmpty() || ++call->hops > mostHops) {
        finish(call,
               fail(ErrorCode::Network,
                    "the service sends us in a circle, or to an address without encryption; check its address "
                    "(TUTTI_FREESOUND_URL)"));
        return;
    }
    call->url = target;
    send(call);
}

void Channel::judge(const CallPtr& call, const ServiceAnswer& answer)
{
    const bool isElsewhere = !isSameOrigin(call->url, call->question.url);
    if (answer.status == ok && isHtml(answer)) {
        finish(call,
               fail(ErrorCode::BadContent,
                    call->url.host().toStdString()
                        + " answers with a web page instead of data; if this network wants a login, do that in a "
                          "browser, or check the address (TUTTI_FREESOUND_URL)"));
    } else if (answer.status == ok && !answer.body.trimmed().endsWith('}')) {
        // Without a length nothing else says that the rest is missing.
        tryAgain(call, lostConnection(call->url));
    } else if (answer.status == ok) {
        finish(call, answer.body);
    } else if (answer.status == throttled && !isSuspension(answer)) {
        refused(call, answer);
    } else if (isWorthAnotherTry(answer.status)) {
        tryAgain(call, errorOf(answer, call->question.about));
    } else if (isElsewhere) {
        finish(call,
               fail(ErrorCode::Network,
                    "the service sends us on to " + call->url.host().toStdString()
                        + ", which does not get the key and refuses; check the address (TUTTI_FREESOUND_URL)"));
    } else {
        finish(call, fail(errorOf(answer, call->question.about)));
    }
}

void Channel::refused(const CallPtr& call, const ServiceAnswer& answer)
{
    const std::string window = throttleWindow(answer);
    qCInfo(freesoundLog) << "throttled by the service:" << QString::fromStdString(window);
    m_quota.refused(window);
    if (m_observer != nullptr)
        m_observer->quotaChanged(m_quota.state());
    if (++call->refusals > mostRefusals) {
        finish(call, fail(errorOf(answer)));
        return;
    }
    call->url = call->question.url;
    m_ready.push_front(call);
}

void Channel::tryAgain(const CallPtr& call, Error error)
{
    if (call->tries >= m_patience.retrySeconds.size()) {
        finish(call, fail(std::move(error)));
        return;
    }
    const double pause = m_patience.retrySeconds[call->tries++];
    qCInfo(freesoundLog) << "another try in" << pause << "s:" << QString::fromStdString(error.detail);
    call->url = call->question.url;
    call->hops = 0;
    call->due = std::chrono::steady_clock::now() + std::chrono::duration_cast<SteadyTime::duration>(Seconds(pause));
    m_paused.push_back(call);
    if (call->tries == 1 && call->question.delayed)
        call->question.delayed();
}

void Channel::finish(const CallPtr& call, Result<QByteArray> result)
{
    call->question.answered(std::move(result));
}

void Channel::failAll(const Error& error)
{
    m_quotaWait = 0;
    auto waiting = std::exchange(m_ready, {});
    waiting.insert(waiting.end(), m_paused.begin(), m_paused.end());
    m_paused.clear();
    for (const CallPtr& call : waiting)
        finish(call, fail(error));
    tellWait();
}

void Channel::tick()
{
    const auto now = std::chrono::steady_clock::now();
    const auto due =
        std::stable_partition(m_paused.begin(), m_paused.end(), [now](const CallPtr& call) { return call->due > now; });
    m_ready.insert(m_ready.end(), due, m_paused.end());
    m_paused.erase(due, m_paused.end());
    pump();
}

void Channel::tellWait()
{
    double left = m_quotaWait;
    std::string reason = m_quotaWait > 0 ? "quota" : "";
    for (const CallPtr& call : m_paused) {
        const double pause = std::max(0.0, -secondsSince(call->due));
        left = reason.empty() ? pause : std::min(left, pause);
        reason = reason.empty() ? "retry" : reason;
    }
    if (!reason.empty())
        m_ticker.start(std::min(milliseconds(left), milliseconds(m_patience.tickSeconds)));
    if (m_observer != nullptr && !reason.empty())
        m_observer->waiting({reason, m_quotaWait > 0 ? m_quotaWait : left});
    else if (m_observer != nullptr && !m_toldReason.empty())
        m_observer->waiting({m_toldReason, 0});
    m_toldReason = reason;
}

} // namespace tutti

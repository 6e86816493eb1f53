// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/freesound/answer.h"
#include "core/freesound/client.h"
#include "core/freesound/network.h"
#include "core/freesound/quota.h"

namespace tutti {

/// Something to ask the service for.
struct Question
{
    QUrl url;
    Credential credential = Credential::Key;
    /// As errorOf() wants it.
    std::string about;
    /// Gets the JSON of an answer with status 200, or the error when all tries were in vain.
    std::function<void(Result<QByteArray>)> answered;
    /// Called when it failed for the first time and is going to be tried again; may be empty.
    std::function<void()> delayed;
};

/// Asks the service, several questions at once, within the quota; tries again what can be tried again. Lives in one
/// thread with a running event loop, in which everything is called back.
class Channel : public QObject
{
    Q_OBJECT

public:
    Channel(Service service, Quota& quota, Patience patience);
    ~Channel() override;

    /// Who is told of waits and of the quota; null: nobody.
    void setObserver(SearchObserver* observer) { m_observer = observer; }
    void ask(Question question);
    /// Drops everything: nothing is called back any more.
    void abandon();

private:
    struct Call
    {
        Question question;
        /// Where the question has been sent on to.
        QUrl url;
        std::size_t tries = 0;
        int hops = 0;
        int refusals = 0;
        SteadyTime due;
    };
    using CallPtr = std::shared_ptr<Call>;

    void pump();
    void send(const CallPtr& call);
    void received(const CallPtr& call, QNetworkReply& reply);
    void judge(const CallPtr& call, const ServiceAnswer& answer);
    void follow(const CallPtr& call, const QUrl& target);
    void refused(const CallPtr& call, const ServiceAnswer& answer);
    void tryAgain(const CallPtr& call, Error error);
    void finish(const CallPtr& call, Result<QByteArray> result);
    void failAll(const Error& error);
    /// Looks after what waits: what is due goes, the rest is told.
    void tick();
    void tellWait();

    Service m_service;
    Quota& m_quota;
    Patience m_patience;
    SearchObserver* m_observer = nullptr;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::deque<CallPtr> m_ready;
    std::vector<CallPtr> m_paused;
    std::set<QNetworkReply*> m_flying;
    /// Until the quota lets the next go; 0: nothing waits for it.
    double m_quotaWait = 0;
    /// What was told last; empty: that it goes on.
    std::string m_toldReason;
    QTimer m_ticker;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/client.h"

#include <optional>
#include <utility>

#include <nlohmann/json.hpp>

#include <QEventLoop>
#include <QMetaObject>

#include "core/freesound/channel.h"
#include "core/freesound/searchrun.h"
#include "core/freesound/soundlist.h"
#include "core/freesound/soundpage.h"

namespace tutti {
namespace {

Error cancelled()
{
    return {ErrorCode::Cancelled, "cancelled"};
}

/// Turns the loop until it is quit or a stop is requested.
void turn(QEventLoop& loop, const std::stop_token& stop)
{
    const std::stop_callback quit(stop, [&loop] { QMetaObject::invokeMethod(&loop, "quit", Qt::QueuedConnection); });
    if (!stop.stop_requested())
        loop.exec();
}

} // namespace

struct FreesoundClient::Private
{
    Private(Service theService, Quota& quota, const Patience& patience)
        : service(std::move(theService))
        , channel(service, quota, patience)
    {
    }

    /// One question, from its start to its end.
    Result<QByteArray> ask(const std::string& path, Credential credential, std::string about,
                           const std::stop_token& stop);

    Service service;
    Channel channel;
};

Result<QByteArray> FreesoundClient::Private::ask(const std::string& path, Credential credential, std::string about,
                                                 const std::stop_token& stop)
{
    QEventLoop loop;
    std::optional<Result<QByteArray>> result;
    Question question;
    question.url = serviceUrl(service.baseUrl, path);
    question.credential = credential;
    question.about = std::move(about);
    question.answered = [&](Result<QByteArray> answer) {
        result = std::move(answer);
        loop.quit();
    };
    channel.setObserver(nullptr);
    channel.ask(std::move(question));
    if (!result)
        turn(loop, stop);
    channel.abandon();
    return result ? *std::move(result) : Result<QByteArray>(fail(cancelled()));
}

FreesoundClient::FreesoundClient(const Service& service, Quota& quota, const Patience& patience)
    : m_private(std::make_unique<Private>(service, quota, patience))
{
}

FreesoundClient::~FreesoundClient() = default;

std::vector<Result<void>> FreesoundClient::search(std::span<const SoundQuery> queries, SearchObserver& observer,
                                                  const std::stop_token& stop)
{
    Channel& channel = m_private->channel;
    QEventLoop loop;
    SearchRun run(queries, m_private->service.baseUrl, channel, observer, [&loop] { loop.quit(); });
    channel.setObserver(&observer);
    if (!stop.stop_requested())
        run.start();
    if (!run.isEnded())
        turn(loop, stop);
    channel.abandon();
    channel.setObserver(nullptr);
    return run.results(cancelled());
}

Result<void> FreesoundClient::checkKey(const std::stop_token& stop)
{
    const auto answer = m_private->ask("/search/?fields=id&page_size=1", Credential::Key, {}, stop);
    if (!answer)
        return fail(answer.error());
    const auto page = readSoundPage({answer->data(), std::size_t(answer->size())});
    return page ? Result<void>() : Result<void>(fail(page.error()));
}

Result<std::string> FreesoundClient::me(const std::stop_token& stop)
{
    const auto answer = m_private->ask("/me/", Credential::SignIn, {}, stop);
    if (!answer)
        return fail(answer.error());
    const auto person = nlohmann::json::parse(answer->begin(), answer->end(), nullptr, false);
    if (person.is_object() && person.contains("username") && person["username"].is_string())
        return person["username"].get<std::string>();
    return fail(ErrorCode::BadContent, "the service does not say who is signed in; sign in again");
}

} // namespace tutti

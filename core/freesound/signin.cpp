// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/signin.h"

#include <algorithm>
#include <optional>

#include <nlohmann/json.hpp>

#include <QEventLoop>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

#include "core/freesound/answer.h"
#include "core/freesound/callbackdoor.h"
#include "core/freesound/lineerror.h"
#include "core/freesound/network.h"

namespace tutti {
namespace {

constexpr int patienceMs = 30000;

using Form = std::vector<std::pair<QString, std::string>>;

Error cancelled()
{
    return {ErrorCode::Cancelled, "cancelled"};
}

/// Forms encode more than addresses do: a plus sign must not turn into a blank.
QByteArray encoded(const Form& form)
{
    QByteArray text;
    for (const auto& [name, value] : form)
        text +=
            (text.isEmpty() ? "" : "&") + name.toUtf8() + "=" + QByteArray::fromStdString(value).toPercentEncoding();
    return text;
}

std::string authorizePage(const SignInClient& client, const Form& more)
{
    Form form {{QStringLiteral("client_id"), client.clientId}, {QStringLiteral("response_type"), "code"}};
    form.insert(form.end(), more.begin(), more.end());
    return client.baseUrl + "/oauth2/authorize/?" + encoded(form).toStdString();
}

/// Not to be guessed: 128 bits.
std::string randomState()
{
    constexpr int words = 2;
    QByteArray state;
    for (int i = 0; i < words; ++i)
        state += QByteArray::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, '0');
    return state.toStdString();
}

Result<SignInTokens> readTokens(const ServiceAnswer& answer)
{
    const auto json = nlohmann::json::parse(answer.body.begin(), answer.body.end(), nullptr, false);
    constexpr double usualLifetime = 86400;
    constexpr double longestLifetime = 365 * usualLifetime;
    const auto text = [&json](const char* name) {
        const bool has = json.is_object() && json.contains(name) && json[name].is_string();
        return has ? json[name].get<std::string>() : std::string();
    };
    SignInTokens tokens {text("access_token"), text("refresh_token"), usualLifetime};
    if (json.is_object() && json.contains("expires_in") && json["expires_in"].is_number())
        tokens.lifetimeSeconds = std::clamp(json["expires_in"].get<double>(), 0.0, longestLifetime);
    if (tokens.access.empty())
        return fail(ErrorCode::BadContent,
                    "the service answered the sign-in with something else than a token; check its address "
                    "(TUTTI_FREESOUND_URL), or try again later");
    return tokens;
}

/// Only a sign-in that has ended may look like one: it is forgotten then.
Error refusalOf(const ServiceAnswer& answer)
{
    Error error = errorOf(answer, "sign-in");
    if (error.code == ErrorCode::Unauthorised && !isEndedSignIn(answer))
        error.code = ErrorCode::Forbidden;
    return error;
}

Result<SignInTokens> readAnswer(QNetworkReply& reply)
{
    if (isHopeless(reply))
        return fail(lineError(reply));
    const QByteArray body = reply.isOpen() ? reply.readAll() : QByteArray();
    if (isLost(reply) || !isWhole(reply, body))
        return fail(lostConnection(reply.url()));
    constexpr int ok = 200;
    ServiceAnswer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.contentType = reply.header(QNetworkRequest::ContentTypeHeader)
                             .toString()
                             .section(QChar(u';'), 0, 0)
                             .trimmed()
                             .toLower()
                             .toStdString();
    answer.body = body;
    return answer.status == ok ? readTokens(answer) : Result<SignInTokens>(fail(refusalOf(answer)));
}

Result<SignInTokens> askForTokens(const SignInClient& client, Form form, const std::stop_token& stop)
{
    form.emplace_back(QStringLiteral("client_id"), client.clientId);
    form.emplace_back(QStringLiteral("client_secret"), client.clientSecret);
    const QUrl url(QString::fromStdString(client.baseUrl + "/oauth2/access_token/"));
    // Without the key in a header: the form names the client.
    QNetworkRequest request = requestFor(url, {client.baseUrl, {}, {}}, Credential::None);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
    request.setRawHeader("Accept", "application/json");
    request.setTransferTimeout(patienceMs);
    const auto network = makeNetworkAccess();
    const std::unique_ptr<QNetworkReply> reply(network->post(request, encoded(form)));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    const std::stop_callback quit(stop, [&loop] { QMetaObject::invokeMethod(&loop, "quit", Qt::QueuedConnection); });
    // The transfer's time limit begins anew with every byte.
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    if (!stop.stop_requested() && !reply->isFinished())
        loop.exec();
    if (reply->isFinished())
        return readAnswer(*reply);
    return fail(stop.stop_requested() ? cancelled() : lostConnection(url));
}

} // namespace

Result<SignInTokens> signInByBrowser(const SignInClient& client, const OpenBrowser& open, const std::stop_token& stop)
{
    const std::string state = randomState();
    CallbackDoor door(state);
    const auto address = door.listen();
    if (!address)
        return fail(address.error());
    const std::string page =
        authorizePage(client, {{QStringLiteral("state"), state}, {QStringLiteral("redirect_uri"), *address}});
    if (!open(page))
        return fail(ErrorCode::Unsupported, "no browser could be opened; sign in by copying a code");
    const auto code = door.waitForCode(stop);
    if (!code)
        return fail(code.error());
    return askForTokens(client,
                        {{QStringLiteral("grant_type"), "authorization_code"},
                         {QStringLiteral("code"), *code},
                         {QStringLiteral("redirect_uri"), *address}},
                        stop);
}

std::string codePage(const SignInClient& client)
{
    return authorizePage(client, {});
}

Result<SignInTokens> signInByCode(const SignInClient& client, const std::string& code, const std::stop_token& stop)
{
    return askForTokens(client, {{QStringLiteral("grant_type"), "authorization_code"}, {QStringLiteral("code"), code}},
                        stop);
}

Result<SignInTokens> refreshSignIn(const SignInClient& client, const std::string& refreshToken,
                                   const std::stop_token& stop)
{
    if (stop.stop_requested())
        return fail(cancelled());
    return askForTokens(
        client, {{QStringLiteral("grant_type"), "refresh_token"}, {QStringLiteral("refresh_token"), refreshToken}}, {});
}

} // namespace tutti

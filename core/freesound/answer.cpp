// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/answer.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include <nlohmann/json.hpp>

#include <QString>

#include "core/freesound/signin.h"

namespace tutti {
namespace {

using Json = nlohmann::ordered_json;

constexpr int badRequest = 400;
constexpr int unauthorised = 401;
constexpr int forbidden = 403;
constexpr int notFound = 404;
constexpr int throttled = 429;
constexpr int serverError = 500;
constexpr const char* endedGrant = "invalid_grant";
constexpr const char* keyPage = "https://freesound.org/apiv2/apply";

/// On one line, without control characters, not longer than a person reads.
std::string cleaned(const std::string& text)
{
    constexpr qsizetype longest = 300;
    QString shown = QString::fromStdString(text).simplified();
    shown.removeIf([](QChar letter) { return letter.category() == QChar::Other_Control; });
    if (shown.size() > longest)
        shown = shown.left(longest) + QChar(u'…');
    while (shown.endsWith(u'.'))
        shown.chop(1);
    return shown.toStdString();
}

/// The texts somewhere in a `detail` that is an object: "rating: You have to …".
std::string textsOf(const Json& detail, int depth = 0)
{
    constexpr int deepest = 8;
    if (depth > deepest)
        return {};
    if (detail.is_string())
        return detail.get<std::string>();
    std::string texts;
    for (const auto& [name, value] : detail.items()) {
        const std::string text = value.is_primitive() && !value.is_string() ? value.dump() : textsOf(value, depth + 1);
        texts += texts.empty() ? "" : ", ";
        if (detail.is_object())
            texts.append(name).append(": ");
        texts += text;
    }
    return texts;
}

/// What the service says in JSON; empty when it says nothing.
struct Statement
{
    std::string detail;
    std::string oauthError;
};

Statement statementOf(const ServiceAnswer& answer)
{
    const Json json = Json::parse(answer.body.begin(), answer.body.end(), nullptr, false);
    Statement statement;
    if (!json.is_object())
        return statement;
    if (const auto detail = json.find("detail"); detail != json.end())
        statement.detail = cleaned(textsOf(*detail));
    const auto error = json.find("error");
    if (error == json.end() || !error->is_string())
        return statement;
    statement.oauthError = cleaned(error->get<std::string>());
    if (const auto more = json.find("error_description"); more != json.end() && more->is_string())
        statement.detail = cleaned(more->get<std::string>());
    return statement;
}

bool has(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

std::string withNumber(int status)
{
    return " (HTTP " + std::to_string(status) + ")";
}

/// What is wrong on the service's side is no refusal, whatever it calls it.
bool isOauthRefusal(const ServiceAnswer& answer, const Statement& statement)
{
    return !statement.oauthError.empty() && (answer.status == badRequest || answer.status == unauthorised);
}

Error oauthRefusal(const Statement& statement)
{
    if (statement.oauthError == endedGrant)
        return {ErrorCode::Unauthorised, "the sign-in has ended or was used already; sign in again"};
    if (statement.oauthError == "invalid_client")
        return {ErrorCode::Unauthorised,
                std::string("the client id and the key do not belong together; copy both again from ") + keyPage};
    if (has(statement.detail, "redirect"))
        return {ErrorCode::Unauthorised,
                std::string("the callback address is not the one that is registered; set it to ") + registeredCallback
                    + " at " + keyPage + ", or sign in by copying the code"};
    return {ErrorCode::Unauthorised,
            "signing in was refused: " + statement.oauthError
                + (statement.detail.empty() ? "" : ", " + statement.detail) + "; sign in again"};
}

Error keyRefusal(const std::string& detail)
{
    if (has(detail, "Suspended") || has(detail, "pending"))
        return {ErrorCode::Unauthorised,
                std::string("the API key is suspended or waits for approval; look at ") + keyPage};
    if (has(detail, "inactive"))
        return {ErrorCode::Unauthorised,
                "the Freesound account that the API key belongs to is not active; log in at https://freesound.org"};
    if (has(detail, "not provided"))
        return {
            ErrorCode::Unauthorised,
            "this needs a valid sign-in or API key, and there was none or it has run out; sign in again, or set the "
            "key again"};
    return {ErrorCode::Unauthorised,
            std::string("the service does not know this API key; copy the one called Client secret/Api key from ")
                + keyPage + " and set it again"};
}

Error accessRefusal(const ServiceAnswer& answer, const std::string& detail)
{
    if (has(detail, "https"))
        return {ErrorCode::Forbidden, "this needs a secure connection; use an address that begins with https://"};
    if (detail.empty() || isHtml(answer))
        return {ErrorCode::Forbidden,
                "the service, or a firewall before it, keeps this network out" + withNumber(answer.status)
                    + "; wait an hour before you try again, or use another network"};
    return {ErrorCode::Forbidden, "the service refuses this: " + detail + "; check that your account may do it"};
}

Error missing(const ServiceAnswer& answer, const std::string& about)
{
    if (isHtml(answer) || about.empty())
        return {ErrorCode::NotFound,
                "the service has no such page" + withNumber(answer.status)
                    + "; check its address (TUTTI_FREESOUND_URL), or look for a newer Tutti"};
    return {ErrorCode::NotFound, "the service has no " + about + "; check the spelling, it may also have been deleted"};
}

Error throttling(const ServiceAnswer& answer)
{
    if (isSuspension(answer))
        return {ErrorCode::Unauthorised, std::string("the API key is suspended; look at ") + keyPage};
    const std::string window = throttleWindow(answer);
    return {ErrorCode::Throttled,
            "the service takes no more requests with this key for now"
                + (window.empty() ? std::string() : " (at most " + window + ")")
                + (has(window, "day") ? "; try again in some hours" : "; try again in a minute")};
}

Error badQuestion(const std::string& detail)
{
    return {ErrorCode::Unsupported,
            "the service does not understand the search"
                + (detail.empty() ? std::string("; check filter and sort") : ": " + detail + "; check the filter")};
}

} // namespace

bool isHtml(const ServiceAnswer& answer)
{
    return answer.contentType == "text/html" || answer.body.trimmed().startsWith('<');
}

bool isEndedSignIn(const ServiceAnswer& answer)
{
    const Statement statement = statementOf(answer);
    return isOauthRefusal(answer, statement) && statement.oauthError == endedGrant;
}

bool isWorthAnotherTry(int status)
{
    constexpr std::array passing {500, 502, 503, 504};
    return std::find(passing.begin(), passing.end(), status) != passing.end();
}

std::string throttleWindow(const ServiceAnswer& answer)
{
    const std::string detail = statementOf(answer).detail;
    const auto open = detail.rfind('(');
    const auto close = detail.find(')', open == std::string::npos ? 0 : open);
    if (open == std::string::npos || close == std::string::npos)
        return {};
    const std::string window = detail.substr(open + 1, close - open - 1);
    return has(window, "/") ? window : std::string();
}

bool isSuspension(const ServiceAnswer& answer)
{
    return answer.status == throttled && has(statementOf(answer).detail, "suspended");
}

Error errorOf(const ServiceAnswer& answer, const std::string& about)
{
    const Statement statement = statementOf(answer);
    if (isOauthRefusal(answer, statement))
        return oauthRefusal(statement);
    switch (answer.status) {
    case badRequest:
        return badQuestion(statement.detail);
    case unauthorised:
        return keyRefusal(statement.detail);
    case forbidden:
        return accessRefusal(answer, statement.detail);
    case notFound:
        return missing(answer, about);
    case throttled:
        return throttling(answer);
    default:
        break;
    }
    const std::string said = statement.detail.empty() ? std::string() : ": " + statement.detail;
    if (answer.status >= serverError)
        return {ErrorCode::Network,
                "the service is out of order" + withNumber(answer.status) + said + "; try again later"};
    return {ErrorCode::BadContent,
            "the service gave an answer that Tutti does not know" + withNumber(answer.status) + said
                + "; look for a newer Tutti"};
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offline/accounts.h"

#include <algorithm>
#include <chrono>

#include <QByteArray>
#include <QRandomGenerator>

#include "core/offline/words.h"

namespace tutti {
namespace {

constexpr const char* noCredentials = "Authentication credentials were not provided.";
constexpr double minute = 60;
constexpr double day = 86400;
constexpr double codeLife = 600;

double now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

std::string randomText()
{
    constexpr int words = 6;
    QByteArray bytes;
    for (int i = 0; i < words; ++i)
        bytes += QByteArray::number(QRandomGenerator::system()->generate(), 36);
    return bytes.toStdString();
}

HttpAnswer unauthorised(const std::string& detail, const std::string& bearerProblem = {})
{
    HttpAnswer answer = detailAnswer(401, detail);
    std::string challenge = R"(Bearer realm="api")";
    if (!bearerProblem.empty())
        challenge += ",error=\"invalid_token\",error_description=\"" + bearerProblem + "\"";
    answer.headers.emplace_back("WWW-Authenticate", challenge);
    return answer;
}

HttpAnswer throttled(const std::string& rate)
{
    return detailAnswer(429, "Request was throttled because of exceeding a request limit rate (" + rate + ")");
}

HttpAnswer oauthAnswer(int status, const std::string& body)
{
    HttpAnswer answer = jsonAnswer(status, body);
    answer.headers.emplace_back("Cache-Control", "no-store");
    answer.headers.emplace_back("Pragma", "no-cache");
    return answer;
}

HttpAnswer oauthError(int status, const std::string& error, const std::string& description = {})
{
    std::string body = "{\"error\": " + jsonText(error);
    if (!description.empty())
        body += ", \"error_description\": " + jsonText(description);
    return oauthAnswer(status, body + "}");
}

std::string withParameters(const std::string& address, const std::string& parameters)
{
    return address + (address.find('?') == std::string::npos ? "?" : "&") + parameters;
}

bool isLoopback(const std::string& address)
{
    return address.starts_with("http://127.0.0.1:") || address.starts_with("http://127.0.0.1/")
        || address.starts_with("http://[::1]:");
}

} // namespace

std::optional<HttpAnswer> Accounts::refusal(const HttpRequest& request, Access access)
{
    const std::size_t blank = std::min(request.authorization.find(' '), request.authorization.size());
    const std::string scheme = lowered(request.authorization.substr(0, blank));
    const std::string secret = request.authorization.substr(std::min(blank + 1, request.authorization.size()));
    if (scheme == "bearer" && !secret.empty())
        return refusedBearer(secret);
    const bool hasHeader = !request.authorization.empty();
    const std::string key =
        hasHeader ? (scheme == "token" ? secret : std::string()) : parameter(request.parameters, "token").value_or("");
    if (key.empty() || access == Access::SignedIn)
        return unauthorised(noCredentials);
    return refusedKey(key);
}

std::optional<HttpAnswer> Accounts::refusedKey(const std::string& key)
{
    constexpr std::size_t perMinute = 60;
    constexpr std::size_t perDay = 2000;
    if (key == "invalid")
        return unauthorised("Invalid token");
    if (key == "suspended")
        return unauthorised("Suspended token or token pending for approval");
    if (key != "limited")
        return std::nullopt;
    const double time = now();
    while (!m_limited.empty() && m_limited.front() <= time - day)
        m_limited.pop_front();
    const auto lately = std::upper_bound(m_limited.begin(), m_limited.end(), time - minute);
    if (std::size_t(m_limited.end() - lately) >= perMinute)
        return throttled("60/minute");
    if (m_limited.size() >= perDay)
        return throttled("2000/day");
    m_limited.push_back(time);
    return std::nullopt;
}

std::optional<HttpAnswer> Accounts::refusedBearer(const std::string& token) const
{
    if (token == "expired")
        return unauthorised(noCredentials, "The access token has expired.");
    if (token == "invalid" || m_revoked.contains(token))
        return unauthorised(noCredentials, "The access token is invalid.");
    return std::nullopt;
}

HttpAnswer Accounts::authorize(const HttpRequest& request, const std::string& origin)
{
    const std::string client = parameter(request.parameters, "client_id").value_or("");
    const std::string redirect = parameter(request.parameters, "redirect_uri").value_or("");
    if (client.empty() || parameter(request.parameters, "response_type").value_or("") != "code")
        return htmlAnswer(400, "Error: invalid_request", "<p>Missing client_id or response_type.</p>");
    // Freesound knows one address for each client; here every address on this machine is registered.
    if (!redirect.empty() && !isLoopback(redirect))
        return htmlAnswer(400, "Error: invalid_request", "<p>Mismatching redirect URI.</p>");
    const std::string address = redirect.empty() ? origin + "/home/app_permissions/permission_granted/" : redirect;
    const auto state = parameter(request.parameters, "state");
    const std::string tail = state ? "&state=" + percentEncoded(*state) : std::string();
    if (client == "denied")
        return redirectAnswer(302, withParameters(address, "error=access_denied" + tail));
    std::erase_if(m_codes, [time = now()](const auto& entry) { return entry.second.until < time; });
    const std::string code = randomText();
    m_codes[code] = {client, redirect, now() + codeLife};
    return redirectAnswer(302, withParameters(address, "code=" + code + tail));
}

HttpAnswer Accounts::accessToken(const HttpRequest& request)
{
    if (request.method != "POST")
        return detailAnswer(405, "Method \"" + request.method + "\" not allowed.");
    const Parameters form = parseForm(request.body);
    const std::string client = parameter(form, "client_id").value_or("");
    const std::string secret = parameter(form, "client_secret").value_or("");
    if (client.empty() || secret == "invalid" || secret == "suspended" || secret == client)
        return oauthError(401, "invalid_client");
    const std::string kind = parameter(form, "grant_type").value_or("");
    if (kind == "authorization_code")
        return exchange(form, client);
    if (kind == "refresh_token")
        return refresh(form, client);
    return oauthError(400, "unsupported_grant_type");
}

HttpAnswer Accounts::exchange(const Parameters& form, const std::string& client)
{
    const auto code = parameter(form, "code");
    if (!code)
        return oauthError(400, "invalid_request", "Missing code parameter.");
    const auto found = m_codes.find(*code);
    if (found == m_codes.end() || found->second.client != client || found->second.until < now())
        return oauthError(400, "invalid_grant");
    if (found->second.redirect != parameter(form, "redirect_uri").value_or(""))
        return oauthError(400, "invalid_request", "Mismatching redirect URI.");
    m_codes.erase(found);
    return newTokens(client);
}

HttpAnswer Accounts::refresh(const Parameters& form, const std::string& client)
{
    const auto found = m_refreshTokens.find(parameter(form, "refresh_token").value_or(""));
    if (found == m_refreshTokens.end() || found->second.second != client)
        return oauthError(400, "invalid_grant");
    m_revoked.insert(found->second.first);
    m_refreshTokens.erase(found);
    return newTokens(client);
}

HttpAnswer Accounts::newTokens(const std::string& client)
{
    const std::string access = randomText();
    const std::string refresh = randomText();
    m_refreshTokens[refresh] = {access, client};
    return oauthAnswer(200,
                       "{\"access_token\": " + jsonText(access)
                           + ", \"expires_in\": 86400, \"token_type\": \"Bearer\", \"scope\": \"read write\", "
                             "\"refresh_token\": "
                           + jsonText(refresh) + "}");
}

} // namespace tutti

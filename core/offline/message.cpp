// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offline/message.h"

#include <algorithm>
#include <charconv>

#include <nlohmann/json.hpp>

#include <QByteArray>

namespace tutti {

Parameters parseForm(std::string_view text)
{
    Parameters parameters;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('&'), text.size());
        std::string pair(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (pair.empty())
            continue;
        std::replace(pair.begin(), pair.end(), '+', ' ');
        const std::size_t equals = std::min(pair.find('='), pair.size());
        parameters.emplace_back(percentDecoded(std::string_view(pair).substr(0, equals)),
                                percentDecoded(std::string_view(pair).substr(std::min(equals + 1, pair.size()))));
    }
    return parameters;
}

std::optional<std::string> parameter(const Parameters& parameters, std::string_view name)
{
    const auto found =
        std::find_if(parameters.rbegin(), parameters.rend(), [name](const auto& entry) { return entry.first == name; });
    return found == parameters.rend() ? std::nullopt : std::optional(found->second);
}

std::string percentEncoded(std::string_view text, std::string_view safe)
{
    return QByteArray(text.data(), qsizetype(text.size()))
        .toPercentEncoding(QByteArray(safe.data(), qsizetype(safe.size())))
        .toStdString();
}

std::string percentDecoded(std::string_view text)
{
    return QByteArray::fromPercentEncoding(QByteArray(text.data(), qsizetype(text.size()))).toStdString();
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::string jsonText(const std::optional<std::string>& text)
{
    if (!text)
        return "null";
    return nlohmann::json(*text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

HttpAnswer jsonAnswer(int status, std::string body)
{
    return {status, {{"Content-Type", "application/json"}, {"Vary", "Accept, Cookie"}}, std::move(body)};
}

HttpAnswer detailAnswer(int status, const std::string& detail)
{
    return jsonAnswer(status, "{\"detail\":" + jsonText(detail) + "}");
}

HttpAnswer htmlAnswer(int status, const std::string& title, const std::string& text)
{
    return {status,
            {{"Content-Type", "text/html; charset=utf-8"}},
            "<!DOCTYPE html>\n<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1>" + text
                + "</body></html>\n"};
}

HttpAnswer redirectAnswer(int status, const std::string& location)
{
    HttpAnswer answer = htmlAnswer(status, "Found", {});
    answer.headers.emplace_back("Location", location);
    return answer;
}

HttpAnswer noRouteAnswer()
{
    return htmlAnswer(404, "Page not found", {});
}

} // namespace tutti

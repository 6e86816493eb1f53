// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tutti {

/// Names and values as they came, percent-decoded.
using Parameters = std::vector<std::pair<std::string, std::string>>;

/// A request, taken apart.
struct HttpRequest
{
    std::string method;
    /// Percent-decoded.
    std::string path;
    /// As it came.
    std::string query;
    Parameters parameters;
    std::string authorization;
    std::string range;
    std::string ifRange;
    std::string body;
};

struct HttpAnswer
{
    int status = 200;
    /// Without Content-Length, which follows from the body.
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
};

/// Where the answer goes, now or later; once.
using Answered = std::function<void(HttpAnswer)>;

/// "a=b&c=d" decoded as forms are: '+' is a space.
Parameters parseForm(std::string_view text);
/// The last of that name, as Django takes it.
std::optional<std::string> parameter(const Parameters& parameters, std::string_view name);
/// Percent-encoded but for letters, digits, "_.-~" and `safe`.
std::string percentEncoded(std::string_view text, std::string_view safe = {});
std::string percentDecoded(std::string_view text);
/// The whole number that the text is; nothing for anything else.
std::optional<std::int64_t> wholeNumber(std::string_view text);

/// A JSON string with its quotes; "null" for nothing.
std::string jsonText(const std::optional<std::string>& text);

HttpAnswer jsonAnswer(int status, std::string body);
/// {"detail": "…"}, as the API tells errors.
HttpAnswer detailAnswer(int status, const std::string& detail);
HttpAnswer htmlAnswer(int status, const std::string& title, const std::string& text);
HttpAnswer redirectAnswer(int status, const std::string& location);
/// The page that Django shows for a path that it does not know.
HttpAnswer noRouteAnswer();

} // namespace tutti

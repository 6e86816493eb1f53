// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QList>
#include <QPair>

namespace tutti::fixtures {

/// An answer as it came over the line.
struct RawAnswer
{
    int status = 0;
    QByteArray reason;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;

    QByteArray header(const QByteArray& name) const;
    nlohmann::ordered_json json() const;
    /// The `detail` of an error.
    std::string detail() const;
};

struct RawRequest
{
    QByteArray method = "GET";
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

/// The header that opens the API.
inline const QPair<QByteArray, QByteArray> withKey {"Authorization", "Token abc"};
inline const QPair<QByteArray, QByteArray> withBearer {"Authorization", "Bearer abc"};

/// Asks a server on loopback over a connection of its own and reads until the server's length, or its end. `url` whole;
/// what follows the host is sent as it is.
RawAnswer ask(const std::string& url, const RawRequest& request);
/// GET with an API key.
RawAnswer get(const std::string& url);

} // namespace tutti::fixtures

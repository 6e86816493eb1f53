// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QString>
#include <QUrl>

#include "core/freesound/client.h"

namespace tutti {

/// What a request may carry besides its address.
enum class Credential : std::uint8_t {
    None,
    /// The key, or the access token where there is no key.
    Key,
    /// The access token alone.
    SignIn
};

/// Whether two addresses have scheme, host and port in common.
bool isSameOrigin(const QUrl& one, const QUrl& other);

/// Whether the host is this machine, by name or address.
bool isLoopback(const QString& host);

/// A manager that knows the system's proxies (never for loopback). Redirects are ours to follow: see requestFor().
std::unique_ptr<QNetworkAccessManager> makeNetworkAccess();

/// A request that follows no redirect by itself, keeps and sends no cookie, and carries the service's secret in its
/// Authorization header only when `url` has the origin of Service::baseUrl. For each hop of a redirect make it anew.
QNetworkRequest requestFor(const QUrl& url, const Service& service, Credential credential);

/// Where an answer with a redirect's status sends us; empty when nowhere, or from https to http.
QUrl redirectTarget(const QUrl& from, int status, const QUrl& location);

} // namespace tutti

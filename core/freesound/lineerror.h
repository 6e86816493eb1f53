// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QNetworkReply>
#include <QUrl>

#include "core/base/error.h"

namespace tutti {

/// Whether no connection came about at all: another try in some seconds would not help.
bool isHopeless(const QNetworkReply& reply);

/// Whether the line failed on the way. Statuses from 400 on are errors to Qt, and no failures of the line.
bool isLost(const QNetworkReply& reply);

/// Whether all came that was announced: Qt may take a body that was cut short for a whole one.
bool isWhole(const QNetworkReply& reply, const QByteArray& body);

/// What to say of a line that failed, and what to do.
Error lineError(const QNetworkReply& reply);
Error lostConnection(const QUrl& url);

} // namespace tutti

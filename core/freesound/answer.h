// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QByteArray>

#include "core/base/error.h"

namespace tutti {

/// What the service sent back.
struct ServiceAnswer
{
    int status = 0;
    /// Without parameters, lower case: "application/json".
    std::string contentType;
    QByteArray body;
};

/// What a refusal says, for the person: an Error with a sentence that tells what to do. `about` is what was asked for,
/// as the person would say it ("sound 7", "user bob"); empty: a search. Texts of the service appear cleaned and short.
/// Knows the API's own errors, those of its OAuth2 pages, and pages of HTML from whoever stands between.
Error errorOf(const ServiceAnswer& answer, const std::string& about = {});

/// The limit that a 429 names, "60/minute"; empty when it names none.
std::string throttleWindow(const ServiceAnswer& answer);

/// Whether a 429 means that the key is suspended: waiting does not help.
bool isSuspension(const ServiceAnswer& answer);

/// Whether a refusal means that a sign-in has ended: its code or refresh token is good for nothing any more.
bool isEndedSignIn(const ServiceAnswer& answer);

/// Whether asking again later may help: 500, 502, 503, 504.
bool isWorthAnotherTry(int status);

/// Whether the body begins like a page of HTML, whatever its type says.
bool isHtml(const ServiceAnswer& answer);

} // namespace tutti

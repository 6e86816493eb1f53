// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offline/faults.h"

namespace tutti {
namespace {

bool isFile(const HttpRequest& request)
{
    return !request.path.starts_with("/apiv2/") || request.path.ends_with("/download/");
}

HttpAnswer throttled(const char* rate)
{
    return detailAnswer(429,
                        std::string("Request was throttled because of exceeding a request limit rate (") + rate + ")");
}

std::string targetOf(const HttpRequest& request)
{
    return percentEncoded(request.path, "/") + (request.query.empty() ? "" : "?" + request.query);
}

} // namespace

Faults::Decision Faults::decide(const HttpRequest& request)
{
    constexpr int patience = 2;
    const Fault fault = isFile(request) ? m_options.fileFault : m_options.apiFault;
    if (fault == Fault::None)
        return {};
    const int seen = m_seen[request.path]++;
    switch (fault) {
    case Fault::ThrottledMinute:
        return {throttled("60/minute"), Delivery::Whole};
    case Fault::ThrottledDay:
        return {throttled("2000/day"), Delivery::Whole};
    case Fault::UnavailableTwice:
        if (seen >= patience)
            return {};
        return {htmlAnswer(503, "503 Service Temporarily Unavailable", {}), Delivery::Whole};
    case Fault::Overloaded:
        return {detailAnswer(500, "Search is overloaded, please try again later."), Delivery::Whole};
    case Fault::Drop:
        return {std::nullopt, Delivery::Drop};
    case Fault::CutBody:
        return {std::nullopt, Delivery::CutBody};
    case Fault::CutBodyOnce:
        return {std::nullopt, seen == 0 ? Delivery::CutBody : Delivery::Whole};
    case Fault::WrongLength:
        return {std::nullopt, Delivery::WrongLength};
    case Fault::RedirectElsewhere:
        return {redirectAnswer(302, m_options.otherHost + targetOf(request)), Delivery::Whole};
    case Fault::HtmlOk:
        return {htmlAnswer(200, "Welcome", "<p>Please sign in to the network of this hotel.</p>"), Delivery::Whole};
    case Fault::ForbiddenHtml:
        return {htmlAnswer(403, "Access to this site was denied", "<p>HTTP ERROR 403</p>"), Delivery::Whole};
    case Fault::Stall:
        return {std::nullopt, Delivery::Stall};
    case Fault::None:
        break;
    }
    return {};
}

} // namespace tutti

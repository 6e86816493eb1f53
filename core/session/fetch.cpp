// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/fetch.h"

#include <string>
#include <utility>

#include <QUrl>

#include "core/session/fetchrun.h"

namespace tutti {
namespace {

/// The offline library is at another address whenever it is started.
std::string movedTo(const std::string& baseUrl, const std::string& address)
{
    const QUrl base(QString::fromStdString(baseUrl));
    QUrl url(QString::fromStdString(address));
    if (address.empty() || !url.isValid())
        return address;
    url.setScheme(base.scheme());
    url.setAuthority(base.authority());
    return url.toString(QUrl::FullyEncoded).toStdString();
}

FetchRequest fromLibrary(FetchRequest request, const std::string& baseUrl)
{
    for (WantedSound& wanted : request.sounds) {
        wanted.sound.url = movedTo(baseUrl, wanted.sound.url);
        for (std::string& preview : wanted.sound.previews)
            preview = movedTo(baseUrl, preview);
    }
    return request;
}

} // namespace

Result<RunRecord> fetchSounds(const FetchRequest& request, SoundService& service, FetchObserver& observer,
                              const std::stop_token& stop)
{
    const auto opened = service.open(request.offline);
    if (!opened)
        return fail(opened.error());
    if (request.offline && request.past)
        return fetchFrom(*opened, service.quota(true), fromLibrary(request, opened->baseUrl), observer, stop);
    return fetchFrom(*opened, service.quota(request.offline), request, observer, stop);
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/fetch.h"

#include "core/session/fetchrun.h"

namespace tutti {

Result<RunRecord> fetchSounds(const FetchRequest& request, SoundService& service, FetchObserver& observer,
                              const std::stop_token& stop)
{
    const auto opened = service.open(request.offline);
    if (!opened)
        return fail(opened.error());
    return fetchFrom(*opened, service.quota(request.offline), request, observer, stop);
}

} // namespace tutti

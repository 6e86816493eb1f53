// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "core/base/result.h"
#include "core/freesound/client.h"
#include "core/freesound/quota.h"
#include "core/session/secrets.h"

namespace tutti {

/// Opens the way to sounds: freesound.org (or TUTTI_FREESOUND_URL) with the person's key, or the offline library, which
/// is started when it is first asked for. Made once for a program; any thread may call, but calls may block, so not the
/// window's.
class SoundService
{
public:
    /// With what is kept for freesoundUrl().
    SoundService();
    /// With other secrets; for tests.
    explicit SoundService(std::unique_ptr<Secrets> secrets);
    ~SoundService();

    /// With the access token of who is signed in, if any; a sign-in that cannot be renewed now is left out.
    /// ErrorCode::Unauthorised with a sentence that says how to get a key when there is none.
    Result<Service> open(bool offline);
    /// The quota of what open() last gave; kept in the data folder, and valid as long as this object. The offline
    /// library has none to speak of.
    Quota& quota(bool offline);
    /// Keys and tokens, the ones that open() uses.
    Secrets& secrets();
    /// freesound.org's API, or where TUTTI_FREESOUND_URL points; without a slash at its end.
    static Result<std::string> freesoundUrl();

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace tutti

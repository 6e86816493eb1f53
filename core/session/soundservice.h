// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "core/base/result.h"
#include "core/freesound/client.h"
#include "core/freesound/quota.h"

namespace tutti {

/// Opens the way to sounds: freesound.org (or TUTTI_FREESOUND_URL) with the person's key, or the offline library, which
/// is started when it is first asked for. Made once for a program; any thread may call, but calls may block, so not the
/// window's.
class SoundService
{
public:
    SoundService();
    ~SoundService();

    /// ErrorCode::Unauthorised with a sentence that says how to get a key when there is none.
    Result<Service> open(bool offline);
    /// The quota of what open() last gave; kept in the data folder, and valid as long as this object. The offline
    /// library has none to speak of.
    Quota& quota(bool offline);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace tutti

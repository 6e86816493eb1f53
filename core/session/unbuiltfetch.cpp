// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for comparedfetch.cpp where what asks Freesound is not built.
#include "core/session/comparedwork.h"

namespace tutti {

Result<std::unique_ptr<ComparedWork>> openFetch(const FetchWork& /*work*/, const std::stop_token& /*stop*/)
{
    return fail(ErrorCode::Unsupported, "this build of Tutti leaves Freesound out; compare fetching with a whole one");
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/version.h"

namespace tutti {

std::string_view version()
{
    return TUTTI_VERSION;
}

std::string_view buildType()
{
    return TUTTI_BUILD_TYPE;
}

} // namespace tutti

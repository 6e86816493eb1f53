// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/commitresult.h"

#include "core/jobs/existing.h"

namespace tutti {

Result<void> commitResult(PendingFile& file, const Target& target, const std::filesystem::path& source,
                          const std::string& stamp)
{
    auto committed = file.commit();
    if (!committed && !target.replace && lookAt(target.file, source, stamp) == Found::Done)
        return {};
    return committed;
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfile.h"

#include "core/base/pendingfile.h"

namespace tutti {

Result<void> replaceText(const std::filesystem::path& file, std::string_view run, std::string_view text)
{
    auto pending = PendingFile::create(makeTarget(file, run, true));
    if (!pending)
        return fail(pending.error());
    if (auto written = pending->write(text); !written)
        return written;
    return pending->commit();
}

} // namespace tutti

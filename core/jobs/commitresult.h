// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "core/base/pendingfile.h"
#include "core/base/result.h"

namespace tutti {

/// Gives a result its name, as PendingFile::commit(). Where a file of that name is kept that is the result of this very
/// job (it bears `stamp` and is not older than `source`), made by a worker that was given up too early, it is as good.
Result<void> commitResult(PendingFile& file, const Target& target, const std::filesystem::path& source,
                          const std::string& stamp);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/jobs/record.h"

namespace tutti {

/// A report, with what it is to be called in sentences.
using NamedReport = std::pair<std::string, RunRecord>;

/// The whole run of which these reports tell shares: its tasks in their order, its workers those of all shares side by
/// side, its times from the beginning of the share that began first. Refused (ErrorCode::BadContent, a sentence) where
/// a report is of no share, two do not belong to the same run, or a share is there twice. Shares that are not there are
/// in RunRecord::missingShards.
Result<RunRecord> joinShards(std::vector<NamedReport> reports);

} // namespace tutti

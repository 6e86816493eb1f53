// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/jobs/record.h"

namespace tutti {

/// The record of a run that begins now, on this machine, with this program: when, where and by which version are filled
/// in, and nothing was done yet. Every run record is begun here.
RunRecord newRunRecord(std::string_view job, std::string_view engine, int workers);

} // namespace tutti

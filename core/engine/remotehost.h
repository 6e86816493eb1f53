// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/engine/hostlist.h"

namespace tutti {

/// Whether a launcher would start ranks of this host without asking the network: it is named like this machine, or its
/// address is one of this machine's. Looks names up.
bool isThisMachine(const std::string& host);

/// A word as a shell on another host takes it for one.
std::string quotedForShell(std::string_view word);

/// The program by which Open MPI reaches other hosts, with its own words: what the launcher's command line, or the
/// environment, sets for `plm_rsh_agent`; otherwise ssh.
std::vector<std::string> remoteAgent(const std::vector<std::string>& launcher);

/// How to let a shell on `host` carry out `command` without asking anybody for a password.
std::vector<std::string> remoteCall(const std::vector<std::string>& agent, const std::string& host,
                                    const std::string& command);

/// For each host, whether it answers: all are asked at once, and have as long as `patience` says. A stop request counts
/// as silence of those that have not answered yet. Blocks.
std::vector<bool> whichAnswer(const std::vector<std::string>& agent, const std::vector<HostEntry>& hosts,
                              const std::stop_token& stop,
                              std::chrono::milliseconds patience = std::chrono::seconds(15));

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <utility>

namespace tutti {

/// What tells Open MPI where to keep a session's files: 4.1 has the first two, 5.0 the others. Each passes over the
/// names that it does not know.
inline constexpr std::array openMpiSessionVariables {"OMPI_MCA_orte_tmpdir_base", "PRTE_MCA_prte_tmpdir_base"};
inline constexpr std::array openMpiMemoryVariables {"OMPI_MCA_btl_vader_backing_directory",
                                                    "OMPI_MCA_btl_sm_backing_directory"};
/// What tells it to bind ranks to cores or not.
inline constexpr std::array openMpiBindingVariables {"OMPI_MCA_hwloc_base_binding_policy",
                                                     "PRTE_MCA_hwloc_default_binding_policy"};
/// What tells it the program by which it reaches other hosts: its parameter under newer names and older ones, and in
/// the environment. Of several the last counts.
inline constexpr std::array openMpiAgentParameters {"plm_ssh_agent", "orte_rsh_agent", "plm_rsh_agent"};
inline constexpr std::array openMpiAgentVariables {"PRTE_MCA_plm_ssh_agent", "OMPI_MCA_plm_ssh_agent",
                                                   "OMPI_MCA_orte_rsh_agent", "OMPI_MCA_plm_rsh_agent"};
/// What tells it the command that starts its daemon on another host, and the daemon's own name.
inline constexpr std::array openMpiDaemons {std::pair {"OMPI_MCA_orte_launch_agent", "orted"},
                                            std::pair {"PRTE_MCA_prte_launch_agent", "prted"}};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mpi/sharedmemory.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>

#include <sys/utsname.h>
#include <unistd.h>

namespace tutti {
namespace {

/// Zero where the variable says nothing.
unsigned long numberIn(const char* variable)
{
    const char* const text = std::getenv(variable);
    return text == nullptr ? 0 : std::strtoul(text, nullptr, 10);
}

} // namespace

void hideSharedMemory()
{
    const char* const folder = std::getenv("OMPI_MCA_btl_vader_backing_directory");
    utsname system {};
    ::uname(&system);
    std::array<char, 64> numbers {};
    // As Open MPI 4's component "vader" spells it; where nothing is called so, nothing happens.
    std::snprintf(numbers.data(), numbers.size(), ".%u.%lx.%lu", ::geteuid(), numberIn("OMPI_MCA_ess_base_jobid"),
                  numberIn("OMPI_COMM_WORLD_LOCAL_RANK"));
    const std::string file =
        std::string(folder == nullptr ? "/dev/shm" : folder) + "/vader_segment." + system.nodename + numbers.data();
    ::unlink(file.c_str());
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/machine.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <limits>
#include <set>
#include <sstream>
#include <thread>
#include <utility>

#include <sched.h>
#include <unistd.h>

#include <QString>
#include <QSysInfo>

namespace tutti {
namespace {

struct Processors
{
    std::string model;
    int physicalCores = 0;
};

std::string valueOf(const std::string& line)
{
    const auto colon = line.find(": ");
    return colon == std::string::npos ? std::string() : line.substr(colon + 2);
}

Processors readProcessors()
{
    Processors processors;
    std::set<std::pair<std::string, std::string>> cores;
    std::string socket;
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("model name") && processors.model.empty())
            processors.model = valueOf(line);
        else if (line.starts_with("physical id"))
            socket = valueOf(line);
        else if (line.starts_with("core id"))
            cores.emplace(socket, valueOf(line));
    }
    processors.physicalCores = int(cores.size());
    return processors;
}

/// The folder of this process's cgroup under `root`, from the line of /proc/self/cgroup that has `controller`.
std::filesystem::path cgroupFolder(const std::filesystem::path& root, const std::string& controller)
{
    std::ifstream file("/proc/self/cgroup");
    for (std::string line; std::getline(file, line);) {
        const auto first = line.find(':');
        const auto second = line.find(':', first + 1);
        if (second == std::string::npos)
            continue;
        const std::string controllers = "," + line.substr(first + 1, second - first - 1) + ",";
        if (controllers.find("," + controller + ",") != std::string::npos)
            return root / std::filesystem::path(line.substr(second + 1)).relative_path();
    }
    return root;
}

double quotaOf(const std::filesystem::path& folder)
{
    std::ifstream unified(folder / "cpu.max");
    std::string quota;
    double period = 0;
    if (unified >> quota >> period && quota != "max" && period > 0)
        return std::strtod(quota.c_str(), nullptr) / period;
    double oldQuota = 0;
    double oldPeriod = 0;
    if (std::ifstream(folder / "cpu.cfs_quota_us") >> oldQuota
        && std::ifstream(folder / "cpu.cfs_period_us") >> oldPeriod && oldQuota > 0 && oldPeriod > 0)
        return oldQuota / oldPeriod;
    return std::numeric_limits<double>::infinity();
}

/// The tightest CPU quota on the way from this process's cgroup up to the root, in CPUs.
double cgroupQuota()
{
    double tightest = std::numeric_limits<double>::infinity();
    const std::pair<std::filesystem::path, std::string> hierarchies[] = {{"/sys/fs/cgroup", ""},
                                                                         {"/sys/fs/cgroup/cpu", "cpu"}};
    for (const auto& [root, controller] : hierarchies) {
        for (auto folder = cgroupFolder(root, controller);; folder = folder.parent_path()) {
            tightest = std::min(tightest, quotaOf(folder));
            if (folder == root || folder == folder.root_path())
                break;
        }
    }
    return tightest;
}

int logicalCores()
{
    return std::max(1, int(::sysconf(_SC_NPROCESSORS_ONLN)));
}

} // namespace

Machine thisMachine()
{
    const Processors processors = readProcessors();
    Machine machine;
    machine.host = hostName();
    machine.cpu = processors.model.empty() ? QSysInfo::currentCpuArchitecture().toStdString() : processors.model;
    machine.logicalCores = logicalCores();
    machine.physicalCores = processors.physicalCores > 0 ? processors.physicalCores : machine.logicalCores;
    machine.memoryBytes = std::uint64_t(::sysconf(_SC_PHYS_PAGES)) * std::uint64_t(::sysconf(_SC_PAGESIZE));
    machine.os = QSysInfo::prettyProductName().toStdString();
    ::getloadavg(machine.loadAverage.data(), int(machine.loadAverage.size()));
    return machine;
}

int usableCpus()
{
    cpu_set_t set;
    CPU_ZERO(&set);
    int cpus = logicalCores();
    if (::sched_getaffinity(0, sizeof set, &set) == 0)
        cpus = std::min(cpus, CPU_COUNT(&set));
    const double quota = cgroupQuota();
    if (std::isfinite(quota))
        cpus = std::min(cpus, int(std::ceil(quota)));
    return std::max(1, cpus);
}

std::string hostName()
{
    return QSysInfo::machineHostName().toStdString();
}

} // namespace tutti

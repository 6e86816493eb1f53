// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/hosts.h"

#include <cerrno>
#include <fstream>
#include <iterator>
#include <string>
#include <system_error>
#include <utility>

#include "core/base/logging.h"
#include "core/base/pendingfile.h"
#include "core/session/datafolder.h"

namespace tutti {

namespace {

std::string contentsOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

Result<std::vector<HostEntry>> importHosts(const std::filesystem::path& file)
{
    std::error_code failed;
    if (!std::filesystem::is_regular_file(file, failed))
        return fail(ErrorCode::NotAFile, "is not a file; choose a host file");
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return fail(errorFromErrno(errno, "cannot be read"));
    const std::string text {std::istreambuf_iterator<char>(stream), {}};
    auto hosts = hostsIn(text);
    if (hosts.empty())
        return fail(ErrorCode::Empty, "names no hosts; write one a line");
    return hosts;
}

Result<void> exportHosts(const std::vector<HostEntry>& hosts, const std::filesystem::path& file)
{
    auto pending = PendingFile::create(makeTarget(file, "hosts", true));
    if (!pending)
        return fail(std::move(pending.error()));
    if (auto written = pending->write(hostFileText(hosts)); !written)
        return written;
    return pending->commit();
}

std::filesystem::path hostFileOf(const std::vector<HostEntry>& hosts)
{
    if (hosts.empty())
        return {};
    const std::filesystem::path folder = dataFolder();
    const std::filesystem::path file = folder / "hosts";
    if (contentsOf(file) == hostFileText(hosts))
        return file;
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (const auto written = exportHosts(hosts, file); !written)
        qCWarning(sessionLog).noquote() << QString::fromStdString(file.native() + ": " + written.error().detail);
    return file;
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/targetfolder.h"

#include <cerrno>
#include <string>
#include <system_error>

#include <sys/statvfs.h>

#include <QLocale>

#include "core/base/paths.h"
#include "core/base/pendingfile.h"

namespace tutti {

Result<void> makeFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (!std::filesystem::is_directory(folder)) {
        if (!error || error.value() == ENOTDIR || error.value() == EEXIST)
            return fail(ErrorCode::NotAFile,
                        displayUtf8(folder) + " is not a folder, or lies below a file; choose another output folder");
        return fail(errorFromErrno(error.value(), "cannot make the folder " + displayUtf8(folder)));
    }
    return {};
}

Result<void> tryToWrite(const std::filesystem::path& folder, std::string_view run)
{
    const auto file = PendingFile::create(makeTarget(folder / "can this be written", run, false));
    return file ? Result<void>() : Result<void>(fail(file.error()));
}

std::optional<std::uint64_t> freeBytes(const std::filesystem::path& folder)
{
    struct statvfs status
    {
    };
    if (::statvfs(folder.c_str(), &status) != 0)
        return std::nullopt;
    return std::uint64_t(status.f_bavail) * status.f_frsize;
}

std::string sizeText(std::uint64_t bytes)
{
    return QLocale::c().formattedDataSize(qint64(bytes), 1, QLocale::DataSizeSIFormat).toStdString();
}

Error noRoom(const std::filesystem::path& folder, std::uint64_t free, std::uint64_t needed)
{
    return {ErrorCode::DiskFull,
            displayUtf8(folder) + " has room for " + sizeText(free) + ", about " + sizeText(needed)
                + " are needed; make room or choose another output folder"};
}

} // namespace tutti

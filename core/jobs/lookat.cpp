// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/lookat.h"

#include <cerrno>
#include <string>

#include "core/base/patience.h"

namespace tutti {

int lookAt(const std::filesystem::path& file, struct stat& status)
{
    Patience patience;
    int looked = ::stat(file.c_str(), &status);
    while (looked != 0 && patience.again(errno))
        looked = ::stat(file.c_str(), &status);
    return looked;
}

OpenFolder openFolder(const std::filesystem::path& path)
{
    Patience patience;
    OpenFolder folder(::opendir(path.c_str()));
    while (!folder && patience.again(errno))
        folder.reset(::opendir(path.c_str()));
    return folder;
}

Error notAFile(mode_t mode)
{
    const char* const kind = S_ISFIFO(mode) ? "a pipe (FIFO)" : S_ISSOCK(mode) ? "a socket" : "a device";
    return {ErrorCode::NotAFile, std::string("is ") + kind + ", not a sound file; name a file or a folder"};
}

bool isLink(const std::filesystem::path& file)
{
    struct stat status
    {
    };
    return ::lstat(file.c_str(), &status) == 0 && S_ISLNK(status.st_mode);
}

Error missing(int errnum, const std::filesystem::path& file)
{
    if (errnum == ELOOP)
        return {ErrorCode::NotFound, "is a link that leads back to itself; mend or remove the link"};
    if (errnum == ENOENT && isLink(file))
        return {ErrorCode::NotFound, "is a link that leads nowhere; mend or remove the link"};
    if (errnum == ENOENT || errnum == ENOTDIR)
        return {ErrorCode::NotFound, "does not exist; check the name, or whether it was moved"};
    return errorFromErrno(errnum, "cannot be looked at");
}

} // namespace tutti

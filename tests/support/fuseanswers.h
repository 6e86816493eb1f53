// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <string>
#include <vector>

#include <linux/fuse.h>
#include <sys/stat.h>

namespace tutti {

/// Without times to keep: each look asks the share again.
inline fuse_attr attributesOf(const struct stat& status)
{
    fuse_attr attributes {};
    attributes.ino = status.st_ino;
    attributes.size = std::uint64_t(status.st_size);
    attributes.blocks = std::uint64_t(status.st_blocks);
    attributes.mtime = std::uint64_t(status.st_mtim.tv_sec);
    attributes.mtimensec = std::uint32_t(status.st_mtim.tv_nsec);
    attributes.ctime = std::uint64_t(status.st_ctim.tv_sec);
    attributes.ctimensec = std::uint32_t(status.st_ctim.tv_nsec);
    attributes.mode = status.st_mode;
    attributes.nlink = std::uint32_t(status.st_nlink);
    attributes.blksize = 4096;
    return attributes;
}

/// The names of a folder in the form that the kernel wants, from the entry `from` on.
inline std::string entriesOf(const std::filesystem::path& folder, std::uint64_t from, std::size_t room)
{
    std::vector<std::filesystem::directory_entry> entries;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        entries.push_back(entry);
    std::sort(entries.begin(), entries.end());
    std::string bytes;
    for (std::size_t place = from; place < entries.size(); ++place) {
        const std::string name = entries[place].path().filename().native();
        fuse_dirent entry {};
        entry.ino = place + 2;
        entry.off = place + 1;
        entry.namelen = std::uint32_t(name.size());
        entry.type = entries[place].is_directory() ? std::uint32_t(S_IFDIR) >> 12U : std::uint32_t(S_IFREG) >> 12U;
        const std::size_t size = FUSE_DIRENT_ALIGN(FUSE_NAME_OFFSET + name.size());
        if (bytes.size() + size > room)
            break;
        std::string line(size, '\0');
        std::memcpy(line.data(), &entry, FUSE_NAME_OFFSET);
        std::memcpy(line.data() + FUSE_NAME_OFFSET, name.data(), name.size());
        bytes += line;
    }
    return bytes;
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <utility>

#include <sys/mount.h>

namespace tutti {

/// A small file system of its own, where that is allowed.
class SmallDisk
{
public:
    SmallDisk(std::filesystem::path place, const char* size)
        : m_place(std::move(place))
    {
        std::filesystem::create_directories(m_place);
        m_mounted = ::mount("tmpfs", m_place.c_str(), "tmpfs", 0, size) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_place.c_str(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    bool isThere() const { return m_mounted; }
    /// Takes all the room that is left.
    void fill() const
    {
        std::ofstream file(filler());
        const std::string block(4096, 'x');
        while (file.write(block.data(), std::streamsize(block.size())).flush()) {}
    }

    /// There is room again.
    void makeRoom() const { std::filesystem::remove(filler()); }

private:
    std::filesystem::path filler() const { return m_place / "filler"; }

    std::filesystem::path m_place;
    bool m_mounted = false;
};

} // namespace tutti

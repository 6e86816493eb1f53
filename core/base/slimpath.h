// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <utility>

namespace tutti {

/// A path to keep by the hundred thousand: its text and nothing else. std::filesystem::path keeps every part of itself
/// besides, several hundred bytes for a name a few folders deep. Turns into a path and back wherever one is wanted.
class SlimPath
{
public:
    SlimPath() = default;
    SlimPath(const std::filesystem::path& path) // NOLINT(google-explicit-constructor,hicpp-explicit-conversions)
        : m_native(path.native())
    {
        m_native.shrink_to_fit();
    }
    SlimPath(std::string native) // NOLINT(google-explicit-constructor,hicpp-explicit-conversions)
        : m_native(std::move(native))
    {
    }
    SlimPath(const char* native) // NOLINT(google-explicit-constructor,hicpp-explicit-conversions)
        : m_native(native)
    {
    }

    operator std::filesystem::path() const // NOLINT(google-explicit-constructor,hicpp-explicit-conversions)
    {
        return path();
    }
    std::filesystem::path path() const { return {m_native}; }

    // As std::filesystem::path calls them.
    // NOLINTBEGIN(readability-identifier-naming)
    const std::string& native() const { return m_native; }
    const char* c_str() const { return m_native.c_str(); }
    std::string string() const { return m_native; }
    bool empty() const { return m_native.empty(); }
    /// Without taking the folders apart.
    std::filesystem::path filename() const { return m_native.substr(m_native.rfind('/') + 1); }
    std::filesystem::path parent_path() const { return path().parent_path(); }
    std::filesystem::path stem() const { return filename().stem(); }
    std::filesystem::path extension() const { return filename().extension(); }
    // NOLINTEND(readability-identifier-naming)

    bool operator==(const SlimPath&) const = default;
    bool operator==(const std::filesystem::path& other) const { return m_native == other.native(); }

private:
    std::string m_native;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/hostfolders.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <system_error>
#include <utility>

#include <unistd.h>

#include "core/base/paths.h"
#include "core/base/pendingfile.h"

namespace tutti {
namespace {

constexpr const char* shareIt = "; share it between the hosts under one path, by NFS for instance";

/// A file for a moment, which whoever looks for what was left behind would recognise.
class Token
{
public:
    explicit Token(const std::filesystem::path& folder)
        : m_text(std::to_string(std::random_device {}()) + std::to_string(::getpid()))
        , m_file(makeTarget(folder / "token", m_text, false).temporary)
    {
    }
    ~Token() { ::unlink(m_file.c_str()); }
    Token(const Token&) = delete;
    Token& operator=(const Token&) = delete;

    const std::string& text() const { return m_text; }
    const std::filesystem::path& file() const { return m_file; }
    bool write() const { return bool(std::ofstream(m_file) << m_text << std::flush); }
    bool isThere() const
    {
        std::ifstream stream(m_file);
        return std::string(std::istreambuf_iterator<char>(stream), {}) == m_text;
    }

private:
    std::string m_text;
    std::filesystem::path m_file;
};

/// The folder itself, or the one that a file lies in.
std::filesystem::path folderOf(const std::filesystem::path& path)
{
    std::error_code failed;
    const auto whole = std::filesystem::absolute(path, failed).lexically_normal();
    return std::filesystem::is_directory(whole, failed) ? whole : whole.parent_path();
}

} // namespace

std::vector<std::filesystem::path> foldersOf(const std::vector<std::filesystem::path>& paths)
{
    std::vector<std::filesystem::path> folders;
    for (const std::filesystem::path& path : paths) {
        auto folder = folderOf(path);
        if (std::find(folders.begin(), folders.end(), folder) == folders.end())
            folders.push_back(std::move(folder));
    }
    return folders;
}

Result<bool> compareFolder(HostProbe& probe, const std::filesystem::path& folder, bool mustBeWritable)
{
    const std::string name = displayUtf8(folder);
    if (const auto found = probe.findFolder(folder); !found)
        return fail(found.error().code, name + " is not there (" + found.error().detail + ")" + shareIt);
    const Token ours(folder);
    if (!ours.write()) {
        if (!mustBeWritable)
            return false;
        return fail(ErrorCode::Permission, name + " cannot be written into here; choose another folder");
    }
    if (const auto text = probe.read(ours.file()); !text || *text != ours.text())
        return fail(ErrorCode::NotFound,
                    name + " there is another folder than here: a file written here is not seen there" + shareIt);
    const Token theirs(folder);
    if (const auto written = probe.write(theirs.file(), theirs.text()); !written && mustBeWritable)
        return fail(written.error().code,
                    name + " cannot be written into there (" + written.error().detail
                        + "); give write access or make room");
    else if (written && !theirs.isThere())
        return fail(ErrorCode::NotFound, name + ": a file written there is not seen here" + shareIt);
    return true;
}

} // namespace tutti

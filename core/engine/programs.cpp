// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/programs.h"

#include <cstdlib>
#include <system_error>
#include <vector>

#include <unistd.h>

#include "core/base/paths.h"

namespace tutti {
namespace {

namespace fs = std::filesystem;

bool isProgram(const fs::path& file)
{
    std::error_code failed;
    return fs::is_regular_file(file, failed) && ::access(file.c_str(), X_OK) == 0;
}

std::vector<fs::path> candidates(const fs::path& configured, std::string_view name)
{
    if (!configured.empty())
        return {configured};
    std::error_code failed;
    const fs::path folder = fs::read_symlink("/proc/self/exe", failed).parent_path();
    return {folder / name, folder.parent_path() / "libexec" / "tutti" / name};
}

} // namespace

Result<fs::path> findOwnProgram(const fs::path& configured, std::string_view name, std::string_view advice)
{
    const auto places = candidates(configured, name);
    for (const fs::path& place : places) {
        if (isProgram(place))
            return place;
    }
    return fail(ErrorCode::EngineUnavailable,
                "the program " + displayUtf8(places.front()) + " is missing; " + std::string(advice));
}

std::optional<fs::path> findInPath(const std::string& word)
{
    if (word.find('/') != std::string::npos)
        return isProgram(word) ? std::optional<fs::path>(word) : std::nullopt;
    const char* const variable = std::getenv("PATH");
    const std::string list = variable == nullptr ? "/usr/bin:/bin" : variable;
    for (std::size_t begin = 0; begin <= list.size();) {
        const std::size_t end = std::min(list.find(':', begin), list.size());
        const fs::path file = fs::path(list.substr(begin, end - begin)) / word;
        if (isProgram(file))
            return file;
        begin = end + 1;
    }
    return std::nullopt;
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputs.h"

#include <algorithm>
#include <string_view>
#include <system_error>

#include "app/cli/listfile.h"

namespace tutti {
namespace {

/// A list that was made on Windows ends its lines with a carriage return; a name may end so as well.
std::filesystem::path pathOfLine(std::string_view line)
{
    std::error_code error;
    std::filesystem::path whole(line);
    if (line.ends_with('\r') && !std::filesystem::exists(whole, error))
        return line.substr(0, line.size() - 1);
    return whole;
}

} // namespace

Result<std::vector<std::filesystem::path>> gatherPaths(const BatchArguments& arguments, const std::stop_token& stop)
{
    std::vector<std::filesystem::path> paths(arguments.paths.begin(), arguments.paths.end());
    if (arguments.filesFrom.empty())
        return paths;
    const auto list = readListFile(arguments.filesFrom, "the list of paths", stop);
    if (!list)
        return fail(list.error());
    std::string_view rest = *list;
    while (!rest.empty()) {
        const auto end = std::min(rest.find('\n'), rest.size());
        if (auto path = pathOfLine(rest.substr(0, end)); !path.empty())
            paths.push_back(std::move(path));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return paths;
}

} // namespace tutti

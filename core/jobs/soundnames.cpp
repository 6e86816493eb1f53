// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/soundnames.h"

#include <algorithm>
#include <system_error>

namespace tutti {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

/// Where the dot of the extension stands; npos without one.
std::size_t dotOf(std::string_view name)
{
    constexpr std::size_t longest = 5;
    const std::size_t dot = name.rfind('.');
    if (dot == 0 || dot == std::string_view::npos)
        return std::string_view::npos;
    const std::string_view after = name.substr(dot + 1);
    const bool plain = std::all_of(after.begin(), after.end(), [](char c) { return isDigit(c) || isLetter(c); });
    const bool lettered = std::any_of(after.begin(), after.end(), isLetter);
    return plain && lettered && after.size() <= longest ? dot : std::string_view::npos;
}

} // namespace

std::string extensionOf(std::string_view name)
{
    const std::size_t dot = dotOf(name);
    if (dot == std::string_view::npos)
        return {};
    std::string extension(name.substr(dot + 1));
    std::transform(extension.begin(), extension.end(), extension.begin(), lower);
    return extension;
}

std::string extensionOfFile(const std::filesystem::path& file)
{
    return extensionOf(file.filename().native());
}

std::string_view stemOf(std::string_view name)
{
    return name.substr(0, dotOf(name));
}

bool isPassedOver(std::string_view name)
{
    return name.starts_with('.') || name == "@eaDir" || name == "#recycle";
}

bool comesBefore(const std::filesystem::path& a, const std::filesystem::path& b)
{
    // A slash sorts before every other byte, so that a folder's files stay together.
    const auto rank = [](char c) { return c == '/' ? 0 : 1 + int(static_cast<unsigned char>(c)); };
    const auto before = [&rank](char x, char y) { return rank(x) < rank(y); };
    const std::string& x = a.native();
    const std::string& y = b.native();
    return std::lexicographical_compare(x.begin(), x.end(), y.begin(), y.end(), before);
}

std::filesystem::path absoluteOf(const std::filesystem::path& path)
{
    // Without a current folder there is nothing to make it absolute with; opening it will say so.
    std::error_code noFolder;
    const std::filesystem::path whole = std::filesystem::absolute(path, noFolder);
    std::filesystem::path result;
    for (const auto& part : noFolder ? path : whole) {
        if (part != "." && !part.empty())
            result /= part;
    }
    return result;
}

} // namespace tutti

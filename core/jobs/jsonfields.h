// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/paths.h"

namespace tutti {

// What the codecs share. Templates of the JSON type, so that no header includes the JSON library.

std::string toBase64(std::string_view bytes);
/// Throws std::invalid_argument when the text is no base64.
std::string fromBase64(std::string_view text);

/// The path under `key`; its bytes follow in base64 under `key`_bytes when they are not UTF-8.
template<typename Json>
void putPath(Json& object, const std::string& key, const std::filesystem::path& path)
{
    object[key] = displayUtf8(path);
    if (!isUtf8(path.native()))
        object[key + "_bytes"] = toBase64(path.native());
}

/// The inverse of putPath. Throws what the JSON library throws when the key is missing.
template<typename Json>
std::filesystem::path pathAt(const Json& object, const std::string& key)
{
    const auto bytes = object.find(key + "_bytes");
    if (bytes != object.end())
        return fromBase64(bytes->template get_ref<const std::string&>());
    return object.at(key).template get_ref<const std::string&>();
}

/// The same for several paths: all bytes follow as soon as one path is not UTF-8.
template<typename Json, typename Path>
void putPaths(Json& object, const std::string& key, const std::vector<Path>& paths)
{
    Json names = Json::array();
    Json bytes = Json::array();
    bool plain = true;
    for (const auto& path : paths) {
        names.push_back(displayUtf8(path));
        plain = plain && isUtf8(path.native());
    }
    object[key] = std::move(names);
    if (plain)
        return;
    for (const auto& path : paths)
        bytes.push_back(toBase64(path.native()));
    object[key + "_bytes"] = std::move(bytes);
}

/// The inverse of putPaths. Throws what the JSON library throws when the key is missing.
template<typename Path, typename Json>
std::vector<Path> pathsAt(const Json& object, const std::string& key)
{
    std::vector<Path> paths;
    const auto bytes = object.find(key + "_bytes");
    const bool plain = bytes == object.end();
    for (const Json& path : plain ? object.at(key) : *bytes) {
        const auto& text = path.template get_ref<const std::string&>();
        paths.emplace_back(plain ? text : fromBase64(text));
    }
    return paths;
}

/// The value under `key`, or `otherwise` when the key is missing. Throws when it is of another type.
template<typename Value, typename Json>
Value valueAt(const Json& object, std::string_view key, Value otherwise)
{
    const auto found = object.find(key);
    return found == object.end() ? otherwise : found->template get<Value>();
}

/// Throws std::invalid_argument when a JSON text is nested deeper than any of ours. What is no JSON any more is not
/// looked at: a parser ends there.
void refuseDeepNesting(std::string_view text);

/// The text's value. For files that may come from anybody: deep nesting, which would end on the stack, throws
/// std::invalid_argument instead. (The library's parser that asks back at each value takes quadratic time for a list.)
template<typename Json>
Json parseJson(std::string_view text)
{
    refuseDeepNesting(text);
    return Json::parse(text);
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include <nlohmann/json.hpp>

#include "tests/audio/fixtures.h"

namespace tutti::fixtures {

using Json = nlohmann::ordered_json;

/// What a file holds; throws when it is no JSON.
inline Json jsonIn(const std::filesystem::path& file)
{
    return Json::parse(contents(file));
}

} // namespace tutti::fixtures

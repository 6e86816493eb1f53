// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/fetchsettings.h"

#include <exception>
#include <string_view>

#include <nlohmann/json.hpp>

#include "core/jobs/jsonfields.h"

namespace tutti {
namespace {

using Json = nlohmann::ordered_json;

} // namespace

std::string encodeFetchSettings(const DownloadOptions& options, bool offline)
{
    Json settings;
    settings["original"] = options.original;
    if (!options.original)
        settings["preview"] = previewKindName(options.preview);
    settings["name"] = options.namePattern;
    settings["offline"] = offline;
    return settings.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<FetchSettings> decodeFetchSettings(const std::string& settings)
{
    try {
        const Json object = parseJson<Json>(settings);
        FetchSettings read;
        read.original = valueAt(object, "original", false);
        const auto preview = valueAt(object, "preview", std::string("hq-mp3"));
        read.preview = previewKindFromName(preview).value_or(read.preview);
        read.namePattern = object.at("name").get<std::string>();
        read.offline = valueAt(object, "offline", false);
        return read;
    } catch (const std::exception& exception) {
        return fail(ErrorCode::BadContent,
                    std::string("not the settings of a download (") + exception.what() + "); fetch the sounds anew");
    }
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/creditrecord.h"

#include <algorithm>
#include <exception>
#include <utility>

#include <nlohmann/json.hpp>

#include <QByteArray>

#include "core/base/paths.h"

namespace tutti {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* schemaName = "tutti-credits/1";

std::string textAt(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found == object.end() || !found->is_string() ? std::string() : found->get<std::string>();
}

Json fileJson(const std::string& file)
{
    Json object;
    object["file"] = displayUtf8(file);
    if (!isUtf8(file))
        object["file_bytes"] = QByteArray::fromStdString(file).toBase64().toStdString();
    return object;
}

Json toJson(const CreditEntry& entry)
{
    const Credit& credit = entry.credit;
    Json object = fileJson(credit.file);
    object["id"] = credit.id;
    object["sound_name"] = credit.name;
    object["sound_url"] = credit.url;
    object["author_name"] = credit.user;
    object["author_url"] = authorPage(credit);
    object["license_name"] = licenseNameOf(credit);
    object["license_url"] = credit.licenseUrl;
    object["downloaded"] = credit.downloaded;
    object["query"] = credit.query;
    object["preview"] = credit.preview;
    if (credit.preview)
        object["note"] = previewNote;
    if (!entry.fingerprint.empty()) {
        object["bytes"] = entry.bytes;
        object["fingerprint"] = entry.fingerprint;
    }
    return object;
}

/// Throws what the JSON library throws when it is no credit.
CreditEntry fromJson(const Json& object)
{
    CreditEntry entry;
    Credit& credit = entry.credit;
    credit.file = object.at("file").get<std::string>();
    if (const auto bytes = object.find("file_bytes"); bytes != object.end())
        credit.file = QByteArray::fromBase64(QByteArray::fromStdString(bytes->get<std::string>())).toStdString();
    credit.id = object.at("id").get<std::int64_t>();
    credit.name = textAt(object, "sound_name");
    credit.url = textAt(object, "sound_url");
    credit.user = textAt(object, "author_name");
    credit.licenseUrl = textAt(object, "license_url");
    credit.downloaded = textAt(object, "downloaded");
    credit.query = textAt(object, "query");
    credit.preview = object.value("preview", false);
    entry.bytes = object.value("bytes", std::uint64_t(0));
    entry.fingerprint = textAt(object, "fingerprint");
    return entry;
}

std::string dumped(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

std::string encodeCredit(const CreditEntry& entry)
{
    return dumped(toJson(entry));
}

std::string encodeFileName(const std::string& file)
{
    return dumped(fileJson(file));
}

std::optional<CreditEntry> decodeCredit(std::string_view line)
{
    try {
        return fromJson(Json::parse(line));
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

std::string encodeCredits(const CreditRecord& record)
{
    std::string text = std::string("{\n\"schema\": \"") + schemaName
        + "\",\n\"commercial_use\": " + (record.commercialUse ? "true" : "false") + ",\n\"credits\": [";
    const char* separator = "\n";
    for (const auto& [file, entry] : record.entries) {
        text += separator + encodeCredit(entry);
        separator = ",\n";
    }
    return text + "\n]\n}\n";
}

Result<CreditRecord> decodeCredits(std::string_view text)
{
    try {
        const Json object = Json::parse(text);
        if (object.at("schema").get<std::string>() != schemaName)
            return fail(ErrorCode::BadContent, "is no record of credits; move it away");
        CreditRecord record;
        record.commercialUse = object.value("commercial_use", false);
        for (const Json& each : object.at("credits")) {
            CreditEntry entry = fromJson(each);
            std::string file = entry.credit.file;
            record.entries.insert_or_assign(std::move(file), std::move(entry));
        }
        return record;
    } catch (const std::exception&) {
        return fail(ErrorCode::BadContent, "is damaged; mend it or move it away");
    }
}

CreditRecord rescueCredits(std::string_view text)
{
    CreditRecord record;
    record.commercialUse = text.find("\"commercial_use\": true") != std::string_view::npos;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        while (line.ends_with(',') || line.ends_with('\r'))
            line.remove_suffix(1);
        if (auto entry = decodeCredit(line)) {
            std::string file = entry->credit.file;
            record.entries.insert_or_assign(std::move(file), std::move(*entry));
        }
    }
    return record;
}

} // namespace tutti

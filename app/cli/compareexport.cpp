// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compareexport.h"

#include <algorithm>
#include <array>
#include <utility>

#include "app/cli/outputfile.h"
#include "core/timing/comparisoncodec.h"
#include "core/timing/comparisonexports.h"

namespace tutti {
namespace {

using Encode = std::string (*)(const Comparison&);

constexpr std::array<std::pair<std::string_view, Encode>, 4> formats {
    {{".json", encodeComparison}, {".csv", comparisonCsv}, {".md", comparisonMarkdown}, {".html", comparisonHtml}}};

/// Null for an extension that none writes.
Encode encoderFor(const std::filesystem::path& file)
{
    const std::string extension = file.extension().native();
    const auto* const format =
        std::find_if(formats.begin(), formats.end(), [&](const auto& known) { return known.first == extension; });
    return format == formats.end() ? nullptr : format->second;
}

} // namespace

Result<std::string> parseExportFile(const std::string& text)
{
    if (encoderFor(text) != nullptr)
        return text;
    return fail(ErrorCode::Internal, "'" + text + "' does not end in .json, .csv, .md or .html");
}

Result<void> writeExport(const Comparison& comparison, const std::filesystem::path& file)
{
    return writeFile(file, encoderFor(file)(comparison));
}

} // namespace tutti

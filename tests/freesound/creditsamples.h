// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "core/freesound/creditbook.h"
#include "tests/support/temporaryfolder.h"

namespace tutti::fixtures {

inline const std::string byUrl = "https://creativecommons.org/licenses/by/4.0/";
inline const std::string byNcUrl = "http://creativecommons.org/licenses/by-nc/3.0/";
inline const std::string samplingUrl = "http://creativecommons.org/licenses/sampling+/1.0/";
inline const std::string zeroUrl = "http://creativecommons.org/publicdomain/zero/1.0/";

inline Credit someCredit(std::int64_t id, const std::string& name = "Cello", const std::string& license = byUrl)
{
    Credit credit;
    credit.file = name + " (" + std::to_string(id) + ").mp3";
    credit.id = id;
    credit.name = name;
    credit.user = "ada";
    credit.licenseUrl = license;
    credit.url = "https://freesound.org/people/ada/sounds/" + std::to_string(id) + "/";
    credit.downloaded = "2026-01-31T12:00:00.000Z";
    credit.query = "cello";
    credit.preview = true;
    return credit;
}

inline std::string textOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// Whether the file holds the text.
inline bool has(const std::filesystem::path& file, const std::string& part)
{
    return textOf(file).find(part) != std::string::npos;
}

/// Notes the credit and lets the file appear, as a download does.
inline bool download(CreditBook& book, const TemporaryFolder& folder, const Credit& credit)
{
    if (!book.note(credit))
        return false;
    folder.write(credit.file, "sound " + std::to_string(credit.id));
    return true;
}

} // namespace tutti::fixtures

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/license.h"

#include <algorithm>
#include <array>

namespace tutti {
namespace {

struct KnownLicense
{
    LicenseKind kind;
    /// Between the host and the version in the deed's URL; `by` ends with a slash, so it is no beginning of `by-nc`.
    std::string_view path;
    std::string_view option;
    std::string_view filterName;
    /// Whether the name with version says the version.
    bool isVersioned;
};

constexpr std::array knownLicenses {
    KnownLicense {LicenseKind::Cc0, "publicdomain/zero/", "cc0", "Creative Commons 0", false},
    KnownLicense {LicenseKind::By, "licenses/by/", "by", "Attribution", true},
    KnownLicense {LicenseKind::ByNc, "licenses/by-nc/", "by-nc", "Attribution NonCommercial", true},
    KnownLicense {LicenseKind::SamplingPlus, "licenses/sampling+/", "sampling+", "Sampling+", false},
};

const KnownLicense* known(LicenseKind kind)
{
    const auto* found = std::find_if(knownLicenses.begin(), knownLicenses.end(),
                                     [kind](const KnownLicense& license) { return license.kind == kind; });
    return found == knownLicenses.end() ? nullptr : found;
}

void dropPrefix(std::string& text, std::string_view prefix)
{
    if (text.starts_with(prefix))
        text.erase(0, prefix.size());
}

/// The deed's address without what makes no difference; a slash at the end.
std::string comparable(std::string_view url)
{
    std::string text(url.substr(0, url.find_first_of("?#")));
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char letter) { return letter >= 'A' && letter <= 'Z' ? char(letter - 'A' + 'a') : letter; });
    dropPrefix(text, "https://");
    dropPrefix(text, "http://");
    dropPrefix(text, "www.");
    if (const auto plus = text.find("%2b"); plus != std::string::npos)
        text.replace(plus, 3, "+");
    if (!text.ends_with('/'))
        text += '/';
    return text;
}

/// "4.0" of "4.0/" or "4.0/deed.en/"; empty when it is no version.
std::string versionAt(std::string_view text)
{
    const std::string_view version = text.substr(0, text.find('/'));
    const bool isVersion = !version.empty() && version.find_first_not_of("0123456789.") == std::string_view::npos;
    return isVersion ? std::string(version) : std::string();
}

} // namespace

License licenseFromUrl(std::string_view url)
{
    License license;
    license.url = url;
    std::string text = comparable(url);
    constexpr std::string_view host = "creativecommons.org/";
    if (!text.starts_with(host))
        return license;
    dropPrefix(text, host);
    for (const KnownLicense& candidate : knownLicenses) {
        if (!text.starts_with(candidate.path))
            continue;
        license.kind = candidate.kind;
        license.version = versionAt(std::string_view(text).substr(candidate.path.size()));
    }
    return license;
}

std::string licenseName(const License& license)
{
    const KnownLicense* entry = known(license.kind);
    if (entry == nullptr)
        return license.url;
    std::string name(entry->filterName);
    if (entry->isVersioned && !license.version.empty())
        name += " " + license.version;
    return name;
}

std::string_view licenseOption(LicenseKind kind)
{
    const KnownLicense* entry = known(kind);
    return entry == nullptr ? std::string_view() : entry->option;
}

std::optional<LicenseKind> licenseFromOption(std::string_view option)
{
    for (const KnownLicense& license : knownLicenses) {
        if (license.option == option)
            return license.kind;
    }
    return std::nullopt;
}

std::string_view licenseFilterName(LicenseKind kind)
{
    const KnownLicense* entry = known(kind);
    return entry == nullptr ? std::string_view() : entry->filterName;
}

bool isCommercial(LicenseKind kind)
{
    return kind == LicenseKind::Cc0 || kind == LicenseKind::By;
}

} // namespace tutti

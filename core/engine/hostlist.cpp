// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/hostlist.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <numeric>
#include <sstream>

namespace tutti {
namespace {

constexpr const char* blanks = " \t\r";

/// Where what is given as `key` begins; a longer word that ends so ("max_slots=") is another one.
std::size_t placeOfValue(std::string_view line, std::string_view key)
{
    std::size_t place = line.find(key);
    while (place != std::string_view::npos
           && (place == 0 || std::string_view(blanks).find(line[place - 1]) == std::string_view::npos))
        place = line.find(key, place + 1);
    return place == std::string_view::npos ? place : place + key.size();
}

int numberAt(std::string_view text, std::size_t place)
{
    int number = 0;
    std::from_chars(text.data() + place, text.data() + text.size(), number);
    return number;
}

HostEntry entryOf(const std::string& line)
{
    HostEntry entry {line.substr(0, line.find_first_of(blanks)), 1, line};
    constexpr std::string_view key = "slots=";
    const auto colon = entry.name.find(':');
    if (const auto place = placeOfValue(line, key); place != std::string::npos) {
        entry.slots = numberAt(line, place);
    } else if (colon != std::string::npos && entry.name.find(':', colon + 1) == std::string::npos) {
        entry.slots = numberAt(entry.name, colon + 1);
        entry.name.erase(colon);
    }
    entry.slots = std::max(1, entry.slots);
    return entry;
}

} // namespace

std::vector<HostEntry> hostsIn(std::string_view text)
{
    std::istringstream lines {std::string(text)};
    std::vector<HostEntry> hosts;
    for (std::string line; std::getline(lines, line);) {
        line.erase(0, std::min(line.find_first_not_of(blanks), line.size()));
        if (!line.empty() && line.front() != '#')
            hosts.push_back(entryOf(line));
    }
    return hosts;
}

std::vector<HostEntry> readHostFile(const std::filesystem::path& file)
{
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return hostsIn(text.str());
}

int slotsOf(const std::vector<HostEntry>& hosts)
{
    return std::accumulate(hosts.begin(), hosts.end(), 0,
                           [](int slots, const HostEntry& host) { return slots + host.slots; });
}

} // namespace tutti

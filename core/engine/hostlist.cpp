// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/hostlist.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <numeric>
#include <sstream>
#include <utility>

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

std::string trimmed(const std::string& text)
{
    const auto first = text.find_first_not_of(blanks);
    return first == std::string::npos ? std::string() : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

HostEntry entryOf(const std::string& whole)
{
    const auto remark = whole.find('#');
    const std::string line = whole.substr(0, remark);
    HostEntry entry {line.substr(0, line.find_first_of(blanks)), 1, trimmed(whole)};
    entry.note = remark == std::string::npos ? std::string() : trimmed(whole.substr(remark + 1));
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

HostEntry makeHost(std::string name, int slots, std::string note)
{
    std::string line = name + " slots=" + std::to_string(slots);
    if (!note.empty())
        line += " # " + note;
    return {std::move(name), slots, std::move(line), std::move(note)};
}

std::string hostFileText(const std::vector<HostEntry>& hosts)
{
    std::string text;
    for (const HostEntry& host : hosts)
        text += host.line + '\n';
    return text;
}

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

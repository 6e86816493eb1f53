// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/journalfollower.h"

#include <array>
#include <fstream>
#include <string>
#include <string_view>
#include <utility>

namespace tutti {

JournalFollower::JournalFollower(std::filesystem::path file)
    : m_file(std::move(file))
{
}

JournalNews JournalFollower::next()
{
    JournalNews news;
    std::ifstream stream(m_file, std::ios::binary);
    if (!stream.seekg(std::streamoff(m_place)))
        return news;
    std::array<char, 65536> block {};
    while (stream.read(block.data(), block.size()) || stream.gcount() > 0) {
        m_place += std::uintmax_t(stream.gcount());
        m_rest.append(block.data(), std::size_t(stream.gcount()));
        std::size_t begin = 0;
        for (auto end = m_rest.find('\n'); end != std::string::npos; end = m_rest.find('\n', begin)) {
            take(std::string_view(m_rest).substr(begin, end - begin), news);
            begin = end + 1;
        }
        m_rest.erase(0, begin);
    }
    return news;
}

void JournalFollower::take(std::string_view line, JournalNews& news)
{
    JournalLine read = decodeLine(line);
    if (auto* const record = std::get_if<TaskRecord>(&read)) {
        news.records.push_back(std::move(*record));
    } else if (const auto* const end = std::get_if<JournalEnd>(&read)) {
        news.end = *end;
    } else if (std::holds_alternative<JournalLeg>(read)) {
        news.hasBegun = true;
        news.end.reset();
    }
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/linebuffer.h"

namespace tutti {

void LineBuffer::append(std::string_view bytes)
{
    // Only when the used part is the larger one: each byte is moved a bounded number of times.
    if (m_begin > m_bytes.size() / 2) {
        m_bytes.erase(0, m_begin);
        m_searched -= m_begin;
        m_begin = 0;
    }
    m_bytes.append(bytes);
}

std::optional<std::string_view> LineBuffer::nextLine()
{
    const std::size_t end = m_bytes.find('\n', m_searched);
    if (end == std::string::npos) {
        m_searched = m_bytes.size();
        return std::nullopt;
    }
    const std::string_view line = std::string_view(m_bytes).substr(m_begin, end - m_begin);
    m_begin = end + 1;
    m_searched = m_begin;
    return line;
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tutti {

/// Bytes in, whole lines out, in time that is linear in the bytes.
class LineBuffer
{
public:
    void append(std::string_view bytes);
    /// The next whole line without its end; valid until the next call of append() or nextLine().
    std::optional<std::string_view> nextLine();

private:
    std::string m_bytes;
    /// Where the next line begins, and up to where no line end was found.
    std::size_t m_begin = 0;
    std::size_t m_searched = 0;
};

} // namespace tutti

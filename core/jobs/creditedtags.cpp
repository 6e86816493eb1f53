// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/creditedtags.h"

#include <array>
#include <string>
#include <utility>

namespace tutti {

Tags withCredit(Tags own, const Tags& credit)
{
    constexpr std::array fields {&Tags::title, &Tags::artist,    &Tags::album,  &Tags::genre,  &Tags::date,
                                 &Tags::track, &Tags::copyright, &Tags::source, &Tags::license};
    for (const auto field : fields) {
        if (!(credit.*field).empty())
            own.*field = credit.*field;
    }
    if (own.comment.find(credit.comment) == std::string::npos)
        own.comment = own.comment.empty() ? credit.comment : credit.comment + "\n" + own.comment;
    return own;
}

} // namespace tutti

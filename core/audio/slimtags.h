// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include "core/audio/tags.h"
#include "core/base/boxed.h"

namespace tutti {

/// Tags to keep by the hundred thousand: most sounds have none, which take no room then. Turn into tags wherever these
/// are wanted.
class SlimTags
{
public:
    SlimTags() = default;
    SlimTags(Tags tags) // NOLINT(google-explicit-constructor,hicpp-explicit-conversions)
    {
        if (tags != Tags {})
            m_tags = std::move(tags);
    }

    operator const Tags&() const // NOLINT(google-explicit-constructor,hicpp-explicit-conversions)
    {
        return tags();
    }
    const Tags& tags() const
    {
        static const Tags none;
        return m_tags ? *m_tags : none;
    }
    const Tags* operator->() const { return &tags(); }

    bool operator==(const SlimTags& other) const { return tags() == other.tags(); }
    bool operator==(const Tags& other) const { return tags() == other; }

private:
    Boxed<Tags> m_tags;
};

} // namespace tutti

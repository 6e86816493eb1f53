// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <utility>

#include "core/session/keychain.h"

namespace tutti::fixtures {

/// A keychain that forgets with the test.
class MemoryKeychain : public Keychain
{
public:
    explicit MemoryKeychain(std::map<std::string, std::string> entries)
        : m_entries(std::move(entries))
    {
    }

    Result<std::optional<std::string>> read(const std::string& entry) override
    {
        const auto found = m_entries.find(entry);
        return found == m_entries.end() ? std::nullopt : std::optional(found->second);
    }
    Result<void> write(const std::string& entry, const std::string& value) override
    {
        m_entries[entry] = value;
        return {};
    }
    Result<void> remove(const std::string& entry) override
    {
        m_entries.erase(entry);
        return {};
    }

private:
    std::map<std::string, std::string> m_entries;
};

} // namespace tutti::fixtures

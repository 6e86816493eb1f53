// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "core/base/result.h"

namespace tutti {

/// The system's keychain. Calls block; any error means that it cannot be used here, its detail says why (without what
/// to do: that is for who knows the alternatives).
class Keychain
{
public:
    virtual ~Keychain() = default;
    /// Nothing when it has no such entry.
    virtual Result<std::optional<std::string>> read(const std::string& entry) = 0;
    virtual Result<void> write(const std::string& entry, const std::string& value) = 0;
    /// An entry that is not there is no error.
    virtual Result<void> remove(const std::string& entry) = 0;
};

/// The one of this desktop, by QtKeychain.
std::unique_ptr<Keychain> systemKeychain();

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include <CLI/App.hpp>

#include "app/cli/request.h"
#include "core/base/result.h"

namespace tutti {

/// The commands of the program: a parser of all of them, with what it fills. The only place that has their list.
class Commands
{
public:
    Commands();
    ~Commands();
    Commands(const Commands&) = delete;
    Commands& operator=(const Commands&) = delete;
    Commands(Commands&&) = delete;
    Commands& operator=(Commands&&) = delete;

    /// The parser. What it throws is for whoever lets it parse.
    CLI::App& app();
    /// What a command that was parsed asks for; the phrase of a usage error when it makes no sense.
    Result<Request> requestOf(const CLI::App& command) const;
    /// The first word of each, in the order of the help.
    std::vector<std::string_view> names() const;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace tutti

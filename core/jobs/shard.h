// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tutti {

/// A share of a run's tasks: every `count`-th, the first of them being the `index`-th.
struct Shard
{
    /// 1 … count.
    int index = 1;
    int count = 1;

    /// Whether the task at this place (from 0) of the whole run is one of the share.
    bool has(std::size_t task) const { return task % std::size_t(count) + 1 == std::size_t(index); }
    bool operator==(const Shard&) const = default;
};

/// Which share a run was, and of what: shares of the same whole have the same digest and number of files.
struct ShardOfRun
{
    Shard shard;
    /// Of the whole run.
    std::size_t files = 0;
    std::string digest;

    bool operator==(const ShardOfRun&) const = default;
};

/// "2/3"; nothing unless both are numbers from 1 on and the first is not above the second.
std::optional<Shard> shardFromText(std::string_view text);

/// A file's own name and its size.
using NameAndSize = std::pair<std::filesystem::path, std::uint64_t>;

/// As RunInput::digest. In an order of its own: a folder that was moved, or a table that was sorted, is still the same
/// input.
std::string inputDigest(const std::vector<NameAndSize>& files);

} // namespace tutti

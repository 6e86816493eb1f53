// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tutti {

/// `tutti [PATH...] [--tab NAME] [--screenshot FILE]`, or `--demo` in place of paths
struct Arguments
{
    /// Of file: addresses, as a desktop gives them, the files.
    std::vector<std::filesystem::path> paths;
    /// Addresses of what is no file of this computer, as they were given.
    std::vector<std::string> addresses;
    bool demo = false;
    /// The page that is shown, by the name of its action; empty: the one that is shown anyway.
    std::string tabAction;
    /// Where a picture of the window goes when it is idle; then it quits.
    std::optional<std::filesystem::path> screenshot;
    bool help = false;
    bool version = false;
    /// What cannot be understood, in a sentence; empty when all can.
    std::string mistake;
};

/// Reads the arguments after the program's name, as bytes. `--` ends the options.
Arguments parseArguments(std::span<const char* const> arguments);

/// What --help says.
std::string usageText();

} // namespace tutti

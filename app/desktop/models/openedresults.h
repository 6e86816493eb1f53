// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/timing/labreport.h"

namespace tutti {

/// Results that somebody measured, here or on another machine.
struct OpenedResults
{
    /// The file's name.
    std::string file;
    /// Empty where the file says none.
    std::string student;
    /// The lesson's or the comparison's name.
    std::string title;
    std::vector<Comparison> comparisons;
};

/// What lines of an overlay are called by.
enum class OverlayBy : std::uint8_t { Student, Machine };

/// A lab report (HTML) or a comparison (`tutti-comparison/1`). ErrorCode::BadContent, in a sentence that names the
/// file, for anything else.
Result<OpenedResults> readResults(std::string_view text, std::string file);

/// "Ana", or "lab3, Xeon E5": what the results are called; the other of the two where there is none, the file's name
/// where there is neither.
std::string resultsName(const OpenedResults& results, OverlayBy by);

/// The same work of all results side by side, an overlay for each experiment that all of them have, in the order of the
/// first. Lines that would bear the same name are numbered. Fails in the sentence of overlay() where there is no such
/// work, and with ErrorCode::Empty for no results. Pure.
Result<std::vector<Overlay>> overlaysOf(std::span<const OpenedResults> results, OverlayBy by);

} // namespace tutti

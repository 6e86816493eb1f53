// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/offline/library.h"

namespace tutti {

/// Whether a recording passes.
using Filter = std::function<bool(const Recording&)>;

/// The `filter` of a search, in Solr's grammar as far as Freesound's users write it. The error's detail is the reason
/// that Solr would give. The library must outlive the filter.
Result<Filter> parseFilter(std::string_view text, const Library& library);

/// A test of one field; `from` and `to` are empty for an open end.
struct FieldTest
{
    std::string field;
    bool isRange = false;
    /// The value, or where the range begins.
    std::string value;
    std::string to;
};

/// Undefined fields and values that do not fit the field are errors.
Result<Filter> filterOf(const FieldTest& test, const Library& library);

} // namespace tutti

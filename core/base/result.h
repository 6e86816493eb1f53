// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>

#include <tl/expected.hpp>

#include "core/base/error.h"

namespace tutti {

/// A value or an Error. `return value;`, `return fail(code, detail);` and, for void, `return {};` all work.
/// tl::expected 1.0 is not [[nodiscard]]; this is, so that a dropped error is a warning.
template<typename T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using Base = tl::expected<T, Error>;
    using Base::Base;
    Result() = default;
    Result(Base base) // NOLINT(google-explicit-constructor)
        : Base(std::move(base))
    {
    }
};

/// The failure to return from a function that gives a Result.
inline tl::unexpected<Error> fail(ErrorCode code, std::string detail)
{
    return tl::unexpected<Error>(Error {code, std::move(detail)});
}

/// Hands an error on.
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace tutti

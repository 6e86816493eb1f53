// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <utility>

namespace tutti {

/// A large value that is mostly not there, in a row of which there are many: like std::optional, but without its room
/// while there is none.
template<typename Value>
class Boxed
{
public:
    Boxed() = default;
    Boxed(Value value) // NOLINT(google-explicit-constructor,hicpp-explicit-conversions)
        : m_value(std::make_unique<Value>(std::move(value)))
    {
    }
    Boxed(std::optional<Value> value) // NOLINT(google-explicit-constructor,hicpp-explicit-conversions)
        : m_value(value ? std::make_unique<Value>(std::move(*value)) : nullptr)
    {
    }
    ~Boxed() = default;
    Boxed(const Boxed& other)
        : m_value(other ? std::make_unique<Value>(*other) : nullptr)
    {
    }
    Boxed& operator=(const Boxed& other)
    {
        if (this != &other)
            m_value = other ? std::make_unique<Value>(*other) : nullptr;
        return *this;
    }
    Boxed(Boxed&&) noexcept = default;
    Boxed& operator=(Boxed&&) noexcept = default;

    Value& emplace() { return *(m_value = std::make_unique<Value>()); }
    void reset() { m_value.reset(); }

    // As std::optional calls it.
    bool has_value() const { return m_value != nullptr; } // NOLINT(readability-identifier-naming)
    explicit operator bool() const { return m_value != nullptr; }
    Value& operator*() { return *m_value; }
    const Value& operator*() const { return *m_value; }
    Value* operator->() { return m_value.get(); }
    const Value* operator->() const { return m_value.get(); }

private:
    std::unique_ptr<Value> m_value;
};

} // namespace tutti

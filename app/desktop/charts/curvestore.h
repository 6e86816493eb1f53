// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QString>

#include "core/spectrum/curve.h"

namespace tutti {

/// A curve and the row of the file table that it belongs to.
struct NamedCurve
{
    std::size_t row = 0;
    QString name;
    Curve curve;
    /// Counts the curves that came; gives the colour.
    int number = 0;
};

using SharedCurve = std::shared_ptr<const NamedCurve>;

/// The last curves that came. A value; knows no widgets.
class CurveStore
{
public:
    static constexpr std::size_t capacity = 64;

    /// Becomes the newest; an older one for the same row goes, and gives its colour. Beyond the capacity the oldest
    /// goes.
    void add(std::size_t row, const QString& name, const Curve& curve);
    /// Rows have other numbers now, those that `moved` gives; curves whose row is gone (no number) go as well.
    void renumber(const std::function<std::optional<std::size_t>(std::size_t row)>& moved);
    void clear();

    bool isEmpty() const { return m_curves.empty(); }
    /// Oldest first.
    const std::deque<SharedCurve>& curves() const { return m_curves; }
    /// Null when there is none for the row.
    SharedCurve find(std::size_t row) const;
    /// What to draw together: the `limit` newest that share scale and axis with the current one (without it: with the
    /// newest), oldest first and the current one last.
    std::vector<SharedCurve> overlay(std::optional<std::size_t> current, std::size_t limit) const;

private:
    std::deque<SharedCurve> m_curves;
    int m_count = 0;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/curvestore.h"

#include <algorithm>

namespace tutti {

void CurveStore::add(std::size_t row, const QString& name, const Curve& curve)
{
    auto added = std::make_shared<NamedCurve>(NamedCurve {row, name, curve, m_count});
    const auto same =
        std::find_if(m_curves.begin(), m_curves.end(), [row](const auto& kept) { return kept->row == row; });
    if (same != m_curves.end()) {
        added->number = (*same)->number;
        m_curves.erase(same);
    } else {
        ++m_count;
    }
    m_curves.push_back(std::move(added));
    if (m_curves.size() > capacity)
        m_curves.pop_front();
}

void CurveStore::renumber(const std::function<std::optional<std::size_t>(std::size_t row)>& moved)
{
    std::deque<SharedCurve> kept;
    for (const SharedCurve& curve : m_curves) {
        if (const auto row = moved(curve->row))
            kept.push_back(std::make_shared<NamedCurve>(NamedCurve {*row, curve->name, curve->curve, curve->number}));
    }
    m_curves = std::move(kept);
}

void CurveStore::clear()
{
    m_curves.clear();
    m_count = 0;
}

SharedCurve CurveStore::find(std::size_t row) const
{
    const auto found =
        std::find_if(m_curves.begin(), m_curves.end(), [row](const auto& kept) { return kept->row == row; });
    return found == m_curves.end() ? nullptr : *found;
}

std::vector<SharedCurve> CurveStore::overlay(std::optional<std::size_t> current, std::size_t limit) const
{
    if (m_curves.empty() || limit == 0)
        return {};
    const SharedCurve chosen = current ? find(*current) : nullptr;
    const Curve& like = chosen ? chosen->curve : m_curves.back()->curve;
    std::vector<SharedCurve> drawn;
    if (chosen)
        drawn.push_back(chosen);
    for (auto kept = m_curves.rbegin(); kept != m_curves.rend() && drawn.size() < limit; ++kept) {
        const Curve& curve = (*kept)->curve;
        if (*kept != chosen && curve.scale == like.scale && curve.axis == like.axis)
            drawn.push_back(*kept);
    }
    std::reverse(drawn.begin(), drawn.end());
    return drawn;
}

} // namespace tutti

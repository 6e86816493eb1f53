// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/flowlayout.h"

#include <algorithm>
#include <utility>

#include <QStyle>
#include <QWidget>

namespace tutti {

namespace {

/// A line's items get their places once its height is known.
void placeLine(const std::vector<std::pair<QLayoutItem*, int>>& line, int top, int height, const QRect& rect,
               Qt::LayoutDirection direction)
{
    for (const auto& [item, left] : line) {
        const QSize size = item->sizeHint();
        const QRect place(left, top + (height - size.height()) / 2, std::min(size.width(), rect.width()),
                          size.height());
        item->setGeometry(QStyle::visualRect(direction, rect, place));
    }
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto& item : m_items) {
        const QSize hint = item->sizeHint();
        size = {size.width() + hint.width() + spacing(), std::max(size.height(), hint.height())};
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool move) const
{
    const QMargins margins = contentsMargins();
    const QRect inner = rect.marginsRemoved(margins);
    int left = inner.x();
    int top = inner.y();
    int lineHeight = 0;
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    std::vector<std::pair<QLayoutItem*, int>> line;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!line.empty() && left + size.width() > inner.x() + inner.width()) {
            if (move)
                placeLine(line, top, lineHeight, inner, direction);
            line.clear();
            top += lineHeight + spacing();
            left = inner.x();
            lineHeight = 0;
        }
        line.emplace_back(item.get(), left);
        left += size.width() + spacing() * 2;
        lineHeight = std::max(lineHeight, size.height());
    }
    if (move)
        placeLine(line, top, lineHeight, inner, direction);
    return top + lineHeight - rect.y() + margins.bottom();
}

} // namespace tutti

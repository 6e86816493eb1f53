// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/pagearea.h"

#include <algorithm>

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

namespace tutti {

namespace {

/// Less is no page any more.
constexpr int leastLines = 10;

} // namespace

PageArea::PageArea(QWidget* page, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    // The page has a size of its own from the start, so that nothing is measured before it is shown.
    page->resize(1, 1);
    setWidget(page); // and hears of what happens to it
    page->setAutoFillBackground(false);
}

QSize PageArea::sizeHint() const
{
    return widget()->sizeHint();
}

QSize PageArea::minimumSizeHint() const
{
    const QSize page = widget()->minimumSizeHint();
    return {page.width() + verticalScrollBar()->sizeHint().width(),
            std::min(page.height(), fontMetrics().lineSpacing() * leastLines)};
}

bool PageArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        fit();
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

void PageArea::resizeEvent(QResizeEvent* event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

void PageArea::fit()
{
    const int height = maximumViewportSize().height();
    int width = std::max(maximumViewportSize().width(), widget()->minimumSizeHint().width());
    if (leastHeight(width) > height) // beside the bar
        width = std::max(width - verticalScrollBar()->sizeHint().width(), widget()->minimumSizeHint().width());
    widget()->resize(width, std::max(height, leastHeight(width)));
}

int PageArea::leastHeight(int width) const
{
    const QLayout* layout = widget()->layout();
    const int least = widget()->minimumSizeHint().height();
    return layout && layout->hasHeightForWidth() ? std::max(least, layout->minimumHeightForWidth(width)) : least;
}

} // namespace tutti

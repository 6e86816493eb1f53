// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/runbarchart.h"

#include <algorithm>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "app/desktop/charts/colours.h"

namespace tutti {

namespace {

constexpr int gap = 6;

QColor workColour()
{
    return workerColour(0);
}

} // namespace

RunBarChart::RunBarChart(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void RunBarChart::setBars(std::vector<RunBar> bars)
{
    m_bars = std::move(bars);
    m_longest = 0;
    for (const RunBar& bar : m_bars)
        m_longest = std::max(m_longest, bar.wallSeconds);
    m_current = std::min(m_current, static_cast<int>(m_bars.size()) - 1);
    describe();
    updateGeometry();
    update();
}

void RunBarChart::setCurrent(int bar)
{
    m_current = bar;
    describe();
    update();
}

/// The chosen bar, else the shortest of all.
void RunBarChart::describe()
{
    const auto sentence = [](const RunBar& run) { return tr("%1: %2").arg(run.label, run.value); };
    QString text = tr("%n run(s)", "of a chart", static_cast<int>(m_bars.size()));
    if (m_current >= 0 && m_current < static_cast<int>(m_bars.size())) {
        text = sentence(m_bars[static_cast<std::size_t>(m_current)]);
    } else if (!m_bars.empty()) {
        const auto shortest = std::ranges::min_element(m_bars, {}, &RunBar::wallSeconds);
        text = tr("%1, the shortest is %2", "runs, one of them").arg(text, sentence(*shortest));
    }
    setAccessibleDescription(text);
}

QRect RunBarChart::lineRect(int bar) const
{
    const int legend = lineHeight();
    return {0, legend + bar * lineHeight(), width(), lineHeight()};
}

QSize RunBarChart::sizeHint() const
{
    const int lines = static_cast<int>(m_bars.size()) + 1;
    return {fontMetrics().averageCharWidth() * 50, lines * lineHeight() + gap};
}

QSize RunBarChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, sizeHint().height()};
}

void RunBarChart::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    drawLegend(painter);
    const Columns columns = columnsNow();
    for (int bar = 0; bar < static_cast<int>(m_bars.size()); ++bar) {
        if (lineRect(bar).intersects(event->rect()))
            drawLine(painter, bar, columns);
    }
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void RunBarChart::mousePressEvent(QMouseEvent* event)
{
    for (int bar = 0; bar < static_cast<int>(m_bars.size()); ++bar) {
        if (lineRect(bar).contains(event->position().toPoint()))
            choose(bar);
    }
}

void RunBarChart::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_bars.size()) - 1;
    if (event->key() == Qt::Key_Up)
        choose(std::max(0, m_current - 1));
    else if (event->key() == Qt::Key_Down)
        choose(std::min(last, m_current + 1));
    else if (event->key() == Qt::Key_Home)
        choose(0);
    else if (event->key() == Qt::Key_End)
        choose(last);
    else
        QWidget::keyPressEvent(event);
}

void RunBarChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void RunBarChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

RunBarChart::Columns RunBarChart::columnsNow() const
{
    Columns columns;
    for (const RunBar& bar : m_bars) {
        columns.label = std::max(columns.label, fontMetrics().horizontalAdvance(bar.label));
        columns.value = std::max(columns.value, fontMetrics().horizontalAdvance(bar.value));
    }
    const int room = width() - 4 * gap;
    columns.label = std::min(columns.label, room * 2 / 5);
    columns.value = std::min(columns.value, room * 2 / 5);
    columns.bar = std::max(1, room - columns.label - columns.value);
    return columns;
}

int RunBarChart::lineHeight() const
{
    return fontMetrics().height() + gap;
}

void RunBarChart::drawLegend(QPainter& painter) const
{
    const int size = fontMetrics().height() - 4;
    int left = gap;
    const auto entry = [&](const QColor& colour, const QString& text) {
        painter.fillRect(left, gap, size, size, colour);
        left += size + gap;
        const int advance = fontMetrics().horizontalAdvance(text);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRect(left, 0, advance + 1, lineHeight() + 4), Qt::AlignVCenter | Qt::AlignLeft, text);
        left += advance + 3 * gap;
    };
    entry(startupColour(), tr("Start-up"));
    entry(workColour(), tr("Work"));
}

void RunBarChart::drawLine(QPainter& painter, int bar, const Columns& columns) const
{
    const RunBar& run = m_bars[static_cast<std::size_t>(bar)];
    const QRect line = lineRect(bar);
    const bool chosen = bar == m_current;
    const QColor ground = chosen ? mixed(palette().color(QPalette::Highlight), palette().color(QPalette::Base), 0.25)
                                 : palette().color(QPalette::Base);
    if (chosen)
        painter.fillRect(line, ground);
    const bool other = m_current >= 0 && run.group != m_bars[static_cast<std::size_t>(m_current)].group;
    const double strength = other ? 0.35 : 1;

    painter.setPen(palette().color(QPalette::Text));
    const QRect label(gap, line.top(), columns.label, line.height());
    painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(run.label, Qt::ElideMiddle, columns.label));

    const double scale = m_longest > 0 ? columns.bar / m_longest : 0;
    const int left = label.right() + gap;
    const int startup = qRound(std::min(run.startupSeconds, run.wallSeconds) * scale);
    const int all = std::max(1, qRound(run.wallSeconds * scale));
    const QRect box(left, line.top() + 3, all, line.height() - 6);
    painter.fillRect(box, mixed(workColour(), ground, strength));
    painter.fillRect(box.left(), box.top(), startup, box.height(), mixed(startupColour(), ground, strength));

    const QRect value(box.right() + gap, line.top(), width() - box.right() - 2 * gap, line.height());
    painter.drawText(value, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(run.value, Qt::ElideRight, value.width()));
}

void RunBarChart::choose(int bar)
{
    if (bar < 0 || bar >= static_cast<int>(m_bars.size()) || bar == m_current)
        return;
    setCurrent(bar);
    Q_EMIT barChosen(bar);
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/waterfallchart.h"

#include <algorithm>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "app/desktop/charts/ticks.h"
#include "app/desktop/charts/timelinetext.h"
#include "app/desktop/charts/waterfallpainter.h"
#include "app/desktop/text/waterfalltext.h"

namespace tutti {

WaterfallChart::WaterfallChart(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void WaterfallChart::setWaterfall(std::optional<Waterfall> waterfall, LaneKind kind)
{
    m_waterfall = std::move(waterfall);
    m_kind = kind;
    m_columns = m_waterfall ? columnsOf(*m_waterfall) : std::vector<WaterfallColumn>();
    m_labels.clear();
    if (!m_columns.empty()) {
        m_labels << tr("Ideal");
        for (const WaterfallStep& step : m_waterfall->steps)
            m_labels << lossPartText(step.part);
        m_labels << tr("Measured");
    }
    setChosen(-1);
}

void WaterfallChart::setChosen(int step)
{
    const bool isThere = m_waterfall && step >= 0 && step < static_cast<int>(m_waterfall->steps.size());
    m_chosen = isThere ? step : -1;
    const QString whole = m_columns.empty() ? QString() : waterfallReading(*m_waterfall, m_kind);
    setAccessibleDescription(isThere ? columnSentence(static_cast<std::size_t>(step) + 1) : whole);
    update();
}

WaterfallLayout WaterfallChart::layoutNow() const
{
    QFont bold = font();
    bold.setBold(true);
    return WaterfallLayout::fit(size(), m_columns, m_labels, bold, axisWidth());
}

QSize WaterfallChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 14};
}

QSize WaterfallChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 8};
}

bool WaterfallChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const WaterfallLayout layout = layoutNow();
    if (const auto column = layout.columnAt(help->pos())) {
        const QString text = QStringLiteral("<p>%1</p>").arg(columnSentence(*column).toHtmlEscaped());
        QToolTip::showText(help->globalPos(), text, this, layout.columnRect(*column));
    } else {
        QToolTip::hideText();
    }
    return true;
}

void WaterfallChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const WaterfallLayout layout = layoutNow();
    WaterfallPainter waterfall(m_columns, m_labels, layout);
    waterfall.setLook(palette(), font());
    waterfall.setChosen(m_chosen < 0 ? -1 : m_chosen + 1);
    waterfall.paint(painter, waterfallTicks(m_columns, font(), height()));
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void WaterfallChart::mousePressEvent(QMouseEvent* event)
{
    const std::optional<std::size_t> column = layoutNow().columnAt(event->position().toPoint());
    const bool isPart = column && *column > 0 && *column + 1 < m_columns.size();
    choose(isPart ? static_cast<int>(*column) - 1 : -1);
}

void WaterfallChart::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_columns.size()) - 3;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        choose(m_chosen < 0 ? last : std::max(0, m_chosen - 1));
        break;
    case Qt::Key_Down:
    case Qt::Key_Right:
        choose(std::min(last, m_chosen + 1));
        break;
    case Qt::Key_Home:
        choose(std::min(last, 0));
        break;
    case Qt::Key_End:
        choose(last);
        break;
    case Qt::Key_Escape:
        if (m_chosen >= 0) {
            choose(-1);
            break;
        }
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
    }
}

void WaterfallChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void WaterfallChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

int WaterfallChart::axisWidth() const
{
    int widest = 0;
    const std::vector<double> ticks = waterfallTicks(m_columns, font(), height());
    for (const double seconds : ticks)
        widest = std::max(widest, fontMetrics().horizontalAdvance(rulerText(seconds, tickDecimals(ticks))));
    return widest + 12;
}

QString WaterfallChart::columnSentence(std::size_t column) const
{
    if (column == 0)
        return waterfallIdeal(*m_waterfall, m_kind);
    if (column + 1 == m_columns.size())
        return waterfallReading(*m_waterfall, m_kind);
    return waterfallSentence(m_waterfall->steps[column - 1], *m_waterfall, m_kind);
}

void WaterfallChart::choose(int step)
{
    if (step == m_chosen || m_columns.empty())
        return;
    setChosen(step);
    Q_EMIT partChosen(m_chosen);
}

} // namespace tutti

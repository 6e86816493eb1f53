// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/intervalpainter.h"

#include <algorithm>

#include <QCoreApplication>
#include <QPainter>
#include <QPolygonF>

#include "app/desktop/charts/colours.h"
#include "app/desktop/charts/entrylabel.h"
#include "app/desktop/charts/ticks.h"
#include "app/desktop/charts/timelinetext.h"
#include "app/desktop/text/comparisontext.h"

namespace tutti {

namespace {

constexpr double markRadius = 2.5;
/// How strong a bar's colour is over its ground: work, the interval, both of an entry that does not count.
constexpr double workShare = 0.3;
constexpr double bandShare = 0.8;
constexpr double withheld = 0.4;

enum LegendItem : std::size_t { StartupItem, WorkItem, MedianItem, BaselineItem, RoundItem, OutlierItem };

QColor workColour()
{
    return workerColour(0);
}

void paintMedian(QPainter& painter, double x, const QRectF& box, const QColor& colour)
{
    painter.fillRect(QRectF(x - 1, box.top() - 2, 2, box.height() + 4), colour);
}

} // namespace

IntervalPainter::IntervalPainter(const Comparison& comparison, const IntervalLayout& layout, const QPalette& palette,
                                 const QFont& font)
    : m_comparison(comparison)
    , m_layout(layout)
    , m_palette(palette)
    , m_font(font)
    , m_metrics(font)
{
}

void IntervalPainter::paint(QPainter& painter, const QRect& exposed) const
{
    painter.setFont(m_font);
    paintLegend(painter);
    const std::size_t rows = m_comparison.entries.size();
    if (m_current >= 0 && static_cast<std::size_t>(m_current) < rows)
        painter.fillRect(m_layout.rowRect(static_cast<std::size_t>(m_current)),
                         ground(static_cast<std::size_t>(m_current)));
    if (!m_layout.ticks().empty()) {
        paintGrid(painter);
        paintAxis(painter, m_layout.axisRect());
        if (const std::optional<QRect> lower = m_layout.lowerAxisRect())
            paintAxis(painter, *lower);
    }
    for (std::size_t entry = 0; entry < rows; ++entry) {
        if (isMeasured(m_comparison.entries[entry]) && m_layout.rowRect(entry).intersects(exposed))
            paintBar(painter, entry);
    }
    // Above the bars, below the marks.
    paintBaseline(painter);
    for (std::size_t entry = 0; entry < rows; ++entry) {
        if (m_layout.rowRect(entry).intersects(exposed))
            paintMarksAndWords(painter, entry);
    }
}

void IntervalPainter::paintLegend(QPainter& painter) const
{
    const QStringList texts = IntervalLayout::legendTexts(m_layout.hasOutliers());
    for (std::size_t item = 0; item < m_layout.legend().items.size(); ++item) {
        paintSymbol(painter, item, m_layout.legend().symbol(item, m_metrics));
        painter.setPen(m_palette.color(QPalette::Text));
        const QRect room = m_layout.legend().text(item, m_metrics);
        const QString& text = texts[static_cast<qsizetype>(item)];
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                         m_metrics.elidedText(text, Qt::ElideRight, room.width()));
    }
}

void IntervalPainter::paintSymbol(QPainter& painter, std::size_t item, const QRect& box) const
{
    const QColor base = m_palette.color(QPalette::Base);
    const QColor text = m_palette.color(QPalette::Text);
    const QRect inner = box.adjusted(0, 2, 0, -2);
    switch (item) {
    case StartupItem:
        painter.fillRect(inner, startupColour());
        break;
    case WorkItem:
        painter.fillRect(inner, mixed(workColour(), base, workShare));
        break;
    case MedianItem:
        painter.fillRect(inner.adjusted(2, 0, -2, 0), mixed(workColour(), base, bandShare));
        paintMedian(painter, inner.center().x() + 0.5, inner, text);
        break;
    case BaselineItem:
        painter.setPen(QPen(faint(0.7), 1, Qt::DashLine));
        painter.drawLine(box.center().x(), box.top(), box.center().x(), box.bottom());
        break;
    default:
        paintMark(painter, QRectF(box).center(), item == OutlierItem);
    }
}

void IntervalPainter::paintAxis(QPainter& painter, const QRect& line) const
{
    const int decimals = tickDecimals(m_layout.ticks());
    painter.setPen(m_palette.color(QPalette::Text));
    for (const double seconds : m_layout.ticks()) {
        const QString text = rulerText(seconds, decimals);
        const int width = m_metrics.horizontalAdvance(text) + 2;
        const int most = std::max(0, m_layout.width() - width);
        const int left = std::clamp(qRound(m_layout.xOf(seconds)) - width / 2, 0, most);
        painter.drawText(QRect(left, line.top(), width, line.height()), Qt::AlignCenter, text);
    }
}

void IntervalPainter::paintGrid(QPainter& painter) const
{
    const std::size_t rows = m_comparison.entries.size();
    painter.setPen(gridColour(m_palette));
    for (const double seconds : m_layout.ticks()) {
        const int x = qRound(m_layout.xOf(seconds));
        painter.drawLine(x, m_layout.rowRect(0).top(), x, m_layout.rowRect(rows).top() - 1);
    }
}

void IntervalPainter::paintBaseline(QPainter& painter) const
{
    const auto& entries = m_comparison.entries;
    if (m_comparison.baseline >= entries.size() || !isMeasured(entries[m_comparison.baseline]))
        return;
    const int x = qRound(m_layout.xOf(entries[m_comparison.baseline].wall.median));
    painter.setPen(QPen(faint(0.7), 1, Qt::DashLine));
    for (std::size_t entry = 0; entry < entries.size(); ++entry) {
        const QRect row = m_layout.rowRect(entry);
        // Words of a failure stand where the line would go, and the baseline's own median is there already.
        if (entries[entry].failure.empty() && entry != m_comparison.baseline)
            painter.drawLine(x, row.top(), x, row.bottom());
    }
}

void IntervalPainter::paintMarksAndWords(QPainter& painter, std::size_t entry) const
{
    painter.setPen(m_palette.color(QPalette::Text));
    const QRect label = m_layout.labelRect(entry);
    painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft,
                     fittedLabel(m_comparison, entry, label.width(), m_metrics));
    if (isMeasured(m_comparison.entries[entry]))
        paintMarks(painter, entry);
    paintVerdict(painter, entry);
}

void IntervalPainter::paintBar(QPainter& painter, std::size_t entry) const
{
    const ComparisonEntry& shown = m_comparison.entries[entry];
    const QColor below = ground(entry);
    const double strength = shown.identical ? 1 : withheld;
    const QRectF bar = m_layout.barRect(entry);
    const double start = m_layout.xOf(std::min(shown.startupSeconds, shown.wall.median));
    const double median = m_layout.xOf(shown.wall.median);
    painter.fillRect(QRectF(start, bar.top(), median - start, bar.height()),
                     mixed(workColour(), below, workShare * strength));
    painter.fillRect(QRectF(bar.left(), bar.top(), start - bar.left(), bar.height()),
                     mixed(startupColour(), below, strength));
    if (const std::optional<QRectF> band = m_layout.band(entry)) {
        const QColor colour = mixed(workColour(), below, bandShare * strength);
        painter.fillRect(*band, colour);
        if (m_layout.isBandCut(entry)) {
            // It goes on beyond the axis.
            const double x = band->right();
            const double half = band->height() / 2;
            painter.setRenderHint(QPainter::Antialiasing, true);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawPolygon(QPolygonF {{x, band->top()}, {x + half / 2, band->center().y()}, {x, band->bottom()}});
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
    }
    paintMedian(painter, median, bar, mixed(m_palette.color(QPalette::Text), below, shown.identical ? 1 : 0.6));
}

void IntervalPainter::paintMarks(QPainter& painter, std::size_t entry) const
{
    const std::vector<std::size_t>& outliers = m_comparison.entries[entry].wall.outliers;
    const std::vector<QPointF> marks = m_layout.marks(entry);
    for (std::size_t i = 0; i < marks.size(); ++i)
        paintMark(painter, marks[i], std::find(outliers.begin(), outliers.end(), i) != outliers.end());
}

void IntervalPainter::paintMark(QPainter& painter, const QPointF& middle, bool outlier) const
{
    const QColor text = m_palette.color(QPalette::Text);
    const QColor base = m_palette.color(QPalette::Base);
    painter.setRenderHint(QPainter::Antialiasing, true);
    // A rim in the other tone keeps marks apart from the band and from each other.
    painter.setPen(QPen(outlier ? text : base, outlier ? 1.2 : 0.8));
    painter.setBrush(outlier ? base : text);
    painter.drawEllipse(middle, markRadius, markRadius);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void IntervalPainter::paintVerdict(QPainter& painter, std::size_t entry) const
{
    const ComparisonEntry& shown = m_comparison.entries[entry];
    const bool failed = !shown.failure.empty();
    const bool differs = !failed && isMeasured(shown) && !shown.identical;
    const bool counts =
        isMeasured(shown) && !differs && entry != m_comparison.baseline && shown.difference != Difference::None;
    const QRect room = failed ? m_layout.reasonRect(entry) : m_layout.verdictRect(entry);
    if (failed) {
        // Over the grid words read badly.
        painter.fillRect(room, ground(entry));
    }
    // Mixed with the text's colour, so that it is dark or light enough for words.
    const QColor warning = mixed(curveColour(5, m_palette), m_palette.color(QPalette::Text), 0.8);
    painter.setPen(differs ? warning : counts ? m_palette.color(QPalette::Text) : faint(0.75));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     m_metrics.elidedText(verdictText(m_comparison, entry), Qt::ElideRight, room.width()));
}

QColor IntervalPainter::ground(std::size_t entry) const
{
    const QColor base = m_palette.color(QPalette::Base);
    const bool chosen = m_current >= 0 && static_cast<std::size_t>(m_current) == entry;
    return chosen ? mixed(m_palette.color(QPalette::Highlight), base, 0.25) : base;
}

QColor IntervalPainter::faint(double share) const
{
    return mixed(m_palette.color(QPalette::Text), m_palette.color(QPalette::Base), share);
}

} // namespace tutti

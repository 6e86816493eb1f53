// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/intervalchart.h"

#include <algorithm>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "app/desktop/charts/intervalpainter.h"
#include "app/desktop/text/comparisontext.h"
#include "app/desktop/text/quantitytext.h"
#include "app/desktop/text/retranslation.h"

namespace tutti {

IntervalChart::IntervalChart(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("intervalChart"));
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    keepTranslated(this, [this] {
        setAccessibleName(tr("Wall time of each entry"));
        describe();
        updateGeometry();
        update();
    });
}

void IntervalChart::setComparison(Comparison comparison)
{
    const auto settingAt = [](const Comparison& from, int entry) {
        const auto index = static_cast<std::size_t>(entry);
        return entry >= 0 && index < from.entries.size() ? from.entries[index].setting : Setting {};
    };
    if (settingAt(m_comparison, m_current) != settingAt(comparison, m_current))
        m_current = -1;
    m_comparison = std::move(comparison);
    describe();
    updateGeometry();
    update();
}

void IntervalChart::setCurrent(int entry)
{
    m_current = entry >= 0 && entry < entries() ? entry : -1;
    describe();
    update();
}

QString IntervalChart::reading() const
{
    return comparisonReading(m_comparison);
}

IntervalLayout IntervalChart::layoutNow() const
{
    return {m_comparison, width(), fontMetrics()};
}

QRect IntervalChart::rowRect(int entry) const
{
    return layoutNow().rowRect(static_cast<std::size_t>(std::max(0, entry)));
}

QSize IntervalChart::sizeHint() const
{
    const int wide = fontMetrics().averageCharWidth() * 90;
    return {wide, heightForWidth(std::max(width(), minimumSizeHint().width()))};
}

QSize IntervalChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 4};
}

int IntervalChart::heightForWidth(int width) const
{
    return IntervalLayout(m_comparison, width, fontMetrics()).height();
}

bool IntervalChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (!showTip(help->pos(), help->globalPos()))
        QToolTip::hideText();
    return true;
}

void IntervalChart::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const IntervalLayout layout = layoutNow();
    if (m_comparison.entries.empty()) {
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, reading());
    } else {
        IntervalPainter chart(m_comparison, layout, palette(), font());
        chart.setCurrent(m_current);
        chart.paint(painter, event->rect());
    }
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void IntervalChart::mousePressEvent(QMouseEvent* event)
{
    if (const std::optional<std::size_t> row = layoutNow().rowAt(event->position().toPoint()))
        choose(static_cast<int>(*row));
}

void IntervalChart::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Up)
        choose(std::max(0, m_current - 1));
    else if (event->key() == Qt::Key_Down)
        choose(std::min(entries() - 1, m_current + 1));
    else if (event->key() == Qt::Key_Home)
        choose(0);
    else if (event->key() == Qt::Key_End)
        choose(entries() - 1);
    else
        QWidget::keyPressEvent(event);
}

void IntervalChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void IntervalChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool IntervalChart::showTip(const QPoint& pixel, const QPoint& global)
{
    const IntervalLayout layout = layoutNow();
    const std::optional<std::size_t> row = layout.rowAt(pixel);
    if (!row)
        return false;
    const ComparisonEntry& entry = m_comparison.entries[*row];
    QString text = entryReading(m_comparison, *row);
    const std::optional<std::size_t> sample = layout.sampleAt(*row, pixel);
    if (sample) {
        const bool outlier =
            std::find(entry.wall.outliers.begin(), entry.wall.outliers.end(), *sample) != entry.wall.outliers.end();
        text = (outlier ? tr("Round %1: %2, an outlier") : tr("Round %1: %2"))
                   .arg(QLocale().toString(qulonglong {*sample} + 1), secondsText(entry.wall.samples[*sample]));
    } else if (layout.labelRect(*row).contains(pixel)) {
        text = settingLabel(entry.setting);
    }
    // A tip in HTML wraps; a reason from outside must not be taken for mark-up.
    QToolTip::showText(global, QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()), this);
    return true;
}

void IntervalChart::describe()
{
    setAccessibleDescription(m_current < 0 ? reading()
                                           : entryReading(m_comparison, static_cast<std::size_t>(m_current)));
}

void IntervalChart::choose(int entry)
{
    if (entry < 0 || entry >= entries() || entry == m_current)
        return;
    setCurrent(entry);
    Q_EMIT entryChosen(entry);
}

} // namespace tutti

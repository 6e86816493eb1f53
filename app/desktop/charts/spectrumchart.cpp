// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/spectrumchart.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include "app/desktop/charts/spectrumplot.h"
#include "app/desktop/charts/spectrumreading.h"
#include "app/desktop/text/retranslation.h"

namespace tutti {

namespace {

/// How near to a curve a click has to be, in pixels.
constexpr double clickDistance = 24;
/// Curves that come fast are not described one by one.
constexpr std::chrono::milliseconds beforeDescribing {500};

} // namespace

SpectrumChart::SpectrumChart(QWidget* parent)
    : QWidget(parent)
    , m_plot(new SpectrumPlot(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    m_plot->setObjectName(QStringLiteral("spectrumPlot"));
    keepTranslated(this, [this] { m_plot->setAccessibleName(tr("Spectrum chart")); });
    m_plot->installEventFilter(this);
    m_plot->viewport()->installEventFilter(this);
    m_plot->viewport()->setMouseTracking(true);
    setFocusProxy(m_plot);
    m_describeTimer.setSingleShot(true);
    m_describeTimer.setInterval(beforeDescribing);
    connect(&m_describeTimer, &QTimer::timeout, this, &SpectrumChart::describe);
    keepTranslated(this, [this] { describe(); });
}

void SpectrumChart::setCurves(std::vector<SharedCurve> curves, bool lastIsCurrent)
{
    m_curves = std::move(curves);
    m_plot->setCurves(m_curves, lastIsCurrent);
    if (const Curve* curve = followed(); curve != nullptr && m_cursorHz)
        setCursorPoint(nearestPoint(*curve, *m_cursorHz));
    else
        setCursorPoint({});
    m_describeTimer.start();
}

/// What stands under the cursor, else what the chart shows.
void SpectrumChart::describe()
{
    QString text = m_cursorText;
    if (text.isEmpty())
        text = tr("%n spectrum(s) shown.", nullptr, static_cast<int>(m_curves.size()));
    if (m_cursorText.isEmpty() && !m_curves.empty())
        text += QLatin1Char(' ') + spectrumReading(m_curves.back()->name, m_curves.back()->curve);
    m_plot->setAccessibleDescription(text);
}

void SpectrumChart::moveCursor(double hz)
{
    m_cursorHz = hz;
    if (const Curve* curve = followed())
        setCursorPoint(nearestPoint(*curve, hz));
}

bool SpectrumChart::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_plot && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent*>(event)->key());
    if (watched != m_plot->viewport())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::MouseMove) {
        if (const auto value = m_plot->valueAt(static_cast<QMouseEvent*>(event)->position()))
            moveCursor(value->x());
    } else if (event->type() == QEvent::MouseButtonPress) {
        if (const NamedCurve* curve = curveNear(static_cast<QMouseEvent*>(event)->position()))
            Q_EMIT curveChosen(curve->row);
    } else if (event->type() == QEvent::ToolTip) {
        showName(*static_cast<QHelpEvent*>(event));
        return true;
    } else if (event->type() == QEvent::Leave) {
        m_cursorHz.reset();
        setCursorPoint({});
    }
    return QWidget::eventFilter(watched, event);
}

bool SpectrumChart::handleKey(int key)
{
    constexpr std::ptrdiff_t page = 50;
    constexpr std::ptrdiff_t all = 1'000'000;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        stepCursor(key == Qt::Key_Left ? -1 : 1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        stepCursor(key == Qt::Key_PageDown ? -page : page);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        stepCursor(key == Qt::Key_Home ? -all : all);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        stepCurve(key == Qt::Key_Up ? 1 : -1);
        return true;
    case Qt::Key_Escape:
        if (!m_cursorHz)
            return false;
        m_cursorHz.reset();
        setCursorPoint({});
        return true;
    default:
        return false;
    }
}

void SpectrumChart::stepCursor(std::ptrdiff_t points)
{
    const Curve* curve = followed();
    if (curve == nullptr || curve->points.empty())
        return;
    std::size_t place = 0;
    if (m_cursorHz) {
        const auto last = static_cast<std::ptrdiff_t>(curve->points.size()) - 1;
        const auto from = static_cast<std::ptrdiff_t>(nearestPoint(*curve, *m_cursorHz).value_or(0));
        place = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(from + points, 0, last));
    } else if (const std::vector<CurvePeak> peaks = strongestPeaks(*curve, 1); !peaks.empty()) {
        // The first key puts the cursor where there is something to read.
        place = nearestPoint(*curve, peaks.front().hz).value_or(0);
    }
    m_cursorHz = curve->points[place].hz;
    setCursorPoint(place);
}

void SpectrumChart::stepCurve(int rows)
{
    if (m_curves.size() < 2)
        return;
    std::vector<SharedCurve> inOrder = m_curves;
    std::sort(inOrder.begin(), inOrder.end(), [](const auto& one, const auto& other) { return one->row < other->row; });
    const auto current = std::find(inOrder.begin(), inOrder.end(), m_curves.back());
    const auto count = static_cast<std::ptrdiff_t>(inOrder.size());
    const std::ptrdiff_t place = ((current - inOrder.begin()) + rows + count) % count;
    Q_EMIT curveChosen(inOrder[static_cast<std::size_t>(place)]->row);
}

const NamedCurve* SpectrumChart::curveNear(const QPointF& pixel) const
{
    const std::optional<QPointF> value = m_plot->valueAt(pixel);
    if (!value)
        return nullptr;
    double nearest = clickDistance;
    const NamedCurve* found = nullptr;
    for (const SharedCurve& shared : m_curves) {
        const std::optional<std::size_t> point = nearestPoint(shared->curve, value->x());
        if (!point)
            continue;
        const auto level = static_cast<double>(shared->curve.points[*point].maximum);
        const double distance = m_plot->pixelsBetween(value->y(), level);
        if (distance <= nearest) {
            nearest = distance;
            found = shared.get();
        }
    }
    return found;
}

void SpectrumChart::showName(const QHelpEvent& event) const
{
    const NamedCurve* curve = curveNear(event.pos());
    // As a paragraph it wraps, and a name from outside is not taken for mark-up.
    const QString name = curve != nullptr ? curve->name.toHtmlEscaped() : QString();
    QToolTip::showText(event.globalPos(), name.isEmpty() ? name : QStringLiteral("<p>%1</p>").arg(name), m_plot);
}

void SpectrumChart::setCursorPoint(std::optional<std::size_t> point)
{
    const Curve* curve = followed();
    QString text;
    std::optional<QPointF> place;
    if (curve != nullptr && point) {
        const CurvePoint& at = curve->points[*point];
        text = pointText(*curve, *point);
        place = QPointF(at.hz, static_cast<double>(at.maximum));
    }
    m_plot->setCrosshair(place, text);
    if (text == m_cursorText)
        return;
    m_cursorText = text;
    describe();
    Q_EMIT cursorTextChanged(text);
}

const Curve* SpectrumChart::followed() const
{
    return m_curves.empty() ? nullptr : &m_curves.back()->curve;
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figure.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include "core/figure/curveink.h"
#include "core/figure/figurelayout.h"
#include "core/figure/levelaxis.h"
#include "core/figure/pngwriter.h"
#include "core/figure/textline.h"
#include "core/figure/ticks.h"

namespace tutti {
namespace {

// The blue of Okabe and Ito's palette for all kinds of colour vision (Color Universal Design, 2008), and greys.
constexpr QRgb curveColour = 0xff0072b2;
constexpr QRgb textColour = 0xff202020;
constexpr QRgb frameColour = 0xff404040;
constexpr QRgb majorGrid = 0xffd6d6d6;
constexpr QRgb minorGrid = 0xffefefef;

/// What an empty plot needs to say; nothing when there is something to see.
const char* remarkOn(const Curve& curve)
{
    if (curve.points.empty())
        return "nothing in this range";
    const float silence = curve.scale == Scale::Decibel ? float(silenceDb) : 0.0F;
    const auto isSilent = [silence](const CurvePoint& point) { return point.maximum <= silence; };
    return std::all_of(curve.points.begin(), curve.points.end(), isSilent) ? "silence" : nullptr;
}

/// Draws one figure, part by part.
class FigurePainter
{
public:
    FigurePainter(const Curve& curve, const SpectrumOptions& options)
        : m_curve(curve)
        , m_options(options)
        , m_layout(options.width, options.height)
        , m_image(options.width, options.height, QImage::Format_RGB32)
        , m_levels(levelAxis(curve, options, std::clamp(m_layout.plot.height() / (4 * m_layout.tickPixels), 2, 12)))
        , m_frequencies(frequencyTicks(options.axis, options.fromHz, options.toHz,
                                       std::max(m_layout.plot.width() * 10 / (29 * m_layout.tickPixels), 2)))
    {
    }

    bool hasRoom() const { return !m_image.isNull(); }

    const QImage& draw(const FigureText& text)
    {
        m_image.fill(Qt::white);
        drawGrid();
        inkCurve(m_image, m_layout.plot, bars(), m_layout.ink, QColor(curveColour));
        QPainter painter(&m_image);
        drawFrame(painter);
        painter.setPen(QColor(textColour));
        drawTickLabels(painter);
        drawTitles(painter, text);
        if (const char* const remark = remarkOn(m_curve))
            drawRemark(painter, remark);
        return m_image;
    }

private:
    double x(double hz) const
    {
        const bool logarithmic = m_options.axis == FrequencyAxis::Logarithmic;
        const double part = logarithmic ? std::log(hz / m_options.fromHz) / std::log(m_options.toHz / m_options.fromHz)
                                        : (hz - m_options.fromHz) / (m_options.toHz - m_options.fromHz);
        return m_layout.plot.left() + part * m_layout.plot.width();
    }

    double y(double level) const
    {
        const double part = (level - m_levels.least) / (m_levels.greatest - m_levels.least);
        return m_layout.plot.top() + (1 - part) * m_layout.plot.height();
    }

    std::vector<CurveBar> bars() const
    {
        // What lies far outside is cut by the frame anyway; finite numbers keep the slopes of joins exact.
        const double far = 4.0 * m_layout.plot.height();
        const auto clamped = [&](float level) {
            return std::clamp(y(double(level)), m_layout.plot.top() - far, m_layout.plot.bottom() + far);
        };
        std::vector<CurveBar> bars;
        bars.reserve(m_curve.points.size());
        for (const CurvePoint& point : m_curve.points)
            bars.push_back({x(point.hz), clamped(point.maximum), clamped(point.minimum)});
        return bars;
    }

    /// A line of the grid or a tick, on whole pixels.
    void fill(QPainter& painter, const QRectF& area, QRgb colour) const
    {
        painter.fillRect(area.toRect(), QColor(colour));
    }

    /// Where a line of the grid begins, on whole pixels.
    double lineStart(double position) const { return std::floor(position - m_layout.hair / 2.0 + 0.5); }

    void drawGridLines(QPainter& painter, bool minor, QRgb colour) const
    {
        const QRectF plot = m_layout.plot;
        const double hair = m_layout.hair;
        // Beside the frame a line would only make it thicker.
        const QRectF inside = plot.adjusted(2 * hair, 2 * hair, -2 * hair, -2 * hair);
        for (const Tick& tick : m_frequencies) {
            const double start = lineStart(x(tick.value));
            if (tick.label.empty() == minor && start > inside.left() && start < inside.right())
                fill(painter, {start, plot.top(), hair, plot.height()}, colour);
        }
        for (const Tick& tick : m_levels.ticks) {
            const double start = lineStart(y(tick.value));
            if (!minor && !tick.label.empty() && start > inside.top() && start < inside.bottom())
                fill(painter, {plot.left(), start, plot.width(), hair}, colour);
        }
    }

    void drawGrid()
    {
        QPainter painter(&m_image);
        painter.setClipRect(m_layout.plot);
        if (m_options.axis == FrequencyAxis::Logarithmic)
            drawGridLines(painter, true, minorGrid);
        drawGridLines(painter, false, majorGrid);
    }

    void drawFrame(QPainter& painter) const
    {
        const int hair = m_layout.hair;
        const QRect plot = m_layout.plot;
        const QRect outer = plot.adjusted(-hair, -hair, hair, hair);
        const QColor colour(frameColour);
        painter.fillRect(QRect(outer.left(), outer.top(), outer.width(), hair), colour);
        painter.fillRect(QRect(outer.left(), plot.bottom() + 1, outer.width(), hair), colour);
        painter.fillRect(QRect(outer.left(), outer.top(), hair, outer.height()), colour);
        painter.fillRect(QRect(plot.right() + 1, outer.top(), hair, outer.height()), colour);
    }

    int lengthOf(const Tick& tick) const
    {
        return tick.label.empty() ? (m_layout.tickLength + 1) / 2 : m_layout.tickLength;
    }

    void drawTickLabels(QPainter& painter) const
    {
        const QFont font = figureFont(m_layout.tickPixels);
        const double hair = m_layout.hair;
        const double left = m_layout.plot.left() - hair;
        const double below = m_layout.plot.bottom() + 1 + hair;
        const double gap = 0.35 * m_layout.tickPixels;
        double free = 0;
        for (const Tick& tick : m_frequencies) {
            const double at = lineStart(x(tick.value));
            fill(painter, {at, below, hair, double(lengthOf(tick))}, frameColour);
            const TextLine label(QString::fromStdString(tick.label), font, m_options.width);
            const double start = at + hair / 2 - label.width() / 2;
            if (tick.label.empty() || start < free || start + label.width() > m_options.width)
                continue;
            label.draw(painter, {start, below + m_layout.tickLength + 1.05 * m_layout.tickPixels});
            free = start + label.width() + gap;
        }
        for (const Tick& tick : m_levels.ticks) {
            const double at = lineStart(y(tick.value));
            fill(painter, {left - lengthOf(tick), at, double(lengthOf(tick)), hair}, frameColour);
            const TextLine label(QString::fromStdString(tick.label), font, m_options.width);
            label.draw(painter, {left - m_layout.tickLength - gap - label.width(), at + 0.37 * m_layout.tickPixels});
        }
    }

    void drawTitles(QPainter& painter, const FigureText& text) const
    {
        const QRect plot = m_layout.plot;
        const double margin = 0.5 * m_layout.tickPixels;
        const double widest = m_options.width - 2 * margin;
        // Over the plot's middle where that fits, over the figure's otherwise.
        const auto drawCentred = [&](const std::string& line, const QFont& font, int baseline) {
            const TextLine shown(QString::fromStdString(line), font, widest);
            const double start = plot.center().x() - shown.width() / 2;
            shown.draw(painter,
                       {std::clamp(start, margin, m_options.width - margin - shown.width()), double(baseline)});
        };
        drawCentred(text.title, figureFont(m_layout.titlePixels, true), m_layout.titleBaseline);
        if (m_layout.hasSubtitle)
            drawCentred(text.subtitle, figureFont(m_layout.tickPixels), m_layout.subtitleBaseline);
        const QFont font = figureFont(m_layout.labelPixels);
        drawCentred("Frequency (Hz)", font, m_options.height - int(0.75 * m_layout.labelPixels));
        const double longest = m_options.height - margin - plot.top();
        TextLine title(QString::fromStdString(m_levels.title), font, 10 * longest);
        if (title.width() > longest)
            title = TextLine(QString::fromStdString(m_levels.shortTitle), font, longest);
        painter.save();
        painter.rotate(-90);
        const double start = -plot.center().y() - title.width() / 2;
        title.draw(painter, {std::max(start, margin - m_options.height), 1.3 * m_layout.labelPixels});
        painter.restore();
    }

    void drawRemark(QPainter& painter, const char* remark) const
    {
        const TextLine line(QString::fromUtf8(remark), figureFont(m_layout.labelPixels), m_layout.plot.width());
        line.draw(painter, QPointF(m_layout.plot.center()) - QPointF(line.width() / 2, 0));
    }

    const Curve& m_curve;
    const SpectrumOptions& m_options;
    FigureLayout m_layout;
    QImage m_image;
    LevelAxis m_levels;
    std::vector<Tick> m_frequencies;
};

} // namespace

int figureColumns(const SpectrumOptions& options)
{
    return FigureLayout(options.width, options.height).plot.width();
}

Result<QByteArray> drawFigure(const Curve& curve, const SpectrumOptions& options, const FigureText& text)
{
    FigurePainter painter(curve, options);
    if (!painter.hasRoom())
        return fail(ErrorCode::Internal, "there is not enough memory for the figure; take a smaller --size");
    auto png = encodePng(painter.draw(text));
    if (!png)
        return png;
    return withPngTexts(*png, text.chunks);
}

Result<void> probeFigure()
{
    // Fonts can only be asked for with an application of that kind.
    const bool canKnow = qobject_cast<QGuiApplication*>(QCoreApplication::instance()) != nullptr;
    if (canKnow && !hasFigureFont())
        return fail(ErrorCode::EngineUnavailable,
                    "the font DejaVu Sans, in which figures are written, is missing; install fonts-dejavu-core");
    return {};
}

} // namespace tutti

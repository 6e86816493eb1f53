// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/spectrumpanel.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPixmap>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include "app/desktop/charts/colours.h"
#include "app/desktop/charts/spectrumchart.h"
#include "app/desktop/charts/spectrumreading.h"
#include "app/desktop/panels/focuslead.h"
#include "app/desktop/text/notetext.h"
#include "app/desktop/text/quantitytext.h"
#include "app/desktop/text/retranslation.h"

namespace tutti {

namespace {

constexpr int redrawMilliseconds = 33;
constexpr int usualOverlay = 8;

QTableWidgetItem* makeCell(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

SpectrumPanel::SpectrumPanel(QWidget* parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_reading(new QLabel(this))
{
    setObjectName(QStringLiteral("spectrumPanel"));
    m_redrawTimer.setSingleShot(true);
    m_redrawTimer.setInterval(redrawMilliseconds);
    connect(&m_redrawTimer, &QTimer::timeout, this, &SpectrumPanel::redraw);

    auto* empty = new QLabel(m_pages);
    keepTranslated(
        this, [empty] { empty->setText(tr("Spectra appear here while they are made.\nTick Spectra and press Run.")); });
    empty->setObjectName(QStringLiteral("spectrumEmpty"));
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    m_pages->addWidget(empty);
    auto* content = new QWidget(m_pages);
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(4);
    inner->addWidget(makeControls());
    inner->addWidget(makePlot(), 1);
    m_reading->setObjectName(QStringLiteral("spectrumReading"));
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setWordWrap(true);
    inner->addWidget(m_reading);
    m_pages->addWidget(content);
    FocusLead::set(this, m_chart);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_pages);
    whenRetranslated(this, [this] { redraw(); });
}

void SpectrumPanel::addCurve(std::size_t row, const QString& name, const Curve& curve)
{
    m_store.add(row, name, curve);
    scheduleRedraw();
}

void SpectrumPanel::setCurrent(std::size_t row)
{
    m_current = row;
    const QSignalBlocker quiet(m_followBox);
    m_followBox->setChecked(false);
    scheduleRedraw();
}

void SpectrumPanel::renumber(const std::function<std::optional<std::size_t>(std::size_t row)>& moved)
{
    m_store.renumber(moved);
    if (m_current)
        m_current = moved(*m_current);
    scheduleRedraw();
}

void SpectrumPanel::clear()
{
    m_store.clear();
    m_current.reset();
    const QSignalBlocker quiet(m_followBox);
    m_followBox->setChecked(true);
    scheduleRedraw();
}

QWidget* SpectrumPanel::makeControls()
{
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);

    m_curveBox = new QComboBox(bar);
    m_curveBox->setObjectName(QStringLiteral("spectrumCurve"));
    m_curveBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_curveBox->setMinimumContentsLength(12);
    m_curveBox->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_curveBox, &QComboBox::activated, this,
            [this](int index) { choose(m_curveBox->itemData(index).value<std::size_t>()); });
    layout->addWidget(m_curveBox, 1);

    m_followBox = new QCheckBox(bar);
    m_followBox->setObjectName(QStringLiteral("spectrumFollow"));
    m_followBox->setChecked(true);
    connect(m_followBox, &QCheckBox::toggled, this, &SpectrumPanel::scheduleRedraw);
    layout->addWidget(m_followBox);

    auto* label = new QLabel(bar);
    m_overlayBox = new QSpinBox(bar);
    m_overlayBox->setObjectName(QStringLiteral("spectrumOverlay"));
    keepTranslated(this, [this, label] {
        m_followBox->setText(tr("Follow newest"));
        label->setText(tr("Overlaid"));
        m_overlayBox->setToolTip(tr("How many spectra are drawn over each other; the last %1 are kept")
                                     .arg(static_cast<int>(CurveStore::capacity)));
        m_curveBox->setAccessibleName(tr("Current spectrum"));
        m_followBox->setToolTip(tr("The newest spectrum is always the current one"));
        m_overlayBox->setAccessibleName(tr("How many spectra are drawn over each other"));
    });
    m_overlayBox->setRange(1, static_cast<int>(CurveStore::capacity));
    m_overlayBox->setValue(usualOverlay);
    connect(m_overlayBox, &QSpinBox::valueChanged, this, &SpectrumPanel::scheduleRedraw);
    label->setBuddy(m_overlayBox);
    layout->addWidget(label);
    layout->addWidget(m_overlayBox);
    return bar;
}

QWidget* SpectrumPanel::makePlot()
{
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("spectrumSplitter"));
    m_chart = new SpectrumChart(splitter);
    m_chart->setObjectName(QStringLiteral("spectrumChart"));
    m_chart->setMinimumSize(160, 100);
    connect(m_chart, &SpectrumChart::curveChosen, this, &SpectrumPanel::choose);

    m_peaks = new QTableWidget(0, 3, splitter);
    m_peaks->setTabKeyNavigation(false);
    m_peaks->setObjectName(QStringLiteral("spectrumPeaks"));
    keepTranslated(this, [this] {
        m_peaks->setAccessibleName(tr("The ten strongest peaks of the current spectrum"));
        m_peaks->setHorizontalHeaderLabels({tr("Frequency"), tr("Note"), tr("Level")});
    });
    m_peaks->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_peaks->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_peaks->setSelectionMode(QAbstractItemView::SingleSelection);
    m_peaks->verticalHeader()->setVisible(false);
    m_peaks->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_peaks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_peaks, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row >= 0 && m_peaks->hasFocus())
            m_chart->moveCursor(m_peaks->item(row, 0)->data(Qt::UserRole).toDouble());
    });
    splitter->setCollapsible(0, false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    fitPeaks();
    splitter->setSizes({3 * m_peaks->minimumWidth(), m_peaks->minimumWidth()});
    return splitter;
}

void SpectrumPanel::scheduleRedraw()
{
    if (!m_redrawTimer.isActive())
        m_redrawTimer.start();
}

void SpectrumPanel::redraw()
{
    m_pages->setCurrentIndex(m_store.isEmpty() ? 0 : 1);
    const std::optional<std::size_t> row = shownRow();
    const SharedCurve current = row ? m_store.find(*row) : nullptr;
    m_chart->setCurves(m_store.overlay(row, static_cast<std::size_t>(m_overlayBox->value())), current != nullptr);
    fillCurveBox();
    fillPeaks(current.get());
    if (current)
        m_reading->setText(spectrumReading(elided(current->name, 32), current->curve));
    else
        m_reading->setText(m_store.isEmpty() ? QString() : tr("The chosen sound has no spectrum here yet."));
}

void SpectrumPanel::fillCurveBox()
{
    // An open list must not change under the person's hand.
    if (m_curveBox->view()->isVisible())
        return;
    const QSignalBlocker quiet(m_curveBox);
    m_curveBox->clear();
    for (std::size_t newer = m_store.curves().size(); newer > 0; --newer) {
        const NamedCurve& curve = *m_store.curves()[newer - 1];
        QPixmap swatch(12, 12);
        swatch.fill(curveColour(curve.number, palette()));
        m_curveBox->addItem(swatch, elided(curve.name, 50), QVariant::fromValue(curve.row));
        m_curveBox->setItemData(m_curveBox->count() - 1, curve.name, Qt::ToolTipRole);
    }
    const std::optional<std::size_t> row = shownRow();
    m_curveBox->setCurrentIndex(row ? m_curveBox->findData(QVariant::fromValue(*row)) : -1);
}

void SpectrumPanel::fillPeaks(const NamedCurve* current)
{
    const std::vector<CurvePeak> peaks =
        current != nullptr ? strongestPeaks(current->curve) : std::vector<CurvePeak> {};
    const QSignalBlocker quiet(m_peaks);
    m_peaks->setRowCount(static_cast<int>(peaks.size()));
    for (std::size_t i = 0; i < peaks.size(); ++i) {
        const int line = static_cast<int>(i);
        QTableWidgetItem* frequency = makeCell(frequencyText(peaks[i].hz));
        frequency->setData(Qt::UserRole, peaks[i].hz);
        m_peaks->setItem(line, 0, frequency);
        m_peaks->setItem(line, 1, makeCell(noteText(peaks[i].hz)));
        m_peaks->setItem(line, 2, makeCell(levelText(current->curve.scale, peaks[i].level)));
    }
}

QString SpectrumPanel::elided(const QString& name, int characters) const
{
    const QFontMetrics metrics(font());
    return metrics.elidedText(name, Qt::ElideMiddle, metrics.averageCharWidth() * characters);
}

void SpectrumPanel::fitPeaks()
{
    const QFontMetrics metrics(font());
    m_peaks->verticalHeader()->setDefaultSectionSize(metrics.height() + 6);
    m_peaks->setMinimumWidth(metrics.horizontalAdvance(QStringLiteral("12,345 HzC♯10 −50 ct−100.0 dB")) + 56);
}

void SpectrumPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitPeaks();
    else if (event->type() == QEvent::PaletteChange)
        scheduleRedraw();
}

void SpectrumPanel::choose(std::size_t row)
{
    setCurrent(row);
    Q_EMIT curveChosen(row);
}

std::optional<std::size_t> SpectrumPanel::shownRow() const
{
    if (m_followBox->isChecked() && !m_store.isEmpty())
        return m_store.curves().back()->row;
    return m_current;
}

} // namespace tutti

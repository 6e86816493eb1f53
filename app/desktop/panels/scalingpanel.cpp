// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/scalingpanel.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/desktop/charts/scalingchart.h"
#include "app/desktop/panels/focuslead.h"
#include "app/desktop/panels/scalingtable.h"
#include "app/desktop/text/retranslation.h"
#include "app/desktop/text/scalingtext.h"
#include "core/timing/scaling.h"

namespace tutti {

ScalingPanel::ScalingPanel(QWidget* parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("scalingPanel"));
    auto* empty = new QLabel(m_pages);
    keepTranslated(
        this, [empty] { empty->setText(tr("Compare an engine at two worker counts or more to see how it scales.")); });
    empty->setObjectName(QStringLiteral("scalingEmpty"));
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    m_pages->addWidget(empty);

    auto* page = new QWidget(m_pages);
    auto* inner = new QVBoxLayout(page);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(4);
    QWidget* views = makeViews();
    inner->addWidget(makeHead());
    inner->addWidget(views, 1);
    inner->addWidget(makeFoot());
    m_pages->addWidget(page);
    FocusLead::set(this, m_chart);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_pages);
    whenRetranslated(this, [this] { setComparison(Comparison(m_comparison)); });
}

void ScalingPanel::setComparison(const Comparison& comparison)
{
    m_comparison = comparison;
    m_chart->setCurves(scalingOf(comparison), comparison.machine);
    m_pages->setCurrentIndex(m_chart->scene().curves.empty() ? 0 : 1);
    m_table->setCurves(m_chart->scene().curves);
    arrange();
    showCurrent();
    showOffer();
}

void ScalingPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Later: the splitter has its new size only after the layout has run.
    QMetaObject::invokeMethod(this, &ScalingPanel::arrange, Qt::QueuedConnection);
}

QWidget* ScalingPanel::makeHead()
{
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    m_reading = new QLabel(head);
    m_reading->setObjectName(QStringLiteral("scalingReading"));
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setWordWrap(true);
    layout->addWidget(m_reading, 1);
    const auto add = [&](const QString& name, QString (*text)(), QString (*tip)(), ScalingQuantity quantity) {
        auto* button = new QRadioButton(head);
        button->setObjectName(name);
        keepTranslated(button, [button, text, tip] {
            button->setText(text());
            button->setToolTip(tip());
        });
        button->setChecked(quantity == ScalingQuantity::SpeedUp);
        connect(button, &QRadioButton::toggled, this, [this, quantity](bool on) {
            if (on)
                m_chart->setQuantity(quantity);
        });
        layout->addWidget(button, 0, Qt::AlignTop);
    };
    add(
        QStringLiteral("scalingSpeedUp"), [] { return tr("Speed-up"); },
        [] { return tr("Shows how many times as fast as the baseline each is"); }, ScalingQuantity::SpeedUp);
    add(
        QStringLiteral("scalingEfficiency"), [] { return tr("Efficiency"); },
        [] { return tr("Shows speed-up ÷ workers"); }, ScalingQuantity::Efficiency);
    return head;
}

QWidget* ScalingPanel::makeViews()
{
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(QStringLiteral("scalingSplitter"));
    m_chart = new ScalingChart(m_splitter);
    m_table = new ScalingTable(m_splitter);
    m_splitter->setCollapsible(0, false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_arranged = true; });
    connect(m_chart, &ScalingChart::curveChosen, this, &ScalingPanel::showCurrent);
    connect(m_chart, &ScalingChart::pointChosen, this, &ScalingPanel::tellEntry);
    connect(m_table, &ScalingTable::pointChosen, this, [this](const ScalingPlace& place) {
        m_chart->setCurrent(place.curve, place.point);
        tellEntry(place);
    });
    return m_splitter;
}

QWidget* ScalingPanel::makeFoot()
{
    m_foot = new QWidget(this);
    m_foot->setObjectName(QStringLiteral("scalingOffer"));
    auto* layout = new QHBoxLayout(m_foot);
    layout->setContentsMargins(0, 0, 0, 0);
    m_reason = new QLabel(m_foot);
    m_reason->setObjectName(QStringLiteral("scalingReason"));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    layout->addWidget(m_reason, 1);
    m_offer = new QPushButton(m_foot);
    keepTranslated(this, [this] { m_offer->setText(tr("Use as default")); });
    m_offer->setObjectName(QStringLiteral("scalingUse"));
    layout->addWidget(m_offer, 0, Qt::AlignTop);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        if (m_offered)
            Q_EMIT defaultOffered(m_comparison.entries[*m_offered].setting, QString::fromStdString(m_comparison.job));
    });
    return m_foot;
}

void ScalingPanel::arrange()
{
    // Side by side both would be too narrow to read.
    const bool narrow = width() < m_chart->minimumSizeHint().width() * 3 / 2 + m_table->wantedWidth();
    const Qt::Orientation orientation = narrow ? Qt::Vertical : Qt::Horizontal;
    if (m_arranged && m_splitter->orientation() == orientation)
        return;
    m_arranged = false;
    m_splitter->setOrientation(orientation);
    if (narrow)
        m_splitter->setSizes({m_splitter->height() * 2 / 3, m_splitter->height() / 3});
    else
        m_splitter->setSizes({std::max(1, m_splitter->width() - m_table->wantedWidth()), m_table->wantedWidth()});
}

void ScalingPanel::showCurrent()
{
    m_reading->setText(m_chart->reading());
    const ScalingScene& scene = m_chart->scene();
    m_table->setCurrent(scene.currentPoint ? std::optional(ScalingPlace {scene.current, *scene.currentPoint})
                                           : std::nullopt);
}

void ScalingPanel::showOffer()
{
    // Synthetic work is nobody's job: it has no default.
    m_offered = m_comparison.job == "synthetic" ? std::nullopt : cheapestGoodEntry(m_comparison);
    m_foot->setVisible(m_offered.has_value());
    if (!m_offered)
        return;
    const QString offer = defaultOfferText(m_comparison.entries[*m_offered].setting, m_comparison.job);
    m_offer->setAccessibleName(offer);
    //: An offer, and why it is made.
    m_reason->setText(tr("%1 %2").arg(offer, defaultReasonText(m_comparison, *m_offered)));
}

void ScalingPanel::tellEntry(const ScalingPlace& place)
{
    showCurrent();
    Q_EMIT entryChosen(static_cast<int>(m_chart->scene().curves[place.curve].points[place.point].entry));
}

} // namespace tutti

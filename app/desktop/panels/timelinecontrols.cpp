// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/timelinecontrols.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "app/desktop/charts/timelineview.h"
#include "app/desktop/panels/flowlayout.h"
#include "app/desktop/panels/runchooser.h"
#include "app/desktop/text/retranslation.h"

namespace tutti {

TimelineControls::TimelineControls(TimelineView& view, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_run = addChooser(layout, QStringLiteral("timelineRun"), [] { return tr("R&un"); });
    m_other = addChooser(layout, QStringLiteral("timelineCompare"), [] { return tr("Compare &with"); });
    keepTranslated(this, [this] {
        m_run->setPlaceholderText(tr("The run under way"));
        m_other->setNone(tr("No other run"));
    });
    m_other->setRuns({});
    connect(m_run, &RunChooser::runChosen, this, &TimelineControls::runChosen);
    connect(m_other, &RunChooser::runChosen, this, &TimelineControls::otherChosen);
    addZoomButtons(view);
    m_export = addButton(
        QStringLiteral("timelineExport"), [] { return tr("Export for Perfetto…"); },
        [] { return tr("Saves the run as a Chrome trace, which ui.perfetto.dev opens"); });
    connect(m_export, &QToolButton::clicked, this, &TimelineControls::exportRequested);
}

void TimelineControls::setRuns(const RunList& runs)
{
    m_run->setRuns(runs);
    m_other->setRuns(runs);
}

void TimelineControls::setShown(int upper, int lower)
{
    m_run->setRun(upper);
    m_other->setRun(lower);
}

void TimelineControls::setExportEnabled(bool enabled)
{
    m_export->setEnabled(enabled);
}

RunChooser* TimelineControls::addChooser(FlowLayout* layout, const QString& name, Text label)
{
    // Both in one item, so that a line never ends between them.
    auto* pair = new QWidget(this);
    auto* inner = new QHBoxLayout(pair);
    inner->setContentsMargins(0, 0, 0, 0);
    auto* chooser = new RunChooser(pair);
    chooser->setObjectName(name);
    auto* caption = new QLabel(pair);
    caption->setBuddy(chooser);
    keepTranslated(chooser, [chooser, caption, label] {
        chooser->setAccessibleName(label().remove(QLatin1Char('&')));
        caption->setText(label());
    });
    inner->addWidget(caption);
    inner->addWidget(chooser);
    layout->addWidget(pair);
    return chooser;
}

QToolButton* TimelineControls::addButton(const QString& name, Text text, Text tip)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    keepTranslated(button, [button, text, tip] {
        button->setText(text());
        button->setToolTip(tip());
        button->setAccessibleName(tip());
    });
    layout()->addWidget(button);
    return button;
}

void TimelineControls::addZoomButtons(TimelineView& view)
{
    const auto add = [&](const QString& name, Text text, Text tip, void (TimelineView::*zoom)()) {
        connect(addButton(name, text, tip), &QToolButton::clicked, &view, zoom);
    };
    add(
        QStringLiteral("timelineZoomOut"), [] { return QString(QChar(0x2212)); }, [] { return tr("Zoom out"); },
        &TimelineView::zoomOut);
    add(
        QStringLiteral("timelineZoomIn"), [] { return QStringLiteral("+"); }, [] { return tr("Zoom in"); },
        &TimelineView::zoomIn);
    add(
        QStringLiteral("timelineWhole"), [] { return tr("Whole run"); }, [] { return tr("Shows the whole run"); },
        &TimelineView::showWhole);
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/whatifcontrols.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include "app/desktop/models/whatifmodel.h"
#include "app/desktop/panels/flowlayout.h"
#include "app/desktop/panels/runchooser.h"
#include "app/desktop/text/retranslation.h"
#include "app/desktop/text/runtext.h"

namespace tutti {

namespace {

constexpr int mostWorkers = 256;

} // namespace

WhatIfControls::WhatIfControls(QWidget* parent)
    : QWidget(parent)
    , m_run(new RunChooser)
    , m_schedule(new QComboBox)
    , m_workers(new QSpinBox)
    , m_cores(new QLabel)
    , m_runIt(new QPushButton(this))
{
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_run->setObjectName(QStringLiteral("whatIfRun"));
    m_schedule->setObjectName(QStringLiteral("whatIfSchedule"));
    m_schedule->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_workers->setObjectName(QStringLiteral("whatIfWorkers"));
    m_workers->setRange(1, mostWorkers);
    m_runIt->setObjectName(QStringLiteral("whatIfRunIt"));
    keepTranslated(this, [this] {
        m_runIt->setText(tr("Run &it"));
        m_runIt->setToolTip(
            tr("Does the same work anew with these workers and this schedule, to see whether the prediction is right"));
    });
    add(
        layout, [] { return tr("What if this &run"); }, m_run);
    add(
        layout, [] { return tr("had the &schedule"); }, m_schedule);
    add(
        layout, [] { return tr("and this many &workers"); }, m_workers, m_cores);
    layout->addWidget(m_runIt);
    connect(m_run, &RunChooser::runChosen, this, &WhatIfControls::runChosen);
    connect(m_schedule, &QComboBox::activated, this, &WhatIfControls::optionsChosen);
    connect(m_workers, &QSpinBox::valueChanged, this, &WhatIfControls::optionsChosen);
    connect(m_runIt, &QPushButton::clicked, this, &WhatIfControls::runItPressed);
}

void WhatIfControls::setRuns(const RunList& runs, const std::vector<int>& which)
{
    m_run->setRuns(runs, which);
    for (QWidget* field : std::initializer_list<QWidget*> {m_run, m_schedule, m_workers, m_runIt})
        field->setEnabled(!which.empty());
    if (which.empty())
        m_cores->clear();
}

void WhatIfControls::setRun(int run)
{
    m_run->setRun(run);
}

int WhatIfControls::run() const
{
    return m_run->run();
}

void WhatIfControls::setMeasured(const RunRecord& measured)
{
    const QSignalBlocker schedules(m_schedule);
    m_schedule->clear();
    const std::vector<Schedule> known = whatIfSchedules(measured);
    for (const Schedule schedule : known)
        m_schedule->addItem(scheduleText(schedule), static_cast<int>(schedule));
    m_schedule->setEnabled(known.size() > 1);
    //: Behind the number of workers.
    m_cores->setText(measured.engine == "network" ? QString()
                                                  : tr("of %n core(s)", nullptr, measured.machine.physicalCores));
    setOptions(measuredOptions(measured));
}

void WhatIfControls::setOptions(const ReplayOptions& options)
{
    const QSignalBlocker workers(m_workers);
    m_schedule->setCurrentIndex(m_schedule->findData(static_cast<int>(options.schedule)));
    m_workers->setValue(options.workers);
}

ReplayOptions WhatIfControls::options() const
{
    return {static_cast<Schedule>(m_schedule->currentData().toInt()), m_workers->value()};
}

void WhatIfControls::setRunItEnabled(bool enabled)
{
    m_runIt->setEnabled(enabled);
}

void WhatIfControls::add(FlowLayout* layout, QString (*text)(), QWidget* field, QWidget* behind)
{
    // All in one item, so that a line never ends between them.
    auto* group = new QWidget(this);
    auto* inner = new QHBoxLayout(group);
    inner->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(group);
    label->setBuddy(field);
    keepTranslated(label, [label, field, text] {
        label->setText(text());
        field->setAccessibleName(text().remove(QLatin1Char('&')));
    });
    inner->addWidget(label);
    inner->addWidget(field);
    if (behind != nullptr)
        inner->addWidget(behind);
    layout->addWidget(group);
}

} // namespace tutti

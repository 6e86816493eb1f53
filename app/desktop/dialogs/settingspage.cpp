// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/settingspage.h"

#include <algorithm>

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "app/desktop/dialogs/formfields.h"
#include "app/desktop/text/comparisontext.h"
#include "app/desktop/text/coretext.h"
#include "app/desktop/text/runtext.h"

namespace tutti {

SettingsPage::SettingsPage(QList<EngineState> engines, QWidget* parent)
    : QGroupBox(tr("Entries"), parent)
    , m_engines(std::move(engines))
    , m_baselineBox(new QComboBox)
    , m_countLabel(new QLabel)
{
    setObjectName(QStringLiteral("settingsPage"));
    m_baselineBox->setObjectName(QStringLiteral("compareBaselineBox"));
    m_baselineBox->setToolTip(tr("The entry that the others are measured against: its speed-up is 1."));
    m_baselineBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_baselineBox->setMinimumContentsLength(16);
    m_countLabel->setObjectName(QStringLiteral("compareSettingCount"));
    m_enginePart = makeEngines();
    m_connectionPart = makeConnections();
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Baseline"), m_baselineBox);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_enginePart);
    layout->addWidget(m_connectionPart);
    layout->addLayout(form);
    layout->addWidget(m_countLabel);
    layout->addStretch();
    connect(m_baselineBox, &QComboBox::activated, this, [this] {
        m_baseline = m_baselineBox->currentData().toString().toStdString();
        Q_EMIT changed();
    });
    for (QLineEdit* line : {m_workersLine, m_connectionsLine})
        connect(line, &QLineEdit::textChanged, this, &SettingsPage::changed);
    showFor(WorkKind::Files);
}

QWidget* SettingsPage::makeEngines()
{
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    for (const EngineState& engine : m_engines)
        addEngine(engine, layout);
    m_workersLine = new QLineEdit;
    m_workersLine->setObjectName(QStringLiteral("compareWorkersLine"));
    m_workersLine->setPlaceholderText(usualWorkers());
    m_workersLine->setToolTip(tr("Numbers with commas, such as 1, 2, 4 or 1-4. More workers than cores are allowed: "
                                 "that is worth a look."));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("W&orkers"), m_workersLine);
    form->addRow(tr("Schedules"), makeSchedules());
    layout->addLayout(form);
    return part;
}

QWidget* SettingsPage::makeConnections()
{
    m_connectionsLine = new QLineEdit;
    m_connectionsLine->setObjectName(QStringLiteral("compareConnectionsLine"));
    m_connectionsLine->setToolTip(tr("Downloads at once: numbers from 1 to 16 with commas."));
    auto* part = new QWidget;
    auto* form = new QFormLayout(part);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("C&onnections"), m_connectionsLine);
    return part;
}

void SettingsPage::addEngine(const EngineState& engine, QVBoxLayout* layout)
{
    auto* box = new QCheckBox(engineName(engine.id));
    box->setObjectName(QStringLiteral("compare-") + QString::fromStdString(engine.id));
    box->setChecked(engine.available);
    layout->addWidget(box);
    m_engineBoxes.emplace_back(engine.id, box);
    connect(box, &QCheckBox::toggled, this, &SettingsPage::changed);
    if (engine.available)
        return;
    box->setEnabled(false);
    const QString text = coreText(engine.reason);
    auto* reason = new QLabel(text);
    reason->setObjectName(QStringLiteral("reason-") + QString::fromStdString(engine.id));
    reason->setAccessibleName(tr("%1 cannot run here: %2").arg(engineName(engine.id), text));
    reason->setWordWrap(true);
    reason->setTextFormat(Qt::PlainText);
    reason->setIndent(fontMetrics().averageCharWidth() * 4);
    reason->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    reason->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(reason);
}

QWidget* SettingsPage::makeSchedules()
{
    QList<QWidget*> boxes;
    for (const Schedule schedule : {Schedule::LongestFirst, Schedule::Dynamic, Schedule::Static}) {
        auto* box = new QCheckBox(scheduleText(schedule));
        const std::string_view name = scheduleName(schedule);
        box->setObjectName(QStringLiteral("compareSchedule-")
                           + QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
        m_scheduleBoxes.emplace_back(schedule, box);
        connect(box, &QCheckBox::toggled, this, &SettingsPage::changed);
        boxes << box;
    }
    return makeLine(boxes);
}

void SettingsPage::showFor(WorkKind work)
{
    m_enginePart->setVisible(work != WorkKind::Downloads);
    m_connectionPart->setVisible(work == WorkKind::Downloads);
}

void SettingsPage::setChoices(const ComparisonChoices& choices)
{
    const std::vector<std::string> engines = engineChoice(choices, m_engines);
    for (const auto& [engine, box] : m_engineBoxes)
        box->setChecked(std::ranges::find(engines, engine) != engines.end());
    for (const auto& [schedule, box] : m_scheduleBoxes)
        box->setChecked(std::ranges::find(choices.schedules, schedule) != choices.schedules.end());
    m_workersLine->setText(QString::fromStdString(choices.workers));
    m_connectionsLine->setText(QString::fromStdString(choices.connections));
    m_baseline = choices.baseline;
    showFor(choices.work);
}

void SettingsPage::apply(ComparisonChoices& choices) const
{
    std::vector<std::string> engines;
    bool all = true;
    for (const auto& [engine, box] : m_engineBoxes) {
        if (box->isChecked())
            engines.push_back(engine);
        all = all && (box->isChecked() || !box->isEnabled());
    }
    // All of them stay all when one more can run one day; none must not mean all.
    if (!all && engines.empty())
        engines = {std::string()};
    choices.engines = all ? std::vector<std::string>() : engines;
    choices.schedules.clear();
    for (const auto& [schedule, box] : m_scheduleBoxes) {
        if (box->isChecked())
            choices.schedules.push_back(schedule);
    }
    choices.workers = m_workersLine->text().trimmed().toStdString();
    choices.connections = m_connectionsLine->text().trimmed().toStdString();
    choices.baseline = m_baseline;
}

void SettingsPage::showPlan(const SettingsPlan& plan)
{
    const QSignalBlocker blocker(m_baselineBox);
    m_baselineBox->clear();
    for (const Setting& setting : plan.settings)
        m_baselineBox->addItem(settingLabel(setting), QString::fromStdString(settingKey(setting)));
    m_baselineBox->setCurrentIndex(plan.settings.empty() ? -1 : static_cast<int>(plan.baseline));
    m_baselineBox->setEnabled(plan.settings.size() > 1);
    m_countLabel->setText(tr("%n entry(s) are compared.", nullptr, static_cast<int>(plan.settings.size())));
    m_countLabel->setVisible(plan.mistake.isEmpty());
}

} // namespace tutti

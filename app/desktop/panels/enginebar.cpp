// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/enginebar.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include "app/desktop/text/coretext.h"
#include "app/desktop/text/retranslation.h"
#include "app/desktop/text/runtext.h"

namespace tutti {

namespace {

constexpr int mostWorkers = 4096;
constexpr std::string_view oneAfterTheOther = "sequential";

} // namespace

EngineBar::EngineBar(QWidget* parent)
    : QWidget(parent)
    , m_cpus(usableCpus())
    , m_engineBox(new QComboBox(this))
    , m_workersBox(new QSpinBox(this))
    , m_coresLabel(new QLabel(this))
{
    setObjectName(QStringLiteral("engineBar"));
    m_engineBox->setObjectName(QStringLiteral("engineBox"));
    m_engineBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_workersBox->setObjectName(QStringLiteral("workersBox"));
    m_workersBox->setRange(1, mostWorkers);
    m_coresLabel->setObjectName(QStringLiteral("coresLabel"));
    auto* engineLabel = new QLabel(this);
    engineLabel->setBuddy(m_engineBox);
    auto* workersLabel = new QLabel(this);
    keepTranslated(this, [this, engineLabel, workersLabel] {
        m_engineBox->setAccessibleName(tr("Engine"));
        m_engineBox->setToolTip(tr("Who does the work. Every engine writes the same bytes; only the time differs."));
        m_workersBox->setAccessibleName(tr("Workers"));
        engineLabel->setText(tr("&Engine"));
        workersLabel->setText(tr("Wor&kers"));
    });
    workersLabel->setBuddy(m_workersBox);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    for (QWidget* widget :
         std::initializer_list<QWidget*> {engineLabel, m_engineBox, workersLabel, m_workersBox, m_coresLabel})
        layout->addWidget(widget);
    connect(m_engineBox, &QComboBox::currentIndexChanged, this, [this] {
        showWorkers();
        Q_EMIT choicesChanged();
        Q_EMIT usableChanged();
    });
    connect(m_workersBox, &QSpinBox::valueChanged, this, [this](int workers) {
        m_workers = workers == usualWorkers() ? 0 : workers;
        Q_EMIT choicesChanged();
    });
    whenRetranslated(this, [this] {
        if (!m_engines.empty())
            setEngines(QList(m_engines));
        else if (m_engineBox->count() > 0)
            m_engineBox->setItemText(0, engineName(engine()));
        showWorkers();
    });
}

void EngineBar::setChoices(const Choices& choices)
{
    const QSignalBlocker blocker(m_engineBox);
    const QString id = QString::fromStdString(choices.engine);
    if (m_engineBox->findData(id) < 0)
        m_engineBox->addItem(engineName(choices.engine), id);
    m_engineBox->setCurrentIndex(m_engineBox->findData(id));
    m_workers = choices.workers;
    m_hosts = choices.slurm == SlurmMode::Off ? choices.hosts : std::vector<HostEntry>(); // else Slurm chooses them
    showWorkers();
}

void EngineBar::apply(Choices& choices) const
{
    choices.engine = engine();
    choices.workers = m_workers;
}

void EngineBar::setEngines(const QList<EngineState>& engines)
{
    const QSignalBlocker blocker(m_engineBox);
    const std::string chosen = engine();
    m_engines = engines;
    m_engineBox->clear();
    for (const EngineState& each : engines) {
        const QString name = engineName(each.id);
        m_engineBox->addItem(each.available ? name : tr("%1 – cannot run here").arg(name),
                             QString::fromStdString(each.id));
        if (!each.available)
            m_engineBox->setItemData(m_engineBox->count() - 1, coreText(each.reason), Qt::ToolTipRole);
    }
    m_engineBox->setCurrentIndex(std::max(0, m_engineBox->findData(QString::fromStdString(chosen))));
    showWorkers();
    Q_EMIT usableChanged();
}

std::string EngineBar::engine() const
{
    return m_engineBox->currentData().toString().toStdString();
}

const EngineState* EngineBar::state() const
{
    const auto found = std::ranges::find(m_engines, engine(), &EngineState::id);
    return found == m_engines.end() ? nullptr : &*found;
}

bool EngineBar::isUsable() const
{
    return state() && state()->available;
}

QString EngineBar::reason() const
{
    if (!state() || state()->available)
        return {};
    return tr("%1 cannot run here: %2").arg(engineName(state()->id), coreText(state()->reason));
}

bool EngineBar::usesHosts() const
{
    return engine() == "mpi" && !m_hosts.empty();
}

int EngineBar::usualWorkers() const
{
    return usesHosts() ? std::min(mostWorkers, slotsOf(m_hosts)) : m_cpus;
}

void EngineBar::showCores()
{
    if (usesHosts()) {
        m_coresLabel->setText(tr("of %1 slots on %n hosts", nullptr, int(m_hosts.size())).arg(slotsOf(m_hosts)));
        m_coresLabel->setToolTip(tr("The hosts that MPI runs on are listed in the options."));
        return;
    }
    const Machine machine = thisMachine();
    m_coresLabel->setText(tr("of %1 logical, %2 physical").arg(machine.logicalCores).arg(machine.physicalCores));
    m_coresLabel->setToolTip(tr("Logical cores count a core twice that can run two threads at once; physical cores "
                                "do the arithmetic. This process may use %n of the logical ones.",
                                nullptr, m_cpus));
}

void EngineBar::showWorkers()
{
    showCores();
    const QSignalBlocker blocker(m_workersBox);
    const bool alone = engine() == oneAfterTheOther;
    m_workersBox->setEnabled(!alone);
    m_workersBox->setValue(alone ? 1 : m_workers == 0 ? usualWorkers() : m_workers);
    m_workersBox->setToolTip(alone ? tr("One after the other: there is one worker.")
                                   : tr("How many files are worked on at once."));
}

} // namespace tutti

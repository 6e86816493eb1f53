// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/enginepage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "app/desktop/dialogs/slurmbox.h"
#include "app/desktop/panels/numberbox.h"
#include "app/desktop/text/runtext.h"

namespace tutti {

EnginePage::EnginePage(QWidget* parent)
    : QWidget(parent)
    , m_scheduleBox(new QComboBox)
    , m_timeLimitBox(new NumberBox)
    , m_launcherLine(new QLineEdit)
    , m_slurmBox(new SlurmBox)
{
    m_scheduleBox->setObjectName(QStringLiteral("scheduleBox"));
    for (const Schedule schedule : {Schedule::LongestFirst, Schedule::Dynamic, Schedule::Static})
        m_scheduleBox->addItem(scheduleText(schedule), static_cast<int>(schedule));
    m_scheduleBox->setToolTip(tr("Longest first and dynamic: a worker that falls free takes the next file. Static: "
                                 "each worker has an equal block from the start."));
    m_timeLimitBox->setObjectName(QStringLiteral("timeLimitBox"));
    m_timeLimitBox->setRange(0, 1e6);
    m_timeLimitBox->setDecimals(1);
    m_timeLimitBox->setSuffix(tr(" s"));
    m_timeLimitBox->setSpecialValueText(tr("none"));
    m_timeLimitBox->setToolTip(tr("A file that takes longer fails; the others go on."));
    m_launcherLine->setObjectName(QStringLiteral("mpiLauncherLine"));
    m_launcherLine->setPlaceholderText(QStringLiteral("mpiexec"));
    m_launcherLine->setToolTip(tr("Any command that starts MPI programs, srun too."));
    auto* files = new QGroupBox(tr("Every engine"));
    auto* fileForm = new QFormLayout(files);
    fileForm->addRow(tr("&Schedule"), m_scheduleBox);
    fileForm->addRow(tr("Time &limit for a file"), m_timeLimitBox);
    auto* mpi = new QGroupBox(tr("MPI"));
    auto* mpiForm = new QFormLayout(mpi);
    mpiForm->addRow(tr("La&uncher"), m_launcherLine);
    auto* note = new QLabel(tr("The hosts that MPI runs on are listed under Hosts."));
    note->setWordWrap(true);
    mpiForm->addRow(note);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(files);
    layout->addWidget(mpi);
    layout->addWidget(m_slurmBox);
    layout->addStretch();
}

void EnginePage::setChoices(const Choices& choices)
{
    m_scheduleBox->setCurrentIndex(m_scheduleBox->findData(static_cast<int>(choices.schedule)));
    m_timeLimitBox->setValue(choices.timeLimit);
    m_launcherLine->setText(QString::fromStdString(choices.mpiLauncher));
    m_slurmBox->setChoices(choices);
}

void EnginePage::apply(Choices& choices) const
{
    choices.schedule = static_cast<Schedule>(m_scheduleBox->currentData().toInt());
    choices.timeLimit = m_timeLimitBox->value();
    choices.mpiLauncher = m_launcherLine->text().trimmed().toStdString();
    m_slurmBox->apply(choices);
}

} // namespace tutti

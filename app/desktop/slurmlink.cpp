// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/slurmlink.h"

#include <algorithm>
#include <optional>

#include "app/desktop/choiceactions.h"
#include "app/desktop/dialogs/slurmdialog.h"
#include "app/desktop/panels/slurmbar.h"
#include "app/desktop/text/errortext.h"
#include "app/desktop/workspace.h"
#include "core/base/machine.h"
#include "core/base/paths.h"

namespace tutti {

namespace {

/// As many tasks as were asked for last, or as there would be workers here.
SlurmChoices withTasks(const Choices& choices)
{
    SlurmChoices slurm = choices.slurmChoices;
    if (slurm.tasks == 0)
        slurm.tasks = choices.workers > 0 ? choices.workers : usableCpus();
    return slurm;
}

} // namespace

SlurmLink::SlurmLink(const Ends& ends)
    : m_ends(ends)
    , m_jobs(ends.session, ends.sources, ends.model)
    , m_bar(ends.workspace.slurmBar())
{
    connect(&m_jobs, &SlurmController::prepared, this, &SlurmLink::showScript);
    connect(&m_jobs, &SlurmController::changed, this, &SlurmLink::showJob);
    connect(&m_jobs, &SlurmController::failed, this, [this](const Error& error) { Q_EMIT told(errorText(error)); });
    connect(&m_jobs, &SlurmController::troubled, this, [this](const Error& error) { Q_EMIT told(errorText(error)); });
    connect(m_bar, &SlurmBar::cancelRequested, &m_jobs, &SlurmController::cancel);
    connect(m_bar, &SlurmBar::dismissRequested, &m_jobs, &SlurmController::dismiss);
}

bool SlurmLink::takes(const Choices& choices)
{
    if (choices.engine != "mpi" || choices.slurm != SlurmMode::Batch)
        return false;
    if (m_jobs.job() && !(m_jobs.state() && m_jobs.state()->isOver()))
        Q_EMIT told(tr("A batch job is under way; wait for its end, or cancel it."));
    else
        m_jobs.prepare(choices);
    return true;
}

void SlurmLink::showScript()
{
    auto* dialog = new SlurmDialog(
        withTasks(m_ends.choices.choices()), [this](const SlurmChoices& choices) { return m_jobs.text(choices); },
        &m_ends.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SlurmDialog::saveRequested, this,
            [this, dialog](const QString& file) { m_jobs.save(dialog->choices(), toPath(file)); });
    connect(&m_jobs, &SlurmController::saved, dialog, [dialog](const std::filesystem::path& file) {
        dialog->setMessage(tr("The script is %1; its journal lies beside it.").arg(displayName(file)));
    });
    connect(&m_jobs, &SlurmController::failed, dialog,
            [dialog](const Error& error) { dialog->setMessage(errorText(error)); });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const SlurmChoices choices = dialog->choices();
        m_ends.choices.setSlurm(choices);
        m_jobs.submit(choices);
    });
    dialog->open();
}

void SlurmLink::showJob()
{
    const auto& job = m_jobs.job();
    if (!job) {
        m_bar->setStanding(std::nullopt);
        return;
    }
    SlurmStanding standing {QString::fromStdString(job->id.number), m_jobs.state(), {}};
    for (std::size_t step = 0; step < job->steps.size(); ++step)
        standing.steps.push_back({jobKindOf(job->steps[step]), m_jobs.through(step), job->steps[step].files});
    m_bar->setStanding(standing);
}

} // namespace tutti

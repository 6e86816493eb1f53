// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/enginepage.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/desktop/panels/numberbox.h"
#include "app/desktop/text/runtext.h"
#include "core/base/paths.h"

namespace tutti {

EnginePage::EnginePage(QWidget* parent)
    : QWidget(parent)
    , m_scheduleBox(new QComboBox)
    , m_timeLimitBox(new NumberBox)
    , m_launcherLine(new QLineEdit)
    , m_hostFileLine(new QLineEdit)
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
    QWidget* hostFileLine = makeHostFileLine();
    mpiForm->addRow(tr("&Host file"), hostFileLine);
    auto* note = new QLabel(tr("Hosts need Tutti and the folder of sounds at the same paths as here."));
    note->setWordWrap(true);
    mpiForm->addRow(note);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(files);
    layout->addWidget(mpi);
    layout->addStretch();
}

QWidget* EnginePage::makeHostFileLine()
{
    m_hostFileLine->setObjectName(QStringLiteral("hostFileLine"));
    m_hostFileLine->setAccessibleName(tr("Host file"));
    m_hostFileLine->setPlaceholderText(tr("this machine alone"));
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("hostFileButton"));
    button->setText(tr("File…"));
    button->setAccessibleName(tr("Choose a host file"));
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Host file"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, m_hostFileLine, &QLineEdit::setText);
        dialog->open();
    });
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->addWidget(m_hostFileLine, 1);
    layout->addWidget(button);
    line->setFocusProxy(m_hostFileLine);
    return line;
}

void EnginePage::setChoices(const Choices& choices)
{
    m_scheduleBox->setCurrentIndex(m_scheduleBox->findData(static_cast<int>(choices.schedule)));
    m_timeLimitBox->setValue(choices.timeLimit);
    m_launcherLine->setText(QString::fromStdString(choices.mpiLauncher));
    m_hostFile = choices.hostFile;
    m_hostFileLine->setText(displayName(m_hostFile));
}

void EnginePage::apply(Choices& choices) const
{
    choices.schedule = static_cast<Schedule>(m_scheduleBox->currentData().toInt());
    choices.timeLimit = m_timeLimitBox->value();
    choices.mpiLauncher = m_launcherLine->text().trimmed().toStdString();
    const QString hostFile = m_hostFileLine->text();
    choices.hostFile = hostFile == displayName(m_hostFile) ? m_hostFile : toPath(hostFile);
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/slurmbox.h"

#include <algorithm>

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "core/session/slurmqueue.h"

namespace tutti {

namespace {

QString textOf(const std::vector<std::string>& lines)
{
    QStringList texts;
    for (const std::string& line : lines)
        texts << QString::fromStdString(line);
    return texts.join(QLatin1Char('\n'));
}

} // namespace

SlurmBox::SlurmBox(QWidget* parent)
    : QGroupBox(parent)
    , m_modeBox(new QComboBox)
    , m_partitionLine(new QLineEdit)
    , m_timeLine(new QLineEdit)
    , m_linesText(new QPlainTextEdit)
    , m_note(new QLabel)
    , m_background(*this)
{
    setObjectName(QStringLiteral("slurmBox"));
    setTitle(tr("Slurm, for MPI"));
    m_modeBox->setObjectName(QStringLiteral("slurmModeBox"));
    m_modeBox->addItem(tr("not used"), static_cast<int>(SlurmMode::Off));
    m_modeBox->addItem(tr("run now (srun)"), static_cast<int>(SlurmMode::Run));
    m_modeBox->addItem(tr("submit a batch job (sbatch)"), static_cast<int>(SlurmMode::Batch));
    m_modeBox->setToolTip(tr("A batch job waits for its turn and goes on without this window."));
    m_partitionLine->setObjectName(QStringLiteral("slurmPartitionLine"));
    m_partitionLine->setPlaceholderText(tr("the site's own"));
    m_timeLine->setObjectName(QStringLiteral("slurmTimeLine"));
    m_timeLine->setPlaceholderText(tr("the partition's"));
    m_timeLine->setToolTip(tr("How long the job may take: minutes, H:MM:SS or D-HH."));
    m_linesText->setObjectName(QStringLiteral("slurmLinesText"));
    m_linesText->setTabChangesFocus(true);
    m_linesText->setPlaceholderText(QStringLiteral("--mem=4G"));
    m_linesText->setToolTip(
        tr("More options of Slurm's, one a line; in a batch job commands too, such as module load."));
    constexpr int linesShown = 3;
    m_linesText->setFixedHeight(m_linesText->fontMetrics().lineSpacing() * linesShown + 2 * m_linesText->frameWidth()
                                + 8);
    m_note->setObjectName(QStringLiteral("slurmNote"));
    m_note->setWordWrap(true);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Use"), m_modeBox);
    form->addRow(tr("&Partition"), m_partitionLine);
    form->addRow(tr("&Time"), m_timeLine);
    form->addRow(tr("&More lines"), m_linesText);
    form->addRow(m_note);
    connect(m_modeBox, &QComboBox::currentIndexChanged, this, &SlurmBox::showUse);
    showUse();
    lookForPrograms();
}

void SlurmBox::showUse()
{
    const bool isUsed = m_modeBox->currentData().toInt() != static_cast<int>(SlurmMode::Off);
    for (QWidget* const field : std::initializer_list<QWidget*> {m_partitionLine, m_timeLine, m_linesText})
        field->setEnabled(isUsed);
}

void SlurmBox::lookForPrograms()
{
    m_note->setText(tr("Workers are Slurm's tasks; a batch job asks for their number once more."));
    m_background.start([this](const std::stop_token&) -> Background::Result {
        return [this, missing = missingSlurmProgram()] {
            if (missing)
                m_note->setText(
                    tr("Slurm cannot be used here: the program %1 is not in the PATH. Install Slurm's client "
                       "programs, or start Tutti where they are.")
                        .arg(QString::fromStdString(*missing)));
        };
    });
}

void SlurmBox::setChoices(const Choices& choices)
{
    m_choices = choices.slurmChoices;
    m_modeBox->setCurrentIndex(m_modeBox->findData(static_cast<int>(choices.slurm)));
    m_partitionLine->setText(QString::fromStdString(m_choices.partition));
    m_timeLine->setText(QString::fromStdString(m_choices.time));
    m_linesText->setPlainText(textOf(m_choices.lines));
}

void SlurmBox::apply(Choices& choices) const
{
    choices.slurm = static_cast<SlurmMode>(m_modeBox->currentData().toInt());
    SlurmChoices slurm = m_choices;
    slurm.partition = m_partitionLine->text().trimmed().toStdString();
    slurm.time = m_timeLine->text().trimmed().toStdString();
    slurm.lines = slurmLines(m_linesText->toPlainText().toStdString());
    choices.slurmChoices = std::move(slurm);
}

} // namespace tutti

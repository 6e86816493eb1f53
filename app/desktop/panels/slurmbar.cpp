// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/slurmbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStringList>

#include "app/desktop/models/slurmtext.h"
#include "app/desktop/text/retranslation.h"

namespace tutti {

SlurmBar::SlurmBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_cancel(new QPushButton)
    , m_dismiss(new QPushButton)
{
    setObjectName(QStringLiteral("slurmBar"));
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName(QStringLiteral("slurmText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::StrongFocus);
    m_cancel->setObjectName(QStringLiteral("cancelSlurmButton"));
    m_dismiss->setObjectName(QStringLiteral("dismissSlurmButton"));
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_dismiss);
    connect(m_cancel, &QPushButton::clicked, this, &SlurmBar::cancelRequested);
    connect(m_dismiss, &QPushButton::clicked, this, &SlurmBar::dismissRequested);
    hide();
    keepTranslated(this, [this] { retranslate(); });
}

void SlurmBar::setStanding(const std::optional<SlurmStanding>& standing)
{
    m_standing = standing;
    retranslate();
    const bool isOver = m_standing && m_standing->isOver();
    m_cancel->setVisible(!isOver);
    m_dismiss->setVisible(isOver);
    setVisible(m_standing.has_value());
}

void SlurmBar::retranslate()
{
    m_cancel->setText(tr("Cancel job"));
    m_cancel->setToolTip(tr("Ends the job in Slurm: what was done stays."));
    m_cancel->setAccessibleName(tr("Cancel the batch job"));
    m_dismiss->setText(tr("Dismiss"));
    m_dismiss->setToolTip(tr("Shows this job no longer; its results stay."));
    m_dismiss->setAccessibleName(tr("Show the batch job no longer"));
    setAccessibleName(tr("Batch job"));
    m_text->setText(sentence());
    m_text->setAccessibleName(m_text->text());
}

QString SlurmBar::sentence() const
{
    if (!m_standing)
        return {};
    const QString state = m_standing->state ? slurmStateText(*m_standing->state) : tr("given to Slurm");
    if (m_standing->steps.size() == 1) {
        const SlurmProgress& step = m_standing->steps.front();
        //: %1 is the job's number, %2 where it stands, %3 and %n are numbers of files.
        return tr("Batch job %1: %2. %3 of %n file(s) through.", nullptr, static_cast<int>(step.files))
            .arg(m_standing->number, state, QLocale().toString(qulonglong(step.through)));
    }
    //: %1 is the job's number, %2 where it stands.
    QStringList sentences {tr("Batch job %1: %2.").arg(m_standing->number, state)};
    for (const SlurmProgress& step : m_standing->steps)
        sentences << progressText(step);
    return sentences.join(QLatin1Char(' '));
}

QString SlurmBar::progressText(const SlurmProgress& step)
{
    const QString through = QLocale().toString(qulonglong(step.through));
    return step.kind == JobKind::Convert
        ? tr("Conversion: %1 of %n file(s) through.", nullptr, static_cast<int>(step.files)).arg(through)
        : tr("Spectra: %1 of %n file(s) through.", nullptr, static_cast<int>(step.files)).arg(through);
}

} // namespace tutti

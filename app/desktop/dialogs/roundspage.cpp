// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/roundspage.h"

#include <QFormLayout>
#include <QRadioButton>

#include "app/desktop/dialogs/formfields.h"

namespace tutti {

RoundsPage::RoundsPage(QWidget* parent)
    : QGroupBox(tr("Rounds"), parent)
    , m_roundsBox(makeWholeNumberBox(QStringLiteral("compareRoundsBox"), {1, 1000}))
    , m_exactButton(new QRadioButton(tr("E&xactly so many")))
    , m_preciseButton(new QRadioButton(tr("&Up to so many, until ±")))
    , m_precisionBox(makeNumberBox(QStringLiteral("comparePrecisionBox"), {0.1, 100}, 1, tr(" %")))
    , m_warmUpBox(makeWholeNumberBox(QStringLiteral("compareWarmUpBox"), {0, 100}))
{
    setObjectName(QStringLiteral("roundsPage"));
    setToolTip(tr("In each round every entry does the work once, in an order that is shuffled anew, so that drift "
                  "hits all alike."));
    m_exactButton->setObjectName(QStringLiteral("compareExactButton"));
    m_preciseButton->setObjectName(QStringLiteral("comparePreciseButton"));
    m_precisionBox->setAccessibleName(tr("Precision in percent on either side"));
    m_precisionBox->setValue(5);
    m_preciseButton->setToolTip(tr("Ends as soon as every median is known so well, by its interval of 95 %."));
    m_precisionBox->setEnabled(false);
    m_exactButton->setChecked(true);
    m_warmUpBox->setToolTip(tr("Rounds at the start that are not measured: files get into memory, processors up to "
                               "speed."));
    auto* form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Number"), m_roundsBox);
    form->addRow(m_exactButton);
    form->addRow(makeLine({m_preciseButton, m_precisionBox}));
    form->addRow(tr("&Warm-up before"), m_warmUpBox);
    connect(m_preciseButton, &QRadioButton::toggled, m_precisionBox, &QWidget::setEnabled);
    connect(m_preciseButton, &QRadioButton::toggled, this, &RoundsPage::changed);
    connect(m_precisionBox, &QDoubleSpinBox::valueChanged, this, &RoundsPage::changed);
    for (QSpinBox* box : {m_roundsBox, m_warmUpBox})
        connect(box, &QSpinBox::valueChanged, this, &RoundsPage::changed);
}

void RoundsPage::setChoices(const ComparisonChoices& choices)
{
    m_roundsBox->setValue(choices.rounds);
    (choices.precision ? m_preciseButton : m_exactButton)->setChecked(true);
    if (choices.precision)
        m_precisionBox->setValue(*choices.precision);
    m_warmUpBox->setValue(choices.warmUp);
}

void RoundsPage::apply(ComparisonChoices& choices) const
{
    choices.rounds = m_roundsBox->value();
    choices.precision = m_preciseButton->isChecked() ? std::optional(m_precisionBox->value()) : std::nullopt;
    choices.warmUp = m_warmUpBox->value();
}

} // namespace tutti

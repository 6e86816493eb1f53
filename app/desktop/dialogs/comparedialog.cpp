// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/comparedialog.h"

#include <algorithm>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/desktop/dialogs/formfields.h"
#include "app/desktop/text/runtext.h"

namespace tutti {

CompareDialog::CompareDialog(const QList<EngineState>& engines, JobKind kind, std::size_t files, QWidget* parent)
    : QDialog(parent)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("compareDialog"));
    setWindowTitle(tr("Compare engines"));
    auto* what = new QLabel(tr("Each engine does the %n file(s) of the list once, one engine after the other, into a "
                               "folder that is removed afterwards. Each gets a row under Timing.",
                               nullptr, static_cast<int>(files)));
    what->setWordWrap(true);
    m_kindBox = makeChoiceBox<JobKind>(QStringLiteral("compareKindBox"),
                                       {{tr("Convert"), JobKind::Convert}, {tr("Spectra"), JobKind::Spectra}});
    choose(m_kindBox, kind);
    auto* form = new QFormLayout;
    form->addRow(tr("&Job"), m_kindBox);
    auto* group = new QGroupBox(tr("Engines"));
    auto* boxes = new QVBoxLayout(group);
    for (const EngineState& engine : engines)
        addEngine(engine, boxes);
    m_buttons->setObjectName(QStringLiteral("compareButtons"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Compare"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addLayout(form);
    layout->addWidget(group);
    layout->addStretch();
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    enableStart();
}

void CompareDialog::addEngine(const EngineState& engine, QVBoxLayout* layout)
{
    auto* box = new QCheckBox(engineName(engine.id));
    box->setObjectName(QStringLiteral("compare-") + QString::fromStdString(engine.id));
    box->setChecked(engine.available);
    layout->addWidget(box);
    m_engineBoxes.emplace_back(engine.id, box);
    connect(box, &QCheckBox::toggled, this, &CompareDialog::enableStart);
    if (engine.available)
        return;
    box->setEnabled(false);
    auto* reason = new QLabel(QString::fromStdString(engine.reason));
    reason->setObjectName(QStringLiteral("reason-") + QString::fromStdString(engine.id));
    reason->setWordWrap(true);
    reason->setIndent(24);
    reason->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    reason->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(reason);
}

JobKind CompareDialog::kind() const
{
    return chosen<JobKind>(m_kindBox);
}

std::vector<std::string> CompareDialog::engines() const
{
    std::vector<std::string> engines;
    for (const auto& [engine, box] : m_engineBoxes) {
        if (box->isChecked())
            engines.push_back(engine);
    }
    return engines;
}

void CompareDialog::enableStart()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!engines().empty());
}

} // namespace tutti

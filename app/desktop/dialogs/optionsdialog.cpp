// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs/optionsdialog.h"

#include <utility>

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include "app/desktop/dialogs/convertpage.h"
#include "app/desktop/dialogs/enginepage.h"
#include "app/desktop/dialogs/hostspage.h"
#include "app/desktop/dialogs/spectrapage.h"

namespace tutti {

OptionsDialog::OptionsDialog(const Choices& choices, QWidget* parent)
    : QDialog(parent)
    , m_choices(choices)
    , m_convertPage(new ConvertPage)
    , m_spectraPage(new SpectraPage)
    , m_enginePage(new EnginePage)
    , m_hostsPage(new HostsPage)
    , m_mistake(new QLabel)
    , m_buttons(
          new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults))
{
    setObjectName(QStringLiteral("optionsDialog"));
    setWindowTitle(tr("Options"));
    auto* tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("optionsTabs"));
    tabs->addTab(m_convertPage, tr("Con&vert"));
    tabs->addTab(m_spectraPage, tr("S&pectra"));
    tabs->addTab(m_enginePage, tr("En&gine"));
    tabs->addTab(m_hostsPage, tr("Hos&ts"));
    m_mistake->setObjectName(QStringLiteral("mistakeLabel"));
    m_mistake->setWordWrap(true);
    m_buttons->setObjectName(QStringLiteral("optionsButtons"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(tabs);
    layout->addWidget(m_mistake);
    layout->addWidget(m_buttons);
    // As they are seen; the box itself leads to the one at the left, and Tab would pass over those that were made
    // before.
    setTabOrder(m_buttons->button(QDialogButtonBox::RestoreDefaults), m_buttons->button(QDialogButtonBox::Ok));
    setTabOrder(m_buttons->button(QDialogButtonBox::Ok), m_buttons->button(QDialogButtonBox::Cancel));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { setChoices(Choices {}); });
    connect(m_hostsPage, &HostsPage::checkWanted, this, &OptionsDialog::checkHosts);
    connect(m_spectraPage, &SpectraPage::changed, this, &OptionsDialog::showMistake);
    setChoices(choices);
}

void OptionsDialog::setChoices(const Choices& choices)
{
    m_convertPage->setChoices(choices);
    m_spectraPage->setChoices(choices);
    m_enginePage->setChoices(choices);
    m_hostsPage->setChoices(choices);
    showMistake();
}

Choices OptionsDialog::choices() const
{
    Choices choices = m_choices;
    m_convertPage->apply(choices);
    m_spectraPage->apply(choices);
    m_enginePage->apply(choices);
    m_hostsPage->apply(choices);
    return choices;
}

void OptionsDialog::checkHosts()
{
    const Choices now = choices();
    HostChecker::Request request;
    request.config.mpiLauncher = now.mpiLauncher;
    request.sources = m_sources;
    request.output = now.output;
    m_hostsPage->check(std::move(request));
}

void OptionsDialog::showMistake()
{
    const QString mistake = m_spectraPage->mistake();
    m_mistake->setText(mistake);
    m_mistake->setVisible(!mistake.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(mistake.isEmpty());
}

} // namespace tutti

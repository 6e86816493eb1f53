// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/labpanel.h"

#include <QAbstractButton>
#include <QAction>
#include <QButtonGroup>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/desktop/panels/flowlayout.h"
#include "app/desktop/panels/focuslead.h"
#include "app/desktop/panels/pagearea.h"
#include "app/desktop/text/retranslation.h"

namespace tutti {

LabPanel::LabPanel(QWidget* parent)
    : QWidget(parent)
    , m_line(new QWidget)
    , m_buttonLayout(new FlowLayout(m_line))
    , m_buttons(new QButtonGroup(this))
    , m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("labPanel"));
    m_line->setObjectName(QStringLiteral("labPages"));
    keepTranslated(this, [this] { m_line->setAccessibleName(tr("Pages of the timing lab")); });
    m_buttonLayout->setContentsMargins(6, 4, 6, 0);
    m_buttonLayout->setSpacing(2);
    m_buttons->setExclusive(true);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int page, bool on) {
        if (on)
            take(page);
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_line);
    layout->addWidget(m_pages, 1);
}

void LabPanel::addPage(QAction* action, QWidget* page)
{
    const QString name = action->data().toString();
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("labPage-") + name);
    const auto show = [action, button] {
        button->setText(action->text().remove(QLatin1Char('&')));
        button->setToolTip(action->toolTip());
    };
    show();
    connect(action, &QAction::changed, button, show);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_names << name;
    m_pages->addWidget(new PageArea(page));
    m_buttons->addButton(button, static_cast<int>(m_names.size()) - 1);
    m_buttonLayout->addWidget(button);
    connect(action, &QAction::triggered, button, &QAbstractButton::click);
    if (m_names.size() == 1)
        button->setChecked(true);
}

void LabPanel::showPage(const QString& name)
{
    if (QAbstractButton* button = m_buttons->button(static_cast<int>(m_names.indexOf(name))))
        button->setChecked(true);
}

QString LabPanel::currentPage() const
{
    return m_names.value(m_buttons->checkedId());
}

void LabPanel::take(int page)
{
    m_pages->setCurrentIndex(page);
    // Tab comes to the button of the page that is shown, whichever had the focus last; arrows move along the others.
    for (QAbstractButton* button : m_buttons->buttons())
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    FocusLead::set(this, static_cast<PageArea*>(m_pages->currentWidget())->widget());
    Q_EMIT pageChanged(m_names.value(page));
}

} // namespace tutti

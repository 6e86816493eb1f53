// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/dobar.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/desktop/panels/enginebar.h"
#include "app/desktop/panels/flowlayout.h"
#include "app/desktop/panels/targetbar.h"
#include "app/desktop/text/retranslation.h"

namespace tutti {

namespace {

QToolButton* makeButton(QAction* action, const QString& name)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

/// A tick that is another face of a checkable action.
QCheckBox* makeTick(QAction* action, const QString& name)
{
    auto* tick = new QCheckBox;
    tick->setObjectName(name);
    const auto show = [action, tick] {
        tick->setText(action->text());
        tick->setToolTip(action->toolTip());
    };
    show();
    QObject::connect(action, &QAction::changed, tick, show);
    tick->setChecked(action->isChecked());
    QObject::connect(tick, &QCheckBox::toggled, action, &QAction::setChecked);
    QObject::connect(action, &QAction::toggled, tick, &QCheckBox::setChecked);
    return tick;
}

QWidget* makeGroup(const QList<QWidget*>& widgets)
{
    auto* group = new QWidget;
    auto* layout = new QHBoxLayout(group);
    layout->setContentsMargins({});
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    return group;
}

} // namespace

DoBar::DoBar(const DoActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_engineBar(new EngineBar)
    , m_targetBar(new TargetBar)
    , m_ticks(makeTicks(actions))
    , m_reason(new QLabel)
{
    setObjectName(QStringLiteral("doBar"));
    auto* first = new FlowLayout;
    first->addWidget(m_ticks);
    first->addWidget(makeGroup({makeButton(actions.run, QStringLiteral("runButton")),
                                makeButton(actions.cancel, QStringLiteral("cancelButton"))}));
    first->addWidget(m_engineBar);
    first->addWidget(makeButton(actions.compare, QStringLiteral("compareButton")));
    m_reason->setObjectName(QStringLiteral("engineReason"));
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_reason->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(first);
    layout->addWidget(m_targetBar);
    layout->addWidget(m_reason);
    keepTranslated(this, [this] { showReason(); });
    connect(m_engineBar, &EngineBar::choicesChanged, this, &DoBar::choicesChanged);
    connect(m_engineBar, &EngineBar::usableChanged, this, &DoBar::showReason);
    connect(m_targetBar, &TargetBar::choicesChanged, this, &DoBar::choicesChanged);
    connect(actions.convert, &QAction::toggled, this, &DoBar::choicesChanged);
    connect(actions.spectra, &QAction::toggled, this, &DoBar::choicesChanged);
}

QWidget* DoBar::makeTicks(const DoActions& actions)
{
    auto* label = new QLabel;
    keepTranslated(this, [label] { label->setText(tr("Do")); });
    return makeGroup({label, makeTick(actions.convert, QStringLiteral("convertBox")),
                      makeTick(actions.spectra, QStringLiteral("spectraBox")),
                      makeButton(actions.options, QStringLiteral("optionsButton"))});
}

void DoBar::setChoices(const Choices& choices)
{
    const QSignalBlocker blocker(this);
    m_actions.convert->setChecked(choices.convert);
    m_actions.spectra->setChecked(choices.spectra);
    m_engineBar->setChoices(choices);
    m_targetBar->setChoices(choices);
    showReason();
}

void DoBar::apply(Choices& choices) const
{
    choices.convert = m_actions.convert->isChecked();
    choices.spectra = m_actions.spectra->isChecked();
    m_engineBar->apply(choices);
    m_targetBar->apply(choices);
}

void DoBar::setBusy(bool busy)
{
    m_ticks->setEnabled(!busy);
    m_engineBar->setEnabled(!busy);
    m_targetBar->setEnabled(!busy);
}

void DoBar::showReason()
{
    const QString reason = m_engineBar->reason();
    m_reason->setText(reason);
    m_reason->setAccessibleName(reason);
    m_reason->setVisible(!reason.isEmpty());
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/helping.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>

#include "app/desktop/actions.h"
#include "app/desktop/dialogs/helpwindow.h"
#include "app/desktop/text/helppages.h"

namespace tutti {

Helping::Helping(QWidget& window, const Actions& actions)
    : QObject(&window)
    , m_window(window)
{
    connect(actions.help, &QAction::triggered, this, [this] { open(pageFor(QApplication::focusWidget())); });
    connect(actions.helpContents, &QAction::triggered, this, [this] { open(helpPages().constFirst()); });
    connect(actions.helpWords, &QAction::triggered, this, [this] { open(helpPages().constLast()); });
    qApp->installEventFilter(this);
}

bool Helping::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<const QKeyEvent*>(event);
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier || !widget || widget->window() == &m_window)
        return false;
    open(pageFor(widget));
    return true;
}

QString Helping::pageFor(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QString page = helpPageOf(widget->objectName()); !page.isEmpty())
            return page;
    }
    return helpPages().constFirst();
}

QString Helping::nameOf(const QString& object) const
{
    if (const auto* action = m_window.findChild<QAction*>(object))
        return action->text();
    if (const auto* menu = m_window.findChild<QMenu*>(object))
        return menu->title();
    const auto* widget = m_window.findChild<QWidget*>(object);
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    if (button && !button->text().isEmpty())
        return button->text();
    return widget ? widget->accessibleName() : QString();
}

/// Above a dialog that lets nothing else be used, it belongs to that one.
void Helping::open(const QString& page)
{
    QWidget* modal = QApplication::activeModalWidget();
    QWidget* owner = modal && modal != m_help ? modal : &m_window;
    if (m_help && modal != m_help && m_help->parentWidget() != owner)
        delete m_help;
    if (!m_help) {
        m_help = new HelpWindow([this](const QString& object) { return nameOf(object); }, owner);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->showPage(page);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

} // namespace tutti

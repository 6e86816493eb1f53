// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/actionmaking.h"

namespace tutti {

QAction* makeAction(QObject* parent, const QString& name, const QString& text, const QString& tip,
                    const QKeySequence& shortcut)
{
    auto* action = parent->findChild<QAction*>(name, Qt::FindDirectChildrenOnly);
    if (!action) {
        action = new QAction(parent);
        action->setObjectName(name);
        action->setShortcut(shortcut);
    }
    action->setText(text);
    QString withShortcut = tip;
    if (!shortcut.isEmpty())
        withShortcut += QStringLiteral(" (%1)").arg(shortcut.toString(QKeySequence::NativeText));
    action->setToolTip(withShortcut);
    action->setStatusTip(tip);
    return action;
}

QAction* makeAction(QObject* parent, const char* name, const QString& text, const QString& tip,
                    const QKeySequence& shortcut)
{
    return makeAction(parent, QString::fromLatin1(name), text, tip, shortcut);
}

QActionGroup* makeActionGroup(QObject* parent, const QString& name)
{
    if (auto* group = parent->findChild<QActionGroup*>(name, Qt::FindDirectChildrenOnly))
        return group;
    auto* group = new QActionGroup(parent);
    group->setObjectName(name);
    return group;
}

} // namespace tutti

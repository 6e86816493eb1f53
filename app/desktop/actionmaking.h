// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

namespace tutti {

/// The child of `parent` with that name: it is made the first time only, so that the same lines name it in another
/// language. The shortcut, which only the first time sets, is added to the tip.
QAction* makeAction(QObject* parent, const QString& name, const QString& text, const QString& tip,
                    const QKeySequence& shortcut = {});
QAction* makeAction(QObject* parent, const char* name, const QString& text, const QString& tip,
                    const QKeySequence& shortcut = {});

/// The group of that name, made the first time.
QActionGroup* makeActionGroup(QObject* parent, const QString& name);

/// An action that is on or off.
template<typename Name>
QAction* makeTick(QObject* parent, const Name& name, const QString& text, const QString& tip,
                  const QKeySequence& shortcut)
{
    QAction* action = makeAction(parent, name, text, tip, shortcut);
    action->setCheckable(true);
    return action;
}

/// One of them is ticked; their data are `values`, each with its text.
template<typename Value>
QActionGroup* makeChoice(QObject* parent, const QString& name, const QString& tip,
                         const QList<std::pair<Value, QString>>& values)
{
    QActionGroup* group = makeActionGroup(parent, name + QLatin1Char('s'));
    for (const auto& [value, text] : values) {
        QAction* action = makeTick(parent, name + QString::number(static_cast<int>(value)), text, tip, {});
        action->setData(static_cast<int>(value));
        group->addAction(action);
    }
    return group;
}

} // namespace tutti

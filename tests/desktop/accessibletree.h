// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <map>

#include <QAccessible>
#include <QStringList>
#include <QWidget>

#include "tests/desktop/focuswalk.h"

namespace tutti {

/// What screen readers find in a window, read as they read it, with what is wrong.
class AccessibleTree
{
public:
    explicit AccessibleTree(QWidget& window) { visit(QAccessible::queryAccessibleInterface(&window)); }

    int controls() const { return m_controls; }
    const QStringList& charts() const { return m_charts; }
    const QStringList& complaints() const { return m_complaints; }

    static bool isChart(const QObject* object)
    {
        const QString type = object ? QString::fromLatin1(object->metaObject()->className()) : QString();
        return (type.startsWith(QStringLiteral("tutti::"))
                && (type.endsWith(QStringLiteral("Chart")) || type.endsWith(QStringLiteral("TimelineView"))
                    || type.endsWith(QStringLiteral("SpectrumPlot"))));
    }

private:
    static bool isRows(QAccessible::Role role)
    {
        return role == QAccessible::Table || role == QAccessible::Tree || role == QAccessible::List;
    }

    static bool isWord(const QString& text)
    {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
    }

    void visit(QAccessibleInterface* item)
    {
        if (!item || !item->isValid() || (item->object() && item->object()->inherits("QComboBoxListView")))
            return;
        look(*item);
        if (isRows(item->role()))
            return; // rows are what they show
        std::map<std::pair<int, QString>, int> names;
        for (int i = 0; i < item->childCount(); ++i) {
            QAccessibleInterface* child = item->child(i);
            visit(child);
            if (!child || !child->isValid() || child->state().invisible || !child->state().focusable)
                continue;
            const QString name = child->text(QAccessible::Name);
            if (++names[{child->role(), name}] == 2 && !name.isEmpty())
                complain(*child, QStringLiteral("is called \"%1\" like its neighbour").arg(name));
        }
    }

    void look(QAccessibleInterface& item)
    {
        const QObject* object = item.object();
        const QString name = item.text(QAccessible::Name);
        const auto* widget = qobject_cast<const QWidget*>(object);
        const bool isShownChart = isChart(object) && !widget->focusProxy();
        if (isShownChart) {
            m_charts << QString::fromLatin1(object->metaObject()->className());
            if (!isWord(item.text(QAccessible::Description)))
                complain(item, QStringLiteral("is a chart that says nothing of what it shows"));
        }
        const bool isFocusable =
            item.state().focusable && widget && !widget->focusProxy() && widget->focusPolicy() != Qt::NoFocus;
        if (!isFocusable && !isShownChart)
            return;
        ++m_controls;
        if (name.trimmed().isEmpty() && !isEmptyLabel(item))
            complain(item, QStringLiteral("has no name"));
        else if (!name.trimmed().isEmpty() && !isWord(name))
            complain(item, QStringLiteral("is called \"%1\"").arg(name));
    }

    /// A line of text that has nothing to say is not shown.
    static bool isEmptyLabel(const QAccessibleInterface& item)
    {
        return item.role() == QAccessible::StaticText && item.state().invisible;
    }

    void complain(const QAccessibleInterface& item, const QString& what)
    {
        m_complaints << describe(qobject_cast<const QWidget*>(item.object())) + QLatin1Char(' ') + what;
    }

    int m_controls = 0;
    QStringList m_charts;
    QStringList m_complaints;
};

} // namespace tutti

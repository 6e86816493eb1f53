// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QRect>
#include <QStringList>
#include <QTest>
#include <QWidget>

namespace tutti {

/// A name to find the widget by.
inline QString describe(const QWidget* widget)
{
    if (!widget)
        return QStringLiteral("nothing");
    const QString name = widget->objectName();
    const QString type = QString::fromLatin1(widget->metaObject()->className());
    const QWidget* parent = widget->parentWidget();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button && name.isEmpty())
        return QStringLiteral("the button \"%1\" in %2").arg(button->text(), parent ? parent->objectName() : QString());
    return name.isEmpty() ? QStringLiteral("a %1 in %2").arg(type, parent ? parent->objectName() : QString())
                          : QStringLiteral("%1 (%2)").arg(name, type);
}

/// Goes through a window by Tab, or Shift and Tab, and notes what is wrong.
class FocusWalk
{
public:
    explicit FocusWalk(QWidget& window)
        : m_window(window)
    {
    }

    /// One round, from the control that has the focus to where the round ends.
    void go(Qt::KeyboardModifiers modifiers)
    {
        m_seen.clear();
        m_way = modifiers == Qt::NoModifier ? QStringLiteral("forwards") : QStringLiteral("backwards");
        QWidget* first = begin();
        for (QWidget* now = first; now && m_seen.size() < mostSteps;) {
            look(now);
            m_seen << now;
            QWidget* next = step(now, modifiers);
            if (!next)
                complain(QStringLiteral("the focus is lost behind %1").arg(describe(now)));
            else if (next != first && m_seen.contains(next))
                complain(QStringLiteral("from %1 back to %2, past the beginning").arg(describe(now), describe(next)));
            now = m_seen.contains(next) ? nullptr : next;
        }
        for (const QWidget* wanted : reachable()) {
            if (!m_seen.contains(wanted))
                complain(QStringLiteral("%1 is not reached").arg(describe(wanted)));
        }
    }

    const QList<const QWidget*>& seen() const { return m_seen; }
    const QStringList& complaints() const { return m_complaints; }

    /// Everything that can be used at the moment, so that the keyboard must get there.
    QList<const QWidget*> reachable() const
    {
        QList<const QWidget*> wanted;
        for (const QWidget* widget : m_window.findChildren<QWidget*>()) {
            if (widget->window() != &m_window || !widget->isVisible() || !widget->isEnabled() || widget->focusProxy())
                continue;
            const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
            if (takesTab && !isSideBySide(widget))
                wanted << widget;
        }
        return wanted;
    }

    /// Buttons that only the mouse gets to.
    QStringList mouseOnly() const
    {
        QStringList buttons;
        for (const QAbstractButton* button : m_window.findChildren<QAbstractButton*>()) {
            const bool isOfQt = button->objectName().startsWith(QStringLiteral("_q_"))
                || button->inherits("QTableCornerButton")
                || (button->parent() && button->parent()->inherits("QTabBar"));
            if (button->isVisible() && !(button->focusPolicy() & Qt::TabFocus) && !isOfQt && !isSideBySide(button))
                buttons << describe(button);
        }
        return buttons;
    }

private:
    static constexpr int mostSteps = 300;
    /// Within a text Tab goes from link to link first.
    static constexpr int mostLinks = 5;

    QWidget* begin()
    {
        m_window.activateWindow();
        if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == &m_window; }))
            complain(QStringLiteral("the window does not come to the front"));
        QWidget* first = QApplication::focusWidget();
        if (first && first->window() == &m_window)
            return first;
        const auto wanted = reachable();
        for (QWidget* widget : m_window.findChildren<QWidget*>()) {
            if (wanted.contains(widget)) {
                widget->setFocus(Qt::TabFocusReason);
                return widget;
            }
        }
        return nullptr;
    }

    QWidget* step(QWidget* now, Qt::KeyboardModifiers modifiers)
    {
        for (int i = 0; i < mostLinks && QApplication::focusWidget() == now; ++i)
            QTest::keyClick(now, Qt::Key_Tab, modifiers);
        if (QApplication::focusWidget() == now && reachable().size() > 1)
            complain(QStringLiteral("a dead end at %1").arg(describe(now)));
        return QApplication::focusWidget();
    }

    /// Of buttons that exclude each other Tab reaches one, and arrows the others.
    static bool isSideBySide(const QWidget* widget)
    {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        return button && button->isCheckable() && !button->isChecked()
            && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
    }

    void look(const QWidget* now)
    {
        if (now->window() != &m_window)
            complain(QStringLiteral("%1 is in another window").arg(describe(now)));
        if (!now->isVisible() || now->size().isEmpty())
            complain(QStringLiteral("%1 has the focus and is not seen").arg(describe(now)));
        else if (visiblePart(now).isEmpty())
            complain(QStringLiteral("%1 has the focus out of sight").arg(describe(now)));
        if (!now->isEnabled())
            complain(QStringLiteral("%1 has the focus and is off").arg(describe(now)));
    }

    /// What the window shows of it.
    static QRect visiblePart(const QWidget* widget)
    {
        QRect part = widget->rect();
        for (const QWidget* at = widget; !at->isWindow(); at = at->parentWidget())
            part = part.translated(at->pos()) & at->parentWidget()->rect();
        return part;
    }

    void complain(const QString& problem)
    {
        const QString what = m_way + QStringLiteral(": ") + problem;
        if (!m_complaints.contains(what))
            m_complaints << what;
    }

    QWidget& m_window;
    QList<const QWidget*> m_seen;
    QString m_way;
    QStringList m_complaints;
};

} // namespace tutti

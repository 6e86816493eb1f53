// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QObject>

class QWidget;

namespace tutti {

/// Puts off what a widget needs much time to show until somebody looks at it: of several pieces of work only the
/// newest is done then. A child of the widget.
class WhenSeen : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<void()>;

    explicit WhenSeen(QWidget* widget);

    /// At once if the widget is seen, or if it is `quick`.
    void run(bool quick, Work work);
    /// What was put off, now.
    void catchUp();
    /// Whether anything was put off.
    bool isLate() const { return m_work != nullptr; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_widget;
    Work m_work;
};

} // namespace tutti

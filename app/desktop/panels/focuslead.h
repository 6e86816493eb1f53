// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace tutti {

/// Hands the focus that a panel as a whole is given on to one of its controls. QWidget's focus proxy would do that too,
/// but Tab jumps from such a panel to the proxy, over all controls that stand before it.
class FocusLead : public QObject
{
    Q_OBJECT

public:
    /// From now on `panel` leads to `control`, in place of the one before.
    static void set(QWidget* panel, QWidget* control);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    FocusLead(QWidget* panel, QWidget* control);

    QPointer<QWidget> m_control;
};

} // namespace tutti

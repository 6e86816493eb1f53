// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

class QWidget;

namespace tutti {

struct Actions;
class HelpWindow;

/// Opens the help, at the page about what has the focus, in the window and in dialogs above it.
class Helping : public QObject
{
    Q_OBJECT

public:
    /// `window` is where controls are looked for by their object names; the helping goes with it.
    Helping(QWidget& window, const Actions& actions);

    /// F1 in a dialog, which the window's shortcuts do not reach.
    bool eventFilter(QObject* watched, QEvent* event) override;

    /// The page about the panel or dialog that a widget belongs to; that about beginning for anything else.
    static QString pageFor(const QWidget* widget);
    /// What a control is called at the moment, with its mnemonic; empty where there is none.
    QString nameOf(const QString& object) const;

private:
    void open(const QString& page);

    QWidget& m_window;
    QPointer<HelpWindow> m_help;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLineEdit;

namespace tutti {

/// The button inside a line that empties it. It comes when the line is first shown: the first icon of a program makes
/// Qt read the desktop's icon themes, which a window need not wait for.
class ClearButton : public QObject
{
    Q_OBJECT

public:
    static void give(QLineEdit* line);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit ClearButton(QLineEdit* line);

    QLineEdit* m_line;
};

} // namespace tutti

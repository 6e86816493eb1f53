// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QPlainTextEdit;

namespace tutti {

/// What happened, a line each, the last 10,000 of them.
class LogPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LogPanel(QWidget* parent = nullptr);

    /// Each line gets the time of day before it. Of many lines at once only the first are shown, and how many more
    /// there were.
    void addLines(const QStringList& lines);

private:
    QPlainTextEdit* m_text = nullptr;
};

} // namespace tutti

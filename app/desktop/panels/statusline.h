// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QString>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace tutti {

class Announcer;

/// The last line of the window: numbers, a sentence when there is something to say, a bar. Takes the focus, so that
/// it can be read out.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// What stands there all the time.
    void setText(const QString& text);
    /// Has screen readers say a sentence; nothing is shown.
    void announce(const QString& sentence);
    /// A sentence about what just happened, until the next one or an empty one.
    void setMessage(const QString& sentence);
    QString message() const;
    /// 0 … 1; below 0: something goes on, nobody knows how long.
    void setProgress(double share);
    void hideProgress();
    /// Moves the focus here, or back to where it was.
    void toggleFocus();

private:
    void showText();
    void nameText();

    QLabel* m_text = nullptr;
    QLabel* m_message = nullptr;
    QProgressBar* m_bar = nullptr;
    Announcer* m_announcer = nullptr;
    QString m_wanted;
    QTimer m_textTimer;
    /// Screen readers hear of numbers that run only now and then.
    QTimer m_nameTimer;
    QPointer<QWidget> m_focusBefore;
};

} // namespace tutti

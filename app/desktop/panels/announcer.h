// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTimer>
#include <QWidget>

namespace tutti {

/// Has screen readers say a sentence when they are through with what they say. Nothing of it is seen, and it never has
/// the focus; put it into the panel that speaks.
class Announcer : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget* parent = nullptr);

    /// Now, or after those that were asked for before: a reader that comes for one sentence would find the next in its
    /// place. Nothing is nothing to say.
    void announce(const QString& sentence);
    /// The one that was said last.
    const QString& sentence() const { return m_sentence; }

private:
    void sayNext();

    QString m_sentence;
    QStringList m_waiting;
    QTimer m_pause;
};

} // namespace tutti

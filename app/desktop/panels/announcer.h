// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace tutti {

/// Has screen readers say a sentence when they are through with what they say. Nothing of it is seen, and it never has
/// the focus; put it into the panel that speaks.
class Announcer : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget* parent = nullptr);

    void announce(const QString& sentence);
    /// The newest sentence.
    const QString& sentence() const { return m_sentence; }

private:
    QString m_sentence;
};

} // namespace tutti

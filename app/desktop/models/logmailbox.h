// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace tutti {

/// Collects what all threads log, and tells it in the thread of this object, in groups. At most one at a time; while
/// it lives it is Qt's message handler, and hands everything on to the handler before it.
class LogMailbox : public QObject
{
    Q_OBJECT

public:
    explicit LogMailbox(QObject* parent = nullptr);
    ~LogMailbox() override;

Q_SIGNALS:
    void linesReady(QStringList lines);
};

} // namespace tutti

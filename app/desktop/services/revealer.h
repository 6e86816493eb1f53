// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QObject>
#include <QUrl>

namespace tutti {

class DesktopBus;

/// Asks the desktop's file manager to show where files lie, with the files marked.
class Revealer : public QObject
{
    Q_OBJECT

public:
    /// `bus` must outlive it. A file manager that has to be started takes some time to answer.
    explicit Revealer(DesktopBus& bus, std::chrono::milliseconds patience = std::chrono::seconds(5),
                      QObject* parent = nullptr);

    /// Answered by shown() or, where no file manager does it, by failed().
    void reveal(const QUrl& file);

Q_SIGNALS:
    void shown(QUrl file);
    void failed(QUrl file);

private:
    DesktopBus& m_bus;
    std::chrono::milliseconds m_patience;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>

#include <QObject>
#include <QTimer>

class QWidget;

namespace tutti {

/// Saves a picture of a widget as PNG as soon as nothing goes on in it, and says so.
class Screenshot : public QObject
{
    Q_OBJECT

public:
    /// `isIdle` is asked now and then; it must say so several times in a row, so that charts are drawn.
    Screenshot(QWidget& widget, std::filesystem::path file, std::function<bool()> isIdle, QObject* parent = nullptr);

Q_SIGNALS:
    /// `error` is empty, or says why there is no picture.
    void finished(QString error);

private:
    void look();
    QString save() const;

    QWidget& m_widget;
    std::filesystem::path m_file;
    std::function<bool()> m_isIdle;
    int m_idleLooks = 0;
    QTimer m_timer;
};

} // namespace tutti

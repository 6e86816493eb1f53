// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include <QObject>

class QWidget;

namespace tutti {

/// Takes files and folders that are dropped on a window, wherever they fall.
class Dropping : public QObject
{
    Q_OBJECT

public:
    /// Of `window` with everything that stands in it now.
    explicit Dropping(QWidget& window);

Q_SIGNALS:
    void dropped(std::vector<std::filesystem::path> paths);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "app/desktop/models/runshelf.h"
#include "core/session/background.h"

class QWidget;

namespace tutti {

/// Asks for a file and writes a run into it as a Chrome trace, in the background.
class TraceSaver : public QObject
{
    Q_OBJECT

public:
    explicit TraceSaver(QWidget* owner);

    /// Opens the question for the file's name.
    void ask(const SharedRun& run);
    /// Writes; answer by saved.
    void write(const SharedRun& run, const QString& file);

Q_SIGNALS:
    /// What came of it, in a sentence.
    void saved(const QString& sentence);

private:
    QWidget* m_owner = nullptr;
    Background m_background;
};

} // namespace tutti

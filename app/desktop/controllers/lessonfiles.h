// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include "app/desktop/models/openedresults.h"
#include "core/session/background.h"
#include "core/timing/labreport.h"

namespace tutti {

/// Writes and reads lab reports and results off the window's thread; signals come in the thread of this object.
class LessonFiles : public QObject
{
    Q_OBJECT

public:
    /// `folder`: where the last report of each lesson is kept over starts; empty: nowhere.
    explicit LessonFiles(std::filesystem::path folder = {}, QObject* parent = nullptr);

    /// To a file of the person's choice, replacing what is there. Answer by saved.
    void save(const LabReport& report, const QString& file);
    /// Answer by opened.
    void open(const QStringList& files);
    /// Into the folder, under the lesson's name. No answer; what cannot be written is logged.
    void keep(const LabReport& report);
    /// Answer by restored, once for each report in the folder.
    void restore();

Q_SIGNALS:
    /// Where it stands, or why it could not be written, in a sentence.
    void saved(QString sentence, bool isWritten);
    /// `problems`: a sentence for each file that cannot be taken.
    void opened(QList<tutti::OpenedResults> results, QStringList problems);
    void restored(tutti::LabReport report);

private:
    std::filesystem::path m_folder;
    Background m_saving;
    Background m_opening;
    Background m_keeping;
    Background m_restoring;
};

} // namespace tutti

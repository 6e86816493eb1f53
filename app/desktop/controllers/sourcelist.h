// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include <QList>
#include <QObject>
#include <QTimer>

#include "app/desktop/models/filesmodel.h"
#include "core/session/choices.h"
#include "core/session/session.h"

namespace tutti {

/// What is looked for in folders.
struct ScanScope
{
    bool convert = true;
    bool spectra = true;
    bool recursive = false;

    bool operator==(const ScanScope&) const = default;
};

ScanScope scopeOf(const Choices& choices);

/// The folders and files that a person chose, and the filling of the file table from them: in the background, a slice
/// at a time. Knows no widgets.
class SourceList : public QObject
{
    Q_OBJECT

public:
    SourceList(Session& session, FilesModel& model, QObject* parent = nullptr);

    const std::vector<std::filesystem::path>& paths() const { return m_paths; }
    void setPaths(std::vector<std::filesystem::path> paths);
    /// Those that are not there yet.
    void add(const std::vector<std::filesystem::path>& paths);
    void removeAt(const std::vector<std::size_t>& places);
    /// Looks again.
    void refresh();
    /// A folder gives other files to conversion than to spectra: looks again where that has changed.
    void setScope(const ScanScope& scope);
    /// While a run is under way its list must stand: what is asked meanwhile is done afterwards.
    void setLocked(bool locked);
    /// Ends the look-through soon; what was in the table and what was found stays.
    void stop();
    /// Until the table has everything.
    bool isScanning() const { return m_scanning; }
    /// For some time nothing more has been found, and the look-through has not ended: a share that does not answer, or
    /// a folder with very much else in it.
    bool isSlow() const { return m_isSlow; }
    /// After so long; for tests.
    void setPatience(std::chrono::milliseconds patience) { m_slowTimer.setInterval(patience); }

Q_SIGNALS:
    void pathsChanged();
    void scanningChanged(bool scanning);
    void slowChanged(bool slow);
    /// In a sentence; empty when all went well.
    void finished(QString error);
    /// Why not all was found; before finished().
    void failed(QString error);

private:
    void startScan();
    void setSlow(bool slow);
    void forgetFound();
    FileRow makeRow(const Source& source) const;
    void addRows(std::vector<FileRow> rows);
    void showRows();
    void scanNextKind();
    void onFinished(const QString& error);
    void fillTable();
    bool isWanted(const Source& source);

    Session& m_session;
    FilesModel& m_model;
    std::vector<std::filesystem::path> m_paths;
    ScanScope m_scope;
    bool m_locked = false;
    bool m_refreshLater = false;
    bool m_scanning = false;
    /// The session has told everything, what is left stands in m_found.
    bool m_allTold = false;
    bool m_stopped = false;
    std::vector<JobKind> m_kindsLeft;
    JobKind m_kind = JobKind::Convert;
    QString m_error;
    /// What was found and is not in the table yet.
    QList<Source> m_found;
    qsizetype m_foundPlace = 0;
    /// Names without ending of what is in the table, when a second look must not find the same sounds again.
    std::unordered_set<std::string> m_stems;
    /// The table shows an earlier look still, because some of its paths are looked through again; what is found stands
    /// in m_rows until all of it is there.
    bool m_again = false;
    std::vector<FileRow> m_rows;
    /// The paths that the table is made from.
    std::vector<std::filesystem::path> m_shown;
    QTimer m_fillTimer;
    bool m_isSlow = false;
    QTimer m_slowTimer;
};

} // namespace tutti

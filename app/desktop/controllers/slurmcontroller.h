// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include <QObject>
#include <QTimer>

#include "core/session/background.h"
#include "core/session/choices.h"
#include "core/session/session.h"
#include "core/session/slurmbatch.h"
#include "core/session/slurmfollower.h"

namespace tutti {

class FilesModel;
class SourceList;

/// Batch jobs for Slurm: prepares one, gives it to Slurm, follows it, also after another start, and brings its records
/// to the file table. One job at a time. Everything that waits does so in the background. Knows no widgets.
class SlurmController : public QObject
{
    Q_OBJECT

public:
    SlurmController(Session& session, SourceList& sources, FilesModel& model, QObject* parent = nullptr);

    /// Where jobs are kept. Without a folder nothing can be prepared. `cli` as SlurmBatch::make() has it.
    void keepIn(std::filesystem::path folder, std::filesystem::path cli = {})
    {
        m_folder = std::move(folder);
        m_cli = std::move(cli);
    }
    /// Follows the newest job of earlier starts that nobody saw to its end.
    void lookBack();

    /// Plans all files; answer by prepared() or failed().
    void prepare(const Choices& choices);
    /// The script of what was prepared.
    std::string text(const SlurmChoices& choices) const;
    /// Writes it with what belongs to it, for somebody to give it to sbatch; answer by saved() or failed().
    void save(const SlurmChoices& choices, const std::filesystem::path& file);
    /// Writes it and gives it to Slurm; answer by changed() or failed().
    void submit(const SlurmChoices& choices);

    /// The job that is followed, or was until its end.
    const std::optional<SlurmJob>& job() const { return m_job; }
    const std::optional<SlurmState>& state() const { return m_state; }
    /// How many of its tasks, or of those of one of its steps, have a record.
    std::size_t through() const { return m_through.size(); }
    std::size_t through(std::size_t step) const;
    /// Ends the job in Slurm.
    void cancel();
    /// Forgets a job that has ended.
    void dismiss();

Q_SIGNALS:
    void prepared();
    void saved(std::filesystem::path script);
    /// What was asked for last could not be done.
    void failed(tutti::Error error);
    /// Slurm cannot be asked now; the job goes on.
    void troubled(tutti::Error error);
    /// There is a job, another state, more records, or no job any more.
    void changed();
    /// The job has ended, and its records are in the table.
    void ended();

private:
    void follow(SlurmJob job);
    void look();
    void take(const SlurmNews& news);
    void settle();
    void addRecords(std::size_t step, const std::vector<TaskRecord>& records);
    void showRecords();

    Session& m_session;
    SourceList& m_sources;
    FilesModel& m_model;
    std::filesystem::path m_folder;
    std::filesystem::path m_cli;
    std::shared_ptr<const SlurmBatch> m_batch;
    std::filesystem::path m_script;
    std::optional<SlurmJob> m_job;
    std::optional<SlurmState> m_state;
    std::shared_ptr<SlurmFollower> m_follower;
    /// Step and task.
    std::set<std::pair<std::size_t, std::size_t>> m_through;
    /// All that came of the job, to be entered again when the list changes.
    std::vector<std::pair<JobKind, TaskRecord>> m_records;
    std::size_t m_shown = 0;
    quint64 m_list = 0;
    std::unordered_map<std::string, std::size_t> m_files;
    QTimer m_timer;
    Background m_asking;
    Background m_following;
};

} // namespace tutti

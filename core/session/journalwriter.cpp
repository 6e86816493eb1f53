// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/journalwriter.h"

#include <cerrno>
#include <chrono>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/paths.h"

namespace tutti {
namespace {

constexpr std::chrono::milliseconds longestWait {500};
constexpr std::size_t recordsTogether = 2048;
/// How long the disk itself may lag behind: what a power failure may cost.
constexpr double secondsBetweenSyncs = 10;
constexpr std::size_t bytesTogether = 1U << 18U;

std::filesystem::path sourceOfTask(const PlannedTask& task)
{
    return task.decided ? task.decided->source : sourceOf(task.job);
}

JournalTask journalTaskOf(const PlannedTask& task, std::size_t place)
{
    JournalTask line {place, sourceOfTask(task), {}};
    if (task.decided)
        line.planned.targets = task.decided->targets;
    else {
        for (const Target& target : targetsOf(task.job))
            line.planned.targets.push_back(target.file);
        line.planned.notes = task.notes;
    }
    return line;
}

/// Whether a program was killed while it wrote its last line.
bool endsWithinLine(int descriptor)
{
    struct stat status
    {
    };
    char last = '\n';
    return ::fstat(descriptor, &status) == 0 && status.st_size > 0
        && ::pread(descriptor, &last, 1, status.st_size - 1) == 1 && last != '\n';
}

} // namespace

Result<std::unique_ptr<JournalWriter>> JournalWriter::create(const std::filesystem::path& file, const JournalHead& head)
{
    constexpr mode_t everybodysUmask = 0666;
    struct stat status
    {
    };
    const bool isDevice = ::stat(file.c_str(), &status) == 0 && S_ISCHR(status.st_mode);
    const int flags = isDevice ? O_WRONLY : O_WRONLY | O_CREAT | O_EXCL;
    const int descriptor = ::open(file.c_str(), flags | O_APPEND | O_CLOEXEC | O_NOCTTY, everybodysUmask);
    if (descriptor < 0 && errno == EEXIST)
        return fail(ErrorCode::Io, displayUtf8(file) + " is there already; name another file for the journal");
    if (descriptor < 0)
        return fail(errorFromErrno(errno, "cannot write the journal " + displayUtf8(file)));
    ::flock(descriptor, LOCK_EX | LOCK_NB);
    std::unique_ptr<JournalWriter> writer(new JournalWriter(file, descriptor));
    writer->write(encodeLine(head));
    if (writer->m_problem) {
        if (!isDevice)
            ::unlink(file.c_str());
        return fail(*writer->m_problem);
    }
    writer->m_thread = std::thread([self = writer.get()] { self->work(); });
    return writer;
}

Result<std::unique_ptr<JournalWriter>> JournalWriter::goOn(const std::filesystem::path& file, const JournalPart& part)
{
    const int descriptor = ::open(file.c_str(), O_RDWR | O_APPEND | O_CLOEXEC);
    if (descriptor < 0)
        return fail(errorFromErrno(errno, "cannot write the journal " + displayUtf8(file)));
    std::unique_ptr<JournalWriter> writer(new JournalWriter(file, descriptor));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return fail(ErrorCode::Io, "the run of " + displayUtf8(file) + " goes on still; wait for its end, or end it");
    writer->write((endsWithinLine(descriptor) ? "\n" : "") + encodeLine(part));
    if (writer->m_problem)
        return fail(*writer->m_problem);
    writer->m_thread = std::thread([self = writer.get()] { self->work(); });
    return writer;
}

JournalWriter::JournalWriter(std::filesystem::path file, int descriptor)
    : m_file(std::move(file))
    , m_descriptor(descriptor)
{
}

JournalWriter::~JournalWriter()
{
    stop();
    ::close(m_descriptor);
}

void JournalWriter::plan(const Plan& plan)
{
    std::vector<JournalTask> tasks;
    tasks.reserve(plan.tasks.size());
    for (std::size_t place = 0; place < plan.tasks.size(); ++place)
        tasks.push_back(journalTaskOf(plan.tasks[place], place));
    {
        const std::lock_guard lock(m_mutex);
        m_tasks = std::move(tasks);
    }
    m_wake.notify_one();
}

void JournalWriter::add(TaskRecord record)
{
    std::size_t waiting = 0;
    {
        const std::lock_guard lock(m_mutex);
        m_records.push_back(std::move(record));
        waiting = m_records.size();
    }
    if (waiting == recordsTogether)
        m_wake.notify_one();
}

void JournalWriter::end(const JournalEnd& end)
{
    stop();
    write(encodeLine(end));
}

void JournalWriter::stop()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void JournalWriter::work()
{
    bool isLast = false;
    while (!isLast) {
        std::vector<JournalTask> tasks;
        std::vector<TaskRecord> records;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, longestWait,
                            [this] { return m_stopping || !m_tasks.empty() || m_records.size() >= recordsTogether; });
            isLast = m_stopping;
            tasks.swap(m_tasks);
            records.swap(m_records);
        }
        writeGroup(tasks, records);
    }
}

void JournalWriter::writeGroup(const std::vector<JournalTask>& tasks, const std::vector<TaskRecord>& records)
{
    if ((tasks.empty() && records.empty()) || m_problem)
        return;
    std::string text;
    const auto put = [&](const std::string& line) {
        text += line;
        if (text.size() >= bytesTogether)
            write(std::exchange(text, {}));
    };
    for (JournalTask task : tasks) {
        task.planned.source = stateOfSource(task.source).value_or(SourceState {});
        put(encodeLine(task));
    }
    for (const TaskRecord& record : records)
        put(encodeLine(record));
    write(text);
    if (!tasks.empty() || secondsSince(m_lastSync) > secondsBetweenSyncs) {
        ::fdatasync(m_descriptor);
        m_lastSync = std::chrono::steady_clock::now();
    }
}

void JournalWriter::write(std::string_view text)
{
    while (!text.empty() && !m_problem) {
        const ssize_t written = ::write(m_descriptor, text.data(), text.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            m_problem = errorFromErrno(errno, "cannot write the journal " + displayUtf8(m_file));
        else
            text.remove_prefix(std::size_t(written));
    }
}

bool isHeld(const std::filesystem::path& journal)
{
    const int descriptor = ::open(journal.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return false;
    const bool held = ::flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(descriptor);
    return held;
}

} // namespace tutti

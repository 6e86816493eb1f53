// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/slurmjob.h"

#include <algorithm>
#include <exception>
#include <fstream>
#include <functional>
#include <iterator>
#include <stdexcept>
#include <system_error>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/base/clock.h"
#include "core/base/paths.h"
#include "core/base/pendingfile.h"
#include "core/jobs/jsonfields.h"
#include "core/session/datafolder.h"

namespace tutti {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view schema = "tutti-slurm/1";
constexpr std::string_view suffix = ".job";

Json stepJson(const SlurmStep& step)
{
    Json object {{"kind", step.kind}, {"files", step.files}};
    putPath(object, "journal", step.journal);
    putPath(object, "report", step.report);
    return object;
}

SlurmJob jobFrom(const Json& object)
{
    if (object.at("schema").get_ref<const std::string&>() != schema)
        throw std::invalid_argument("its schema is not " + std::string(schema));
    SlurmJob job;
    job.id.number = object.at("id").get<std::string>();
    job.id.cluster = object.at("cluster").get<std::string>();
    if (job.id.number.empty() || job.id.number.find_first_not_of("0123456789") != std::string::npos)
        throw std::invalid_argument("its number is none");
    job.submittedAt = object.at("submitted_at").get<std::string>();
    job.files = object.at("files").get<std::size_t>();
    job.isSettled = object.at("settled").get<bool>();
    job.script = pathAt(object, "script");
    job.log = pathAt(object, "log");
    for (const Json& step : object.at("steps"))
        job.steps.push_back({step.at("kind").get<std::string>(), pathAt(step, "journal"), pathAt(step, "report"),
                             step.value("files", std::size_t(0))});
    return job;
}

bool isOlder(const SlurmJob& one, const SlurmJob& other)
{
    return std::pair(one.submittedAt, one.script) < std::pair(other.submittedAt, other.script);
}

} // namespace

std::string encodeSlurmJob(const SlurmJob& job)
{
    Json object {{"schema", schema},          {"id", job.id.number},
                 {"cluster", job.id.cluster}, {"submitted_at", job.submittedAt},
                 {"files", job.files},        {"settled", job.isSettled}};
    putPath(object, "script", job.script);
    putPath(object, "log", job.log);
    object["steps"] = Json::array();
    for (const SlurmStep& step : job.steps)
        object["steps"].push_back(stepJson(step));
    return object.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<SlurmJob> decodeSlurmJob(std::string_view text)
{
    try {
        return jobFrom(Json::parse(text));
    } catch (const std::exception& exception) {
        return fail(ErrorCode::BadContent, std::string("not a batch job that Tutti kept (") + exception.what() + ")");
    }
}

std::filesystem::path usualSlurmFolder()
{
    const auto data = dataFolder();
    return data.empty() ? data : data / "slurm";
}

SlurmJobs::SlurmJobs(std::filesystem::path folder, std::size_t most)
    : m_folder(std::move(folder))
    , m_most(most)
{
}

Result<std::filesystem::path> SlurmJobs::newScript(std::string_view job, std::string_view run) const
{
    constexpr std::size_t digitsOfRun = 8;
    if (m_folder.empty())
        return fail(ErrorCode::NotFound, "there is no home folder to keep it in; name a file with --slurm-script");
    std::error_code failed;
    std::filesystem::create_directories(m_folder, failed);
    if (failed)
        return fail(errorFromErrno(failed.value(), "cannot make " + displayUtf8(m_folder)));
    letTheOldestGo();
    std::string name = isoTimeNow() + " " + std::string(job) + " " + std::string(run.substr(0, digitsOfRun));
    std::replace(name.begin(), name.end(), ':', '-');
    std::replace(name.begin(), name.end(), ' ', '_');
    return m_folder / (name + ".sh");
}

std::filesystem::path SlurmJobs::fileOf(const SlurmJob& job) const
{
    return m_folder / (job.script.stem().native() + "_" + job.id.number + std::string(suffix));
}

Result<void> SlurmJobs::keep(const SlurmJob& job) const
{
    std::error_code failed;
    std::filesystem::create_directories(m_folder, failed);
    auto pending = PendingFile::create(makeTarget(fileOf(job), job.submittedAt, true));
    if (!pending)
        return fail(pending.error());
    if (auto written = pending->write(encodeSlurmJob(job)); !written)
        return written;
    return pending->commit();
}

std::vector<SlurmJob> SlurmJobs::all() const
{
    std::vector<SlurmJob> jobs;
    std::error_code failed;
    for (std::filesystem::directory_iterator entry(m_folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        if (entry->path().extension() != suffix)
            continue;
        std::ifstream stream(entry->path(), std::ios::binary);
        const std::string text {std::istreambuf_iterator<char>(stream), {}};
        if (auto job = decodeSlurmJob(text))
            jobs.push_back(std::move(*job));
    }
    std::sort(jobs.begin(), jobs.end(), [](const SlurmJob& one, const SlurmJob& other) { return isOlder(other, one); });
    return jobs;
}

void SlurmJobs::letTheOldestGo() const
{
    std::error_code ignored;
    std::size_t kept = 0;
    for (const SlurmJob& job : all()) {
        if (!job.isSettled || ++kept < m_most)
            continue;
        std::filesystem::remove(fileOf(job), ignored);
        // What a person named is not ours to remove.
        if (job.script.parent_path() != m_folder)
            continue;
        for (const SlurmStep& step : job.steps) {
            std::filesystem::remove(step.journal, ignored);
            std::filesystem::remove(step.report, ignored);
        }
        std::filesystem::remove(job.script, ignored);
        std::filesystem::remove(job.log, ignored);
    }
}

} // namespace tutti

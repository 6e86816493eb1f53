// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/recentwork.h"

#include <algorithm>
#include <cerrno>
#include <exception>
#include <fstream>
#include <functional>
#include <iterator>
#include <string_view>
#include <system_error>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/base/logging.h"
#include "core/base/paths.h"
#include "core/base/textfile.h"
#include "core/jobs/codec.h"
#include "core/jobs/jsonfields.h"

namespace tutti {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::string_view schema = "tutti-recent/1";
/// A report's head is a few hundred bytes; settings and a machine's name do not make it longer than this.
constexpr std::size_t longestHead = 64UL * 1024;

Json jsonOf(const RecentFolder& folder)
{
    Json object;
    putPath(object, "path", folder.path);
    object["at"] = folder.at;
    object["done"] = Json::array();
    for (const RecentJob& job : folder.done)
        object["done"].push_back({{"job", job.job}, {"engine", job.engine}, {"files", job.files}});
    return object;
}

RecentFolder folderFrom(const Json& object)
{
    RecentFolder folder {pathAt(object, "path"), object.at("at").get<std::string>(), {}, false};
    for (const Json& job : object.at("done"))
        folder.done.push_back({job.at("job").get<std::string>(), job.at("engine").get<std::string>(),
                               job.at("files").get<std::size_t>()});
    return folder;
}

/// What is known from before stays, but for the jobs that were done anew.
void addBefore(RecentFolder& folder, const RecentFolder& before)
{
    for (const RecentJob& job : before.done) {
        const bool again =
            std::ranges::any_of(folder.done, [&job](const RecentJob& now) { return now.job == job.job; });
        if (!again)
            folder.done.push_back(job);
    }
}

/// By their bytes: asked for every file of a run, on the window's thread.
bool isIn(const fs::path& file, std::string_view folder)
{
    while (folder.size() > 1 && folder.ends_with('/'))
        folder.remove_suffix(1);
    const std::string_view name = file.native();
    return name.starts_with(folder)
        && (name.size() == folder.size() || folder.ends_with('/') || name[folder.size()] == '/');
}

/// The tasks come last in a report, each on a line of its own: what is before them, closed, is a report without any.
Result<RunRecord> readHead(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::string text(longestHead, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(std::max<std::streamsize>(stream.gcount(), 0)));
    const std::size_t tasks = text.find("\n  \"tasks\": [");
    if (tasks == std::string::npos)
        return fail(ErrorCode::BadContent, file.filename().native() + ": no report of a run");
    return decodeRun(text.substr(0, tasks) + "\n  \"tasks\": []}");
}

} // namespace

RecentFolders::RecentFolders(fs::path file, std::size_t most)
    : m_file(std::move(file))
    , m_most(most)
{
}

std::vector<RecentFolder> RecentFolders::read() const
{
    std::ifstream stream(m_file, std::ios::binary);
    if (!stream)
        return {};
    try {
        const Json object = parseJson<Json>(std::string(std::istreambuf_iterator<char>(stream), {}));
        std::vector<RecentFolder> folders;
        if (object.at("schema").get<std::string>() == schema)
            std::ranges::transform(object.at("folders"), std::back_inserter(folders), folderFrom);
        return folders;
    } catch (const std::exception& exception) {
        qCInfo(sessionLog) << "the list of recent folders is passed over:" << exception.what();
        return {};
    }
}

std::vector<RecentFolder> RecentFolders::list() const
{
    std::vector<RecentFolder> folders = read();
    for (RecentFolder& folder : folders) {
        std::error_code failed;
        folder.missing = !fs::exists(folder.path, failed);
    }
    return folders;
}

Result<void> RecentFolders::note(const std::vector<RecentFolder>& folders) const
{
    std::vector<RecentFolder> all = folders;
    const std::vector<RecentFolder> before = read();
    for (const RecentFolder& old : before) {
        const auto same = std::ranges::find(all, old.path, &RecentFolder::path);
        if (same == all.end())
            all.push_back(old);
        else
            addBefore(*same, old);
    }
    all.resize(std::min(all.size(), m_most));
    return all == before ? Result<void>() : write(all);
}

Result<void> RecentFolders::remove(const fs::path& path) const
{
    std::vector<RecentFolder> all = read();
    const auto gone = std::erase_if(all, [&path](const RecentFolder& folder) { return folder.path == path; });
    return gone == 0 ? Result<void>() : write(all);
}

Result<void> RecentFolders::write(const std::vector<RecentFolder>& folders) const
{
    Json object;
    object["schema"] = schema;
    object["folders"] = Json::array();
    for (const RecentFolder& folder : folders)
        object["folders"].push_back(jsonOf(folder));
    std::error_code failed;
    fs::create_directories(m_file.parent_path(), failed);
    return replaceText(m_file, "recent", object.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

std::vector<RecentFolder> workedOn(const std::vector<fs::path>& folders, const RunRecord& run)
{
    std::vector<RecentFolder> worked;
    for (const fs::path& folder : folders) {
        const auto count = std::ranges::count_if(run.tasks, [&folder](const TaskRecord& task) {
            return task.report.outcome == Outcome::Done && isIn(task.source, folder.native());
        });
        if (count > 0)
            worked.push_back({folder, run.startedAt, {{run.job, run.engine, static_cast<std::size_t>(count)}}, false});
    }
    return worked;
}

std::vector<RecentRun> recentRuns(const fs::path& folder, std::size_t most)
{
    std::vector<fs::path> files;
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end; entry.increment(failed)) {
        if (entry->path().extension() == ".json" && !entry->path().filename().native().starts_with('.'))
            files.push_back(entry->path());
    }
    // Names begin with the time in ISO 8601, so the newest come last.
    std::ranges::sort(files, std::greater<>());
    std::vector<RecentRun> runs;
    for (const fs::path& file : files) {
        if (runs.size() == most)
            break;
        if (auto head = readHead(file))
            runs.push_back({file, std::move(*head)});
    }
    return runs;
}

Result<RunRecord> readReport(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return fail(errorFromErrno(errno, "cannot read " + displayUtf8(file)));
    return decodeRun(std::string(std::istreambuf_iterator<char>(stream), {}));
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/fetchfolder.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <QByteArray>

#include "core/base/paths.h"
#include "core/freesound/downloadname.h"
#include "core/freesound/soundnumber.h"
#include "core/jobs/soundnames.h"

namespace tutti {
namespace {

/// Whether it is too early to go on: another holds the lock.
bool isHeld(int descriptor)
{
    while (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return true;
        if (errno != EINTR)
            return false;
    }
    return false;
}

/// One name for the extensions (in lower case) of one kind.
std::string kindOf(const std::string& extension)
{
    if (extension == "aif")
        return "aiff";
    if (extension == "wave")
        return "wav";
    return extension == "oga" ? "ogg" : extension;
}

} // namespace

Result<FolderLock> FolderLock::take(const std::filesystem::path& folder, const std::function<void()>& waiting,
                                    const std::stop_token& stop)
{
    constexpr std::chrono::milliseconds period(100);
    constexpr int periodsPerSecond = 10;
    FolderLock lock(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (lock.m_descriptor < 0)
        return fail(errorFromErrno(errno, "cannot look into " + displayUtf8(folder)));
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock guard(mutex);
    for (int turn = 0; isHeld(lock.m_descriptor); ++turn) {
        if (turn % periodsPerSecond == 0)
            waiting();
        wake.wait_for(guard, stop, period, [] { return false; });
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "cancelled");
    }
    return lock;
}

FolderLock::FolderLock(FolderLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool isOfType(std::string_view name, std::string_view type)
{
    return kindOf(extensionOf(name)) == kindOf(QByteArray(type.data(), qsizetype(type.size())).toLower().toStdString());
}

SoundsHere::SoundsHere(const std::filesystem::path& folder, const CreditRecord& credits)
{
    std::error_code error;
    for (auto entry = std::filesystem::directory_iterator(folder, error);
         !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        std::error_code ignored;
        const std::string name = entry->path().filename().native();
        m_names.push_back(name);
        if (name.starts_with('.') || !hasSoundSuffix(name) || !entry->is_regular_file(ignored))
            continue;
        const auto credit = credits.entries.find(name);
        const bool isKnown = credit != credits.entries.end() && credit->second.credit.id > 0;
        const std::int64_t id = isKnown ? credit->second.credit.id : soundInName(name).id;
        if (id > 0)
            m_files.insert({id, {name, isKnown && credit->second.credit.preview}});
    }
    std::sort(m_names.begin(), m_names.end());
}

std::optional<std::string> SoundsHere::fileOf(std::int64_t id, std::string_view originalType) const
{
    const auto [first, last] = m_files.equal_range(id);
    const auto found = std::find_if(first, last, [originalType](const auto& file) {
        const Here& here = file.second;
        return originalType.empty() || (!here.isPreview && isOfType(here.name, originalType));
    });
    return found == last ? std::nullopt : std::optional(found->second.name);
}

std::unordered_set<std::int64_t> SoundsHere::ids() const
{
    std::unordered_set<std::int64_t> ids;
    for (const auto& [id, file] : m_files)
        ids.insert(id);
    return ids;
}

} // namespace tutti

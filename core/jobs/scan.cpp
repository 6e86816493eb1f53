// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/scan.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <deque>
#include <unordered_set>
#include <utility>

#include "core/base/clock.h"
#include "core/base/patience.h"
#include "core/jobs/lookat.h"
#include "core/jobs/soundnames.h"

namespace tutti {
namespace {

/// A name in a folder, with the kind that the folder tells for nothing (DT_UNKNOWN on some file systems).
struct Entry
{
    std::string name;
    unsigned char type = DT_UNKNOWN;
};

/// A folder to look through, and its place below the root that was named.
struct Folder
{
    std::filesystem::path path;
    std::filesystem::path below;
};

class Scanner
{
public:
    Scanner(std::set<std::string> extensions, bool wavsHideOthers, bool recursive, std::stop_token stop,
            const FoundFunction& found)
        : m_extensions(std::move(extensions))
        , m_wavsHideOthers(wavsHideOthers)
        , m_recursive(recursive)
        , m_stop(std::move(stop))
        , m_found(found)
    {
    }

    ScanResult scan(std::span<const std::filesystem::path> paths);

private:
    void named(const std::filesystem::path& path);
    ScanResult finish();
    void walk(const Folder& folder);
    std::vector<Entry> entriesOf(DIR* folder, const std::filesystem::path& path);
    void leaveOutWhatHasAWav(std::vector<Entry>& entries) const;
    void entry(const Folder& folder, const Entry& entry);
    void subfolder(Folder folder);
    void take(Source source);
    void refuse(std::filesystem::path file, Error error);
    void flush();
    bool isSound(const std::string& name) const { return m_extensions.contains(extensionOf(name)); }

    std::set<std::string> m_extensions;
    bool m_wavsHideOthers;
    bool m_recursive;
    std::stop_token m_stop;
    const FoundFunction& m_found;
    ScanResult m_result;
    /// Device and inode of every folder looked through: none is looked through twice, so no loop goes on.
    std::set<std::pair<dev_t, ino_t>> m_seen;
    std::unordered_set<std::string> m_named;
    std::unordered_set<std::string> m_taken;
    /// Linked folders wait until all others are through, so that sounds keep their real place.
    std::deque<Folder> m_linked;
    std::size_t m_told = 0;
    SteadyTime m_lastTold = std::chrono::steady_clock::now();
};

ScanResult Scanner::scan(std::span<const std::filesystem::path> paths)
{
    for (const auto& path : paths) {
        if (!path.empty())
            m_named.insert(absoluteOf(path).native());
    }
    for (const auto& path : paths) {
        if (m_stop.stop_requested())
            break;
        if (!path.empty())
            named(path);
    }
    return finish();
}

void Scanner::named(const std::filesystem::path& path)
{
    const std::filesystem::path file = absoluteOf(path);
    struct stat status
    {
    };
    if (lookAt(file, status) != 0)
        refuse(file, missing(errno, file));
    else if (S_ISDIR(status.st_mode))
        walk({file, {}});
    else if (S_ISREG(status.st_mode))
        take({file, {}, std::uint64_t(status.st_size)});
    else
        refuse(file, notAFile(status.st_mode));
}

void Scanner::walk(const Folder& folder)
{
    OpenFolder open = openFolder(folder.path);
    if (!open) {
        refuse(folder.path, errorFromErrno(errno, "the folder cannot be read"));
        return;
    }
    struct stat status
    {
    };
    if (::fstat(::dirfd(open.get()), &status) != 0 || !m_seen.emplace(status.st_dev, status.st_ino).second)
        return;
    const std::vector<Entry> entries = entriesOf(open.get(), folder.path);
    // Not one open descriptor per level: trees may be deeper than a process may open files.
    open.reset();
    for (const Entry& each : entries) {
        if (m_stop.stop_requested())
            return;
        entry(folder, each);
    }
}

std::vector<Entry> Scanner::entriesOf(DIR* folder, const std::filesystem::path& path)
{
    std::vector<Entry> entries;
    Patience patience;
    // The end and an error look the same but for this.
    errno = 0;
    for (const dirent* entry = ::readdir(folder); entry != nullptr || patience.again(errno);
         entry = ::readdir(folder)) {
        if (entry == nullptr) {
            entries.clear();
            ::rewinddir(folder);
            errno = 0;
            continue;
        }
        const bool mayLeadOn = entry->d_type == DT_DIR || entry->d_type == DT_LNK || entry->d_type == DT_UNKNOWN;
        std::string name = entry->d_name;
        if (!isPassedOver(name) && (isSound(name) || (m_recursive && mayLeadOn)))
            entries.push_back({std::move(name), entry->d_type});
        errno = 0;
    }
    if (errno != 0)
        refuse(path, errorFromErrno(errno, "the folder could not be read to its end"));
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.name < b.name; });
    // A folder that changes while it is read may tell a name twice.
    const auto isSame = [](const Entry& a, const Entry& b) { return a.name == b.name; };
    entries.erase(std::unique(entries.begin(), entries.end(), isSame), entries.end());
    if (m_wavsHideOthers)
        leaveOutWhatHasAWav(entries);
    return entries;
}

void Scanner::leaveOutWhatHasAWav(std::vector<Entry>& entries) const
{
    std::unordered_set<std::string> wavs;
    for (const Entry& entry : entries) {
        if (extensionOf(entry.name) == "wav" && entry.type != DT_DIR)
            wavs.emplace(stemOf(entry.name));
    }
    std::erase_if(entries, [&wavs, this](const Entry& entry) {
        return isSound(entry.name) && entry.type != DT_DIR && extensionOf(entry.name) != "wav"
            && wavs.contains(std::string(stemOf(entry.name)));
    });
}

void Scanner::entry(const Folder& folder, const Entry& entry)
{
    const std::filesystem::path file = folder.path / entry.name;
    if (entry.type == DT_DIR) {
        subfolder({file, folder.below / entry.name});
        return;
    }
    struct stat status
    {
    };
    const bool sound = isSound(entry.name);
    if (lookAt(file, status) != 0) {
        // A link that leads nowhere is only worth a word where it is called like a sound.
        if (sound)
            refuse(file, missing(errno, file));
    } else if (S_ISDIR(status.st_mode)) {
        subfolder({file, folder.below / entry.name});
    } else if (sound && S_ISREG(status.st_mode)) {
        take({file, folder.below, std::uint64_t(status.st_size)});
    } else if (sound) {
        refuse(file, notAFile(status.st_mode));
    }
}

void Scanner::subfolder(Folder folder)
{
    if (!m_recursive)
        return;
    if (isLink(folder.path))
        m_linked.push_back(std::move(folder));
    else
        walk(folder);
}

void Scanner::take(Source source)
{
    // No folder is looked through twice, so only what was named itself can come twice.
    if (m_named.contains(source.file.native()) && !m_taken.insert(source.file.native()).second)
        return;
    m_result.sources.push_back(std::move(source));
    constexpr std::size_t largestGroup = 1000;
    constexpr Seconds longestSilence(0.05);
    if (m_result.sources.size() - m_told >= largestGroup || secondsSince(m_lastTold) > longestSilence.count())
        flush();
}

void Scanner::refuse(std::filesystem::path file, Error error)
{
    if (m_taken.insert(file.native()).second)
        m_result.unusable.push_back({std::move(file), std::move(error)});
}

void Scanner::flush()
{
    const auto first = m_result.sources.begin() + std::ptrdiff_t(m_told);
    if (m_found && first != m_result.sources.end())
        m_found({first, m_result.sources.end()});
    m_told = m_result.sources.size();
    m_lastTold = std::chrono::steady_clock::now();
}

ScanResult Scanner::finish()
{
    while (!m_linked.empty() && !m_stop.stop_requested()) {
        const Folder folder = std::move(m_linked.front());
        m_linked.pop_front();
        walk(folder);
    }
    flush();
    std::stable_sort(m_result.sources.begin(), m_result.sources.end(),
                     [](const Source& a, const Source& b) { return comesBefore(a.file, b.file); });
    std::stable_sort(m_result.unusable.begin(), m_result.unusable.end(),
                     [](const Unusable& a, const Unusable& b) { return comesBefore(a.file, b.file); });
    m_result.sources.shrink_to_fit();
    return std::move(m_result);
}

} // namespace

std::string_view jobKindName(JobKind kind)
{
    return kind == JobKind::Convert ? "convert" : "spectra";
}

std::set<std::string> extensionsFor(JobKind kind)
{
    std::set<std::string> extensions {"mp3", "mp2", "flac", "ogg", "oga", "opus", "aif", "aiff"};
    if (kind == JobKind::Spectra)
        extensions.insert("wav");
    return extensions;
}

ScanResult scan(std::span<const std::filesystem::path> paths, JobKind kind, bool recursive, const std::stop_token& stop,
                const FoundFunction& found)
{
    return Scanner(extensionsFor(kind), kind == JobKind::Spectra, recursive, stop, found).scan(paths);
}

ScanResult scanSounds(std::span<const std::filesystem::path> paths, bool recursive, const std::stop_token& stop)
{
    std::set<std::string> extensions {"m4a", "wv", "png"};
    extensions.merge(extensionsFor(JobKind::Convert));
    extensions.merge(extensionsFor(JobKind::Spectra));
    const FoundFunction nobody;
    return Scanner(std::move(extensions), false, recursive, stop, nobody).scan(paths);
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fstream>
#include <functional>
#include <iterator>
#include <string>
#include <vector>

#include <QByteArray>

#include "core/freesound/download.h"
#include "tests/support/temporaryfolder.h"

namespace tutti::fixtures {

/// Keeps what a run tells.
class DownloadRecorder : public DownloadObserver
{
public:
    std::vector<DownloadResult> results;
    std::vector<ServiceWait> waits;
    std::vector<std::size_t> named;
    /// What beforeNaming() answers.
    Result<void> permission;
    /// Called at each progress.
    std::function<void()> onProgress = [] {};

    void started(std::size_t, int, double) override {}
    void progressed(std::size_t, std::uint64_t, std::uint64_t) override { onProgress(); }
    Result<void> beforeNaming(std::size_t download) override
    {
        named.push_back(download);
        return permission;
    }
    void finished(const DownloadResult& result) override { results.push_back(result); }
    void waiting(const ServiceWait& wait) override { waits.push_back(wait); }

    /// The result of one download.
    const DownloadResult& of(std::size_t download) const
    {
        for (const DownloadResult& result : results) {
            if (result.download == download)
                return result;
        }
        throw std::out_of_range("no result of download " + std::to_string(download));
    }
};

/// Breaks are tried again at once, three times, and silence is soon taken for a broken line.
inline DownloadPatience impatience()
{
    return {{0, 0, 0}, 0.3};
}

/// Something like an mp3 of this size; no two bytes in a row are alike for long.
inline QByteArray soundBytes(qsizetype size = 300000)
{
    QByteArray bytes("ID3\x04");
    unsigned state = 1;
    while (bytes.size() < size) {
        state = state * 1664525U + 1013904223U;
        bytes.append(char(state >> 24U));
    }
    return bytes;
}

inline Download downloadOf(const std::string& url, const std::filesystem::path& file, bool original = false)
{
    Download download;
    download.sound.id = 7;
    download.url = url;
    download.target = makeTarget(file, "test", false);
    download.original = original;
    return download;
}

inline QByteArray contentOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return QByteArray::fromStdString({std::istreambuf_iterator<char>(stream), {}});
}

inline std::size_t filesIn(const std::filesystem::path& folder)
{
    return std::size_t(std::distance(std::filesystem::directory_iterator(folder), {}));
}

} // namespace tutti::fixtures

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/outputdigest.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <fstream>
#include <string_view>
#include <system_error>

#include <QByteArray>
#include <QCryptographicHash>

#include "core/base/paths.h"

namespace tutti {
namespace {

/// BLAKE2b is several times as fast as SHA-256, and digests of results are long.
class Digest
{
public:
    void add(std::string_view bytes) { m_hash.addData(QByteArrayView(bytes.data(), qsizetype(bytes.size()))); }
    /// A text and its end, so that two are not taken for one.
    void addText(std::string_view text)
    {
        add(text);
        add(std::string_view("\0", 1));
    }
    /// Every bit of a number.
    void addNumber(double value)
    {
        std::array<char, 32> text {};
        const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
        addText({text.data(), std::size_t(end - text.data())});
    }
    std::string text() const { return m_hash.result().toHex().toStdString(); }

private:
    QCryptographicHash m_hash {QCryptographicHash::Blake2b_256};
};

Result<void> addFile(Digest& digest, const std::filesystem::path& file, const std::stop_token& stop)
{
    constexpr std::size_t blockBytes = 1U << 20U;
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return fail(errorFromErrno(errno, "cannot read " + displayUtf8(file)));
    std::string block(blockBytes, '\0');
    while (stream) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, "cancelled");
        stream.read(block.data(), std::streamsize(block.size()));
        digest.add({block.data(), std::size_t(stream.gcount())});
    }
    if (stream.bad())
        return fail(errorFromErrno(errno, "cannot read " + displayUtf8(file)));
    return {};
}

void addAnalysis(Digest& digest, const Analysis& analysis)
{
    for (const double value : {analysis.startSeconds, analysis.seconds, double(analysis.channel),
                               double(analysis.rateHz), analysis.peakHz, analysis.peakDb})
        digest.addNumber(value);
    for (const auto& [hz, db] : analysis.bands) {
        digest.addNumber(hz);
        digest.addNumber(db);
    }
}

} // namespace

Result<std::string> digestOfFiles(const std::filesystem::path& root, std::vector<std::filesystem::path> files,
                                  const std::stop_token& stop)
{
    std::sort(files.begin(), files.end());
    Digest digest;
    for (const std::filesystem::path& file : files) {
        std::error_code error;
        digest.addText(file.lexically_relative(root).native());
        digest.addText(std::to_string(std::filesystem::file_size(file, error)));
        if (const auto added = addFile(digest, file, stop); !added)
            return fail(added.error());
    }
    return digest.text();
}

Result<std::string> digestOfFolder(const std::filesystem::path& root, const std::stop_token& stop)
{
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (std::filesystem::recursive_directory_iterator entry(root, error), end; !error && entry != end;
         entry.increment(error)) {
        if (entry->is_regular_file(error))
            files.push_back(entry->path());
    }
    if (error)
        return fail(errorFromErrno(error.value(), "cannot look through " + displayUtf8(root)));
    return digestOfFiles(root, std::move(files), stop);
}

std::string digestOfReports(const RunRecord& run)
{
    std::vector<const TaskRecord*> tasks;
    for (const TaskRecord& task : run.tasks)
        tasks.push_back(&task);
    std::stable_sort(tasks.begin(), tasks.end(), [](const TaskRecord* left, const TaskRecord* right) {
        return left->source.native() < right->source.native();
    });
    Digest digest;
    for (const TaskRecord* task : tasks) {
        digest.addText(task->source.filename().native());
        digest.addText(outcomeName(task->report.outcome));
        digest.addText(task->report.checksum ? std::to_string(*task->report.checksum) : std::string());
        if (task->report.analysis)
            addAnalysis(digest, *task->report.analysis);
    }
    return digest.text();
}

} // namespace tutti

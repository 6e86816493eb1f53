// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synth/demo.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <exception>
#include <fstream>
#include <mutex>
#include <numeric>
#include <optional>
#include <system_error>
#include <thread>
#include <vector>

#include <QCryptographicHash>
#include <QUuid>

#include "core/base/machine.h"
#include "core/base/paths.h"
#include "core/base/pendingfile.h"
#include "core/synth/catalogue.h"

namespace tutti {
namespace {

/// Changes when a sound changes, so that older files are made again.
constexpr std::string_view marker = "Tutti built-in sound, edition 1";

std::string digestOf(std::string_view bytes)
{
    const QByteArrayView view(bytes.data(), qsizetype(bytes.size()));
    return QCryptographicHash::hash(view.toByteArray(), QCryptographicHash::Sha256).toHex().toStdString();
}

/// What stands before the sound in the file. The digest of the sound is in it, so that a file tells by itself whether
/// it is whole.
std::string tagFor(const BuiltInSound& sound, std::string_view mp3)
{
    return id3Tag({{"TIT2", sound.title},
                   {"TPE1", "Tutti"},
                   {"TALB", "Built-in sounds"},
                   {"TCON", sound.genre},
                   {"COMM", "Made by the program itself; free of rights (CC0)"},
                   {"TCOP", "CC0 1.0"},
                   {"TXXX:" + std::string(marker), digestOf(mp3)}});
}

std::optional<std::string> contentOf(const std::filesystem::path& file)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error))
        return std::nullopt;
    std::ifstream stream(file, std::ios::binary | std::ios::ate);
    std::string content(std::size_t(std::max<std::streamoff>(0, stream.tellg())), '\0');
    stream.seekg(0);
    stream.read(content.data(), std::streamsize(content.size()));
    content.resize(std::size_t(std::max<std::streamsize>(0, stream.gcount())));
    return content;
}

bool isWhole(const BuiltInSound& sound, const std::string& content)
{
    const std::size_t tagSize = tagFor(sound, {}).size();
    if (content.size() <= tagSize)
        return false;
    return content.starts_with(tagFor(sound, std::string_view(content).substr(tagSize)));
}

bool isOurs(const std::string& content)
{
    constexpr std::size_t tagsEnd = 1024;
    return content.empty() || content.substr(0, tagsEnd).find("Tutti built-in sound") != std::string::npos;
}

std::string copyName(const std::string& name, int copy)
{
    if (copy == 1)
        return name;
    const std::size_t dot = name.rfind('.');
    return name.substr(0, dot) + " (" + std::to_string(copy) + ")" + name.substr(dot);
}

/// The first sound shall be there at once, and the longest must not be left for the end.
std::vector<std::size_t> orderFor(int workers)
{
    std::vector<std::size_t> order(catalogue().size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    if (workers > 1)
        std::rotate(order.begin() + 1, order.end() - 1, order.end());
    return order;
}

class DemoWriter
{
public:
    DemoWriter(std::filesystem::path folder, int copies, const DemoWritten& written, std::stop_token stop)
        : m_folder(std::move(folder))
        , m_copies(std::max(1, copies))
        , m_written(written)
        , m_stop(std::move(stop))
        , m_workers(std::min(usableCpus(), int(catalogue().size())))
        , m_order(orderFor(m_workers))
        , m_run(QUuid::createUuid().toString(QUuid::Id128).toStdString())
    {
    }

    Result<void> write()
    {
        {
            std::vector<std::jthread> helpers;
            for (int i = 1; i < m_workers; ++i)
                helpers.emplace_back([this] { work(); });
            work();
        }
        if (m_error)
            return fail(*m_error);
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled, "cancelled");
        return {};
    }

private:
    void work() noexcept
    {
        for (std::size_t i = m_next++; i < m_order.size() && !m_failed && !m_stop.stop_requested(); i = m_next++) {
            try {
                const BuiltInSound& sound = catalogue()[m_order[i]];
                if (auto made = writeCopies(sound); !made)
                    giveUp(made.error());
            } catch (const std::exception& exception) {
                giveUp({ErrorCode::Internal,
                        std::string("the built-in sounds could not be made (") + exception.what()
                            + "); please report it"});
            }
        }
    }

    void giveUp(const Error& error)
    {
        const std::scoped_lock lock(m_mutex);
        m_failed = true;
        if (!m_error && error.code != ErrorCode::Cancelled)
            m_error = error;
    }

    Result<void> writeCopies(const BuiltInSound& sound)
    {
        std::string content;
        for (int copy = 1; copy <= m_copies && !m_stop.stop_requested(); ++copy) {
            const auto file = m_folder / copyName(sound.about.name, copy);
            if (auto there = provide(file, sound, content); !there)
                return there;
            const std::scoped_lock lock(m_mutex);
            if (m_written)
                m_written(file);
        }
        return {};
    }

    /// Sees to it that `file` is there and whole. `content` is the file's, once one copy is known.
    Result<void> provide(const std::filesystem::path& file, const BuiltInSound& sound, std::string& content) const
    {
        auto there = contentOf(file);
        if (there && isWhole(sound, *there)) {
            content = std::move(*there);
            return {};
        }
        if (there && !isOurs(*there))
            return fail(ErrorCode::Io, displayUtf8(file) + " is there and is another sound; choose another folder");
        if (auto made = make(sound, content); !made)
            return made;
        return store(file, content, there.has_value());
    }

    Result<void> make(const BuiltInSound& sound, std::string& content) const
    {
        if (!content.empty())
            return {};
        auto mp3 = makeSound(sound, m_stop);
        if (!mp3)
            return fail(mp3.error());
        content = tagFor(sound, *mp3) + *mp3;
        return {};
    }

    Result<void> store(const std::filesystem::path& file, const std::string& content, bool replace) const
    {
        auto pending = PendingFile::create(makeTarget(file, m_run, replace));
        if (!pending)
            return fail(pending.error());
        if (auto written = pending->write(content); !written)
            return written;
        return pending->commit();
    }

    std::filesystem::path m_folder;
    int m_copies;
    const DemoWritten& m_written;
    std::stop_token m_stop;
    int m_workers;
    std::vector<std::size_t> m_order;
    std::string m_run;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<bool> m_failed = false;
    std::mutex m_mutex;
    std::optional<Error> m_error;
};

} // namespace

Result<void> writeDemo(const std::filesystem::path& folder, int copies, const DemoWritten& written,
                       const std::stop_token& stop)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (!std::filesystem::is_directory(folder))
        return fail(errorFromErrno(error ? error.value() : ENOTDIR, "cannot make the folder " + displayUtf8(folder)));
    return DemoWriter(folder, copies, written, stop).write();
}

} // namespace tutti

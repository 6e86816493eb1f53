// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include <QObject>
#include <QThreadPool>

#include "core/base/result.h"
#include "core/freesound/sound.h"
#include "core/offline/recording.h"

namespace tutti {

/// The file of a sound: a preview or the original.
enum class SoundFile : std::uint8_t { HqMp3, LqMp3, HqOgg, LqOgg, Original };

/// A sound file in memory.
struct MadeFile
{
    std::string bytes;
    /// Hexadecimal.
    std::string md5;
};

/// What can be said of an original only when it was made.
struct OriginalFacts
{
    std::uint64_t bytes = 0;
    std::string md5;
};

/// Makes the files of recordings on threads of its own, each once; previews stay in memory. Lives in the server's
/// thread and never holds it up.
class SoundMaker : public QObject
{
    Q_OBJECT

public:
    using FileReady = std::function<void(const Result<std::shared_ptr<const MadeFile>>&)>;
    using FactsReady = std::function<void()>;

    SoundMaker();
    ~SoundMaker() override;

    /// Calls `ready` in this object's thread: before it returns when the file is there. `recording` must outlive this.
    void make(const Recording& recording, SoundFile file, FileReady ready);
    /// Calls `ready` when facts() has something for all of them (or they cannot be made).
    void gatherFacts(const std::vector<const Recording*>& recordings, const FactsReady& ready);
    std::optional<OriginalFacts> facts(const Recording& recording) const;
    /// Makes previews that will soon be asked for, when nothing else is to do.
    void prepare(const std::vector<const Recording*>& recordings, SoundFile file);

private:
    using Key = std::pair<std::int64_t, SoundFile>;
    using Frames = std::shared_ptr<const std::vector<float>>;
    struct Order
    {
        const Recording* recording = nullptr;
        SoundFile file = SoundFile::HqMp3;
    };
    struct Shelf
    {
        std::shared_ptr<const MadeFile> file;
        bool ordered = false;
        std::vector<FileReady> waiting;
    };

    void order(const Recording& recording, SoundFile file, bool urgent);
    void makeNext();
    std::optional<Order> nextOrder();
    Result<std::shared_ptr<const MadeFile>> produce(const Order& order);
    Frames framesOf(const Recording& recording, int rateHz);
    void deliver(const Order& order, const Result<std::shared_ptr<const MadeFile>>& made);

    std::map<Key, Shelf> m_shelves;
    std::map<std::int64_t, OriginalFacts> m_facts;
    std::stop_source m_stop;
    /// Guards what follows: the threads take from it.
    std::mutex m_mutex;
    std::deque<Order> m_urgent;
    std::deque<Order> m_idle;
    std::deque<std::pair<std::pair<std::int64_t, int>, Frames>> m_recent;
    std::size_t m_recentSamples = 0;
    QThreadPool m_pool;
};

} // namespace tutti

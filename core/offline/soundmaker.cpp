// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offline/soundmaker.h"

#include <algorithm>
#include <exception>

#include <QCryptographicHash>

#include "core/base/logging.h"
#include "core/base/machine.h"
#include "core/synth/encode.h"
#include "core/synth/room.h"

namespace tutti {
namespace {

/// The highest rate that mp3 knows.
constexpr int highestPreviewRate = 48000;
/// Of the samples of sounds made lately, so that the next file of the same sound costs only its encoding: 64 MiB.
constexpr std::size_t mostRecentSamples = 16U << 20U;

SoundCoding codingOf(const Recording& recording, SoundFile file)
{
    using Kind = SoundCoding::Kind;
    // As Freesound makes them: about 192 and 70 kbit/s (mp3), quality 6 and 1 (ogg).
    switch (file) {
    case SoundFile::HqMp3:
        return {Kind::Mp3, 16, 0.52, Mp3Rate::Average};
    case SoundFile::LqMp3:
        return {Kind::Mp3, 16, 0.87, Mp3Rate::Average};
    case SoundFile::HqOgg:
        return {Kind::Ogg, 16, 0.4, Mp3Rate::Average};
    case SoundFile::LqOgg:
        return {Kind::Ogg, 16, 0.9, Mp3Rate::Average};
    case SoundFile::Original:
        break;
    }
    static const std::map<std::string, Kind> kinds {
        {"wav", Kind::Wav}, {"aiff", Kind::Aiff}, {"flac", Kind::Flac}, {"ogg", Kind::Ogg}, {"mp3", Kind::Mp3}};
    return {kinds.at(recording.type), recording.bits, 0.6, Mp3Rate::Constant};
}

std::string md5Of(const std::string& bytes)
{
    return QCryptographicHash::hash(QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size())),
                                    QCryptographicHash::Md5)
        .toHex()
        .toStdString();
}

/// Whether making it again gives the same bytes cheaply, so that they need not be kept.
bool isPassing(const Recording& recording, SoundFile file)
{
    return file == SoundFile::Original && (recording.type == "wav" || recording.type == "aiff");
}

} // namespace

SoundMaker::SoundMaker()
{
    m_pool.setMaxThreadCount(std::max(2, usableCpus()));
}

SoundMaker::~SoundMaker()
{
    m_stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void SoundMaker::make(const Recording& recording, SoundFile file, FileReady ready)
{
    Shelf& shelf = m_shelves[{recording.id, file}];
    if (shelf.file) {
        ready(shelf.file);
        return;
    }
    shelf.waiting.push_back(std::move(ready));
    order(recording, file, true);
}

void SoundMaker::gatherFacts(const std::vector<const Recording*>& recordings, const FactsReady& ready)
{
    auto missing = std::make_shared<std::size_t>(1);
    const auto oneThere = [missing, ready] {
        if (--*missing == 0)
            ready();
    };
    for (const Recording* recording : recordings) {
        if (m_facts.contains(recording->id))
            continue;
        ++*missing;
        make(*recording, SoundFile::Original,
             [oneThere](const Result<std::shared_ptr<const MadeFile>>&) { oneThere(); });
    }
    oneThere();
}

std::optional<OriginalFacts> SoundMaker::facts(const Recording& recording) const
{
    const auto found = m_facts.find(recording.id);
    return found == m_facts.end() ? std::nullopt : std::optional(found->second);
}

void SoundMaker::prepare(const std::vector<const Recording*>& recordings, SoundFile file)
{
    for (const Recording* recording : recordings) {
        if (!m_shelves[{recording->id, file}].file)
            order(*recording, file, false);
    }
}

void SoundMaker::order(const Recording& recording, SoundFile file, bool urgent)
{
    Shelf& shelf = m_shelves[{recording.id, file}];
    {
        const std::scoped_lock lock(m_mutex);
        const auto same = [&](const Order& other) { return other.recording == &recording && other.file == file; };
        const auto waiting = std::find_if(m_idle.begin(), m_idle.end(), same);
        if (urgent && waiting != m_idle.end()) {
            m_urgent.push_back(*waiting);
            m_idle.erase(waiting);
        }
        if (std::exchange(shelf.ordered, true))
            return;
        (urgent ? m_urgent : m_idle).push_back({&recording, file});
    }
    m_pool.start([this] { makeNext(); });
}

std::optional<SoundMaker::Order> SoundMaker::nextOrder()
{
    const std::scoped_lock lock(m_mutex);
    std::deque<Order>& orders = m_urgent.empty() ? m_idle : m_urgent;
    if (orders.empty())
        return std::nullopt;
    const Order next = orders.front();
    orders.pop_front();
    return next;
}

void SoundMaker::makeNext()
{
    const auto next = nextOrder();
    if (!next || m_stop.stop_requested())
        return;
    Result<std::shared_ptr<const MadeFile>> made = fail(ErrorCode::Internal, "the sound could not be made");
    try {
        made = produce(*next);
    } catch (const std::exception& exception) {
        made = fail(ErrorCode::Internal, exception.what());
    }
    QMetaObject::invokeMethod(
        this, [this, order = *next, made] { deliver(order, made); }, Qt::QueuedConnection);
}

Result<std::shared_ptr<const MadeFile>> SoundMaker::produce(const Order& order)
{
    const Recording& recording = *order.recording;
    const int rateHz =
        order.file == SoundFile::Original ? recording.rateHz : std::min(recording.rateHz, highestPreviewRate);
    const Frames frames = framesOf(recording, rateHz);
    auto bytes =
        encodeSound({*frames, recording.channels, rateHz}, codingOf(recording, order.file), m_stop.get_token());
    if (!bytes)
        return fail(bytes.error());
    auto file = std::make_shared<MadeFile>();
    file->md5 = md5Of(*bytes);
    file->bytes = std::move(*bytes);
    return std::shared_ptr<const MadeFile>(std::move(file));
}

SoundMaker::Frames SoundMaker::framesOf(const Recording& recording, int rateHz)
{
    const std::pair<std::int64_t, int> key {recording.id, rateHz};
    {
        const std::scoped_lock lock(m_mutex);
        const auto found =
            std::find_if(m_recent.begin(), m_recent.end(), [&key](const auto& entry) { return entry.first == key; });
        if (found != m_recent.end())
            return found->second;
    }
    constexpr float peak = 0.8F;
    Signal dry = recording.play(recording.seconds, rateHz);
    normalise(dry, peak);
    auto frames = std::make_shared<const std::vector<float>>(inRoom(dry, recording.channels, recording.wet, rateHz));
    const std::scoped_lock lock(m_mutex);
    m_recentSamples += frames->size();
    m_recent.emplace_back(key, frames);
    for (; m_recentSamples > mostRecentSamples; m_recent.pop_front())
        m_recentSamples -= m_recent.front().second->size();
    return frames;
}

void SoundMaker::deliver(const Order& order, const Result<std::shared_ptr<const MadeFile>>& made)
{
    const Recording& recording = *order.recording;
    Shelf& shelf = m_shelves[{recording.id, order.file}];
    shelf.ordered = false;
    if (made && !isPassing(recording, order.file))
        shelf.file = *made;
    if (made && order.file == SoundFile::Original)
        m_facts[recording.id] = {(*made)->bytes.size(), (*made)->md5};
    if (!made)
        qCWarning(offlineLog) << "sound" << recording.id << "could not be made:" << made.error().detail.c_str();
    for (const FileReady& ready : std::exchange(shelf.waiting, {}))
        ready(made);
}

} // namespace tutti

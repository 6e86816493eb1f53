// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/protocol.h"

#include <array>
#include <charconv>
#include <chrono>
#include <exception>
#include <filesystem>
#include <system_error>
#include <utility>

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QSysInfo>

#include "core/base/clock.h"
#include "core/base/version.h"

namespace tutti {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view helloStart = R"({"hello":)";
constexpr std::string_view taskStart = R"({"task":)";
constexpr std::string_view startedStart = R"({"started":)";
constexpr std::string_view finishedStart = R"({"finished":)";
constexpr std::string_view pingStart = R"({"ping":)";
constexpr std::string_view pongStart = R"({"pong":)";
constexpr std::string_view lostStart = R"({"lost":)";
constexpr std::string_view undoneStart = R"({"undone":)";
constexpr std::string_view silentKey = R"(,"silent":)";
constexpr std::string_view stopText = R"({"stop":true})";
constexpr std::string_view workerKey = R"(,"worker":)";
constexpr std::string_view jobKey = R"(,"job":)";
constexpr std::string_view atKey = R"(,"at":)";
constexpr std::string_view fromKey = R"(,"from":)";
constexpr std::string_view toKey = R"(,"to":)";
constexpr std::string_view resultKey = R"(,"result":)";

/// Writes a line of ours piece by piece.
class LineWriter
{
public:
    LineWriter& text(std::string_view piece)
    {
        m_line += piece;
        return *this;
    }

    template<typename Number>
    LineWriter& number(Number value)
    {
        std::array<char, 40> digits {};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value);
        m_line.append(digits.data(), end.ptr);
        return *this;
    }

    std::string take() { return std::move(m_line); }

private:
    std::string m_line;
};

/// Reads a line of ours. Its frame is always spelled the same, so that only what it carries needs a JSON parser.
class LineReader
{
public:
    explicit LineReader(std::string_view line)
        : m_rest(line)
    {
    }

    LineReader& text(std::string_view piece)
    {
        m_isGood = m_isGood && m_rest.starts_with(piece);
        if (m_isGood)
            m_rest.remove_prefix(piece.size());
        return *this;
    }

    template<typename Number>
    LineReader& number(Number& value)
    {
        const auto end = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
        m_isGood = m_isGood && end.ec == std::errc();
        if (m_isGood)
            m_rest.remove_prefix(std::size_t(end.ptr - m_rest.data()));
        return *this;
    }

    /// Everything up to the brace that ends the line.
    LineReader& payload(std::string_view& value)
    {
        m_isGood = m_isGood && m_rest.ends_with('}');
        if (m_isGood)
            value = m_rest.substr(0, m_rest.size() - 1);
        return *this;
    }

    /// Nothing but the brace that ends the line.
    LineReader& end()
    {
        m_isGood = m_isGood && m_rest == "}";
        return *this;
    }

    bool isGood() const { return m_isGood; }

private:
    std::string_view m_rest;
    bool m_isGood = true;
};

std::optional<Hello> helloFrom(std::string_view line)
{
    try {
        const Json object = Json::parse(line).at("hello");
        Hello hello;
        hello.protocol = object.at("protocol").get<int>();
        hello.version = object.at("version").get<std::string>();
        hello.kernel = object.at("kernel").get<std::string>();
        hello.clockSeconds = object.at("clock").get<double>();
        for (const Json& worker : object.at("workers"))
            hello.workers.push_back({worker.at("host").get<std::string>(), worker.at("pid").get<long>()});
        return hello;
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

/// Containers may have a steady clock of their own on one kernel.
std::string clockName()
{
    std::error_code unknown;
    const auto space = std::filesystem::read_symlink("/proc/self/ns/time", unknown);
    return QSysInfo::bootUniqueId().toStdString() + space.string();
}

std::string mismatch(const Hello& hello, int workers)
{
    if (hello.protocol != protocolVersion || hello.version != version())
        return "the worker program is of version " + hello.version + " (protocol " + std::to_string(hello.protocol)
            + "), this is " + std::string(version()) + " (protocol " + std::to_string(protocolVersion)
            + "); install both from one build";
    if (std::cmp_not_equal(hello.workers.size(), workers))
        return "the launcher made " + std::to_string(hello.workers.size()) + " worker(s) of the "
            + std::to_string(workers)
            + " that were asked for; use the launcher of the MPI that Tutti was built with (Open MPI's mpiexec)";
    return {};
}

} // namespace

std::string toLine(const Hello& hello)
{
    Json workers = Json::array();
    for (const WorkerPlace& worker : hello.workers)
        workers.push_back({{"host", worker.host}, {"pid", worker.processId}});
    const Json object {{"protocol", hello.protocol},
                       {"version", hello.version},
                       {"kernel", hello.kernel},
                       {"clock", hello.clockSeconds},
                       {"workers", workers}};
    return Json {{"hello", object}}.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string toLine(const JobLine& job)
{
    return LineWriter()
        .text(taskStart)
        .number(job.task)
        .text(workerKey)
        .number(job.worker)
        .text(jobKey)
        .text(job.job)
        .text("}")
        .take();
}

std::string toLine(const StopLine&)
{
    return std::string(stopText);
}

std::string toLine(const PingLine& ping)
{
    return LineWriter().text(pingStart).number(ping.number).text("}").take();
}

std::string toLine(const PongLine& pong)
{
    return LineWriter().text(pongStart).number(pong.number).text(atKey).number(pong.atSeconds).text("}").take();
}

std::string toLine(const LostLine& lost)
{
    return LineWriter().text(lostStart).number(lost.worker).text(silentKey).number(lost.silentSeconds).text("}").take();
}

std::string toLine(const UndoneLine& undone)
{
    return LineWriter().text(undoneStart).number(undone.task).text("}").take();
}

std::string toLine(const StartedLine& started)
{
    return LineWriter()
        .text(startedStart)
        .number(started.task)
        .text(workerKey)
        .number(started.worker)
        .text(atKey)
        .number(started.atSeconds)
        .text("}")
        .take();
}

std::string toLine(const FinishedLine& finished)
{
    return LineWriter()
        .text(finishedStart)
        .number(finished.task)
        .text(workerKey)
        .number(finished.worker)
        .text(fromKey)
        .number(finished.startedSeconds)
        .text(toKey)
        .number(finished.finishedSeconds)
        .text(resultKey)
        .text(finished.result)
        .text("}")
        .take();
}

std::optional<Order> orderFromLine(std::string_view line)
{
    if (line == stopText)
        return StopLine {};
    if (line.starts_with(pingStart)) {
        PingLine ping;
        LineReader reader(line);
        reader.text(pingStart).number(ping.number).end();
        return reader.isGood() ? std::optional<Order>(ping) : std::nullopt;
    }
    JobLine job;
    LineReader reader(line);
    reader.text(taskStart).number(job.task).text(workerKey).number(job.worker).text(jobKey).payload(job.job);
    return reader.isGood() ? std::optional<Order>(job) : std::nullopt;
}

std::optional<Report> reportFromLine(std::string_view line)
{
    LineReader reader(line);
    const auto ifGood = [&reader](auto&& report) {
        return reader.isGood() ? std::optional<Report>(report) : std::nullopt;
    };
    if (line.starts_with(helloStart)) {
        auto hello = helloFrom(line);
        return hello ? std::optional<Report>(std::move(*hello)) : std::nullopt;
    }
    if (line.starts_with(startedStart)) {
        StartedLine started;
        reader.text(startedStart).number(started.task).text(workerKey).number(started.worker);
        reader.text(atKey).number(started.atSeconds).end();
        return ifGood(started);
    }
    if (line.starts_with(pongStart)) {
        PongLine pong;
        reader.text(pongStart).number(pong.number).text(atKey).number(pong.atSeconds).end();
        return ifGood(pong);
    }
    if (line.starts_with(lostStart)) {
        LostLine lost;
        reader.text(lostStart).number(lost.worker).text(silentKey).number(lost.silentSeconds).end();
        return ifGood(lost);
    }
    if (line.starts_with(undoneStart)) {
        UndoneLine undone;
        reader.text(undoneStart).number(undone.task).end();
        return ifGood(undone);
    }
    FinishedLine finished;
    reader.text(finishedStart).number(finished.task).text(workerKey).number(finished.worker);
    reader.text(fromKey).number(finished.startedSeconds).text(toKey).number(finished.finishedSeconds);
    reader.text(resultKey).payload(finished.result);
    return ifGood(finished);
}

Hello helloOfThisProcess()
{
    return {protocolVersion, std::string(version()), clockName(), steadySeconds(), {}};
}

Result<void> checkHello(const Hello& hello, int workers)
{
    std::string what = mismatch(hello, workers);
    if (!what.empty())
        return fail(ErrorCode::EngineUnavailable, std::move(what));
    return {};
}

double clockShift(const Hello& hello)
{
    const Hello ours = helloOfThisProcess();
    const bool sharesClock = !ours.kernel.empty() && ours.kernel == hello.kernel;
    return sharesClock ? 0 : ours.clockSeconds - hello.clockSeconds;
}

double steadySeconds()
{
    return Seconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/hostprobe.h"

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <utility>
#include <variant>

#include <nlohmann/json.hpp>
#include <poll.h>

#include "core/base/clock.h"
#include "core/engine/openmpivariables.h"
#include "core/engine/remotehost.h"
#include "core/jobs/jsonfields.h"

namespace tutti {
namespace {

using namespace std::chrono_literals;
using Json = nlohmann::ordered_json;

constexpr auto patience = 8s;
constexpr std::string_view daemonFound = "tutti: daemon";
constexpr std::string_view programFound = "tutti: program";
constexpr std::string_view reached = "tutti: reached";

double timeOfDay()
{
    return Seconds(std::chrono::system_clock::now().time_since_epoch()).count();
}

std::string orderOf(const char* what, const std::filesystem::path& path, const std::string& text = {})
{
    Json order;
    putPath(order, what, path);
    order["text"] = text;
    return order.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

std::string HostProbe::shellCommand(const std::filesystem::path& program)
{
    const std::string quoted = quotedForShell(program.native());
    std::string anyDaemon;
    for (const auto& [variable, daemon] : openMpiDaemons)
        anyDaemon.append(anyDaemon.empty() ? "" : " || ").append("command -v ").append(daemon);
    return "echo '" + std::string(reached) + "'; { " + anyDaemon + "; } >/dev/null 2>&1 && echo '"
        + std::string(daemonFound) + "'; test -x " + quoted + " && echo '" + std::string(programFound) + "' && exec "
        + quoted + " --probe";
}

Result<HostProbe> HostProbe::start(std::vector<std::string> words, std::stop_token stop)
{
    auto child = ChildProcess::start({std::move(words), {}});
    if (!child)
        return fail(std::move(child.error()));
    HostProbe probe(std::move(*child), std::move(stop));
    probe.greet();
    return probe;
}

HostProbe::HostProbe(ChildProcess child, std::stop_token stop)
    : m_child(std::move(child))
    , m_stop(std::move(stop))
{
}

void HostProbe::greet()
{
    while (const auto line = nextLine()) {
        m_isReached = m_isReached || *line == reached;
        m_hasDaemon = m_hasDaemon || *line == daemonFound;
        m_hasProgram = m_hasProgram || *line == programFound;
        const auto report = reportFromLine(*line);
        if (const auto* const hello = report ? std::get_if<Hello>(&*report) : nullptr) {
            m_hello = *hello;
            m_mpi = ask(R"({"mpi":""})").value_or(std::string());
            return;
        }
    }
    m_child.readLog("host");
}

std::optional<std::string> HostProbe::nextLine()
{
    const SteadyTime deadline = std::chrono::steady_clock::now() + patience;
    for (;;) {
        if (const auto line = m_child.lines().nextLine())
            return std::string(*line);
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
        if (m_child.lines().descriptor() < 0 || left <= 0ms || m_stop.stop_requested())
            return std::nullopt;
        pollfd waiting {m_child.lines().descriptor(), m_child.lines().wantedEvents(), 0};
        constexpr std::chrono::milliseconds lookAgain {100};
        ::poll(&waiting, 1, int(std::min(left, lookAgain).count()));
        m_child.lines().flush();
        m_child.lines().fill();
    }
}

Result<std::string> HostProbe::ask(const std::string& order)
{
    if (m_hasStopped)
        return fail(ErrorCode::Network, "it stopped answering; try again");
    m_child.lines().send(order);
    const auto line = nextLine();
    if (!line) {
        // An answer that is late would be taken for that to the next question.
        m_hasStopped = true;
        return fail(ErrorCode::Network, "it stopped answering; try again");
    }
    try {
        const Json answer = Json::parse(*line);
        if (answer.contains("error"))
            return fail(ErrorCode::Io, answer.at("error").get<std::string>());
        return answer.at("answer").get<std::string>();
    } catch (const std::exception&) {
        return fail(ErrorCode::Internal, "its answer could not be understood; install the same Tutti everywhere");
    }
}

Result<std::string> HostProbe::read(const std::filesystem::path& file)
{
    return ask(orderOf("read", file));
}

Result<void> HostProbe::write(const std::filesystem::path& file, const std::string& text)
{
    if (auto written = ask(orderOf("write", file, text)); !written)
        return fail(std::move(written.error()));
    return {};
}

Result<void> HostProbe::findFolder(const std::filesystem::path& folder)
{
    if (auto found = ask(orderOf("folder", folder)); !found)
        return fail(std::move(found.error()));
    return {};
}

Result<ClockReadings> HostProbe::readClock()
{
    ClockReadings readings;
    constexpr int questions = 10;
    for (int question = 0; question < questions; ++question) {
        const double asked = timeOfDay();
        const auto answer = ask(R"({"clock":""})");
        if (!answer)
            return fail(answer.error());
        readings.add({asked, std::strtod(answer->c_str(), nullptr), timeOfDay()});
    }
    return readings;
}

} // namespace tutti

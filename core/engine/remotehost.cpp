// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/remotehost.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <initializer_list>
#include <memory>
#include <optional>

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

#include "core/base/clock.h"
#include "core/base/machine.h"
#include "core/engine/childprocess.h"
#include "core/engine/mpilauncher.h"
#include "core/engine/openmpivariables.h"

namespace tutti {
namespace {

using namespace std::chrono_literals;

/// The address as bytes; empty for other families.
std::string bytesOf(const sockaddr* address)
{
    const auto text = [](const auto& bytes) {
        return std::string(reinterpret_cast<const char*>(&bytes), sizeof bytes);
    };
    if (address != nullptr && address->sa_family == AF_INET)
        return text(reinterpret_cast<const sockaddr_in*>(address)->sin_addr);
    if (address != nullptr && address->sa_family == AF_INET6)
        return text(reinterpret_cast<const sockaddr_in6*>(address)->sin6_addr);
    return {};
}

bool isOwnAddress(const std::string& bytes)
{
    ifaddrs* list = nullptr;
    if (bytes.empty() || ::getifaddrs(&list) != 0)
        return false;
    const std::unique_ptr<ifaddrs, decltype(&::freeifaddrs)> owner(list, &::freeifaddrs);
    for (const ifaddrs* interface = list; interface != nullptr; interface = interface->ifa_next) {
        if (bytesOf(interface->ifa_addr) == bytes)
            return true;
    }
    return false;
}

/// A question to one host; it has answered when its command ended well.
struct Question
{
    std::optional<ChildProcess> child;
    bool isOver = false;
    bool isAnswered = false;
};

/// Looks at each, also behind one that is silent. Whether all are over now.
bool lookAtAll(std::vector<Question>& questions)
{
    bool areAllOver = true;
    for (Question& question : questions) {
        if (!question.isOver) {
            question.isOver = !question.child || question.child->hasEnded();
            question.isAnswered = question.child && question.child->ending() == "ended with status 0";
        }
        areAllOver = areAllOver && question.isOver;
    }
    return areAllOver;
}

} // namespace

bool isThisMachine(const std::string& host)
{
    if (host == "localhost" || host == hostName())
        return true;
    addrinfo* list = nullptr;
    if (::getaddrinfo(host.c_str(), nullptr, nullptr, &list) != 0)
        return false;
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> owner(list, &::freeaddrinfo);
    for (const addrinfo* entry = list; entry != nullptr; entry = entry->ai_next) {
        if (isOwnAddress(bytesOf(entry->ai_addr)))
            return true;
    }
    return false;
}

std::string quotedForShell(std::string_view word)
{
    std::string quoted = "'";
    for (const char letter : word)
        quoted.append(letter == '\'' ? std::string("'\\''") : std::string(1, letter));
    return quoted + "'";
}

std::vector<std::string> remoteAgent(const std::vector<std::string>& launcher)
{
    std::string agent;
    for (const char* const variable : openMpiAgentVariables) {
        if (const char* const set = std::getenv(variable))
            agent = set;
    }
    // What stands on the command line counts more.
    for (const char* const parameter : openMpiAgentParameters) {
        const auto place = std::find(launcher.begin(), launcher.end(), parameter);
        if (place != launcher.end() && place + 1 != launcher.end())
            agent = *(place + 1);
    }
    // Of "ssh : rsh" the first that is there is taken.
    auto words = splitCommand(std::string_view(agent).substr(0, agent.find(" : ")));
    return words && !words->empty() ? *words : std::vector<std::string> {"ssh"};
}

std::vector<std::string> remoteCall(const std::vector<std::string>& agent, const std::string& host,
                                    const std::string& command)
{
    std::vector<std::string> words = agent;
    if (std::filesystem::path(agent.front()).filename() == "ssh")
        words.insert(words.begin() + 1, {"-x", "-o", "BatchMode=yes", "-o", "ConnectTimeout=4"});
    words.push_back(host);
    // The login shell there may be of any kind.
    words.push_back("exec sh -c " + quotedForShell(command));
    return words;
}

std::vector<bool> whichAnswer(const std::vector<std::string>& agent, const std::vector<HostEntry>& hosts,
                              const std::stop_token& stop, std::chrono::milliseconds patience)
{
    std::vector<Question> questions(hosts.size());
    for (std::size_t host = 0; host < hosts.size(); ++host) {
        if (isThisMachine(hosts[host].name)) {
            questions[host].isAnswered = true;
            questions[host].isOver = true;
        } else if (auto child = ChildProcess::start({remoteCall(agent, hosts[host].name, "true"), {}})) {
            questions[host].child.emplace(std::move(*child));
        }
    }
    // Looking names up may have taken long.
    const SteadyTime deadline = std::chrono::steady_clock::now() + patience;
    std::vector<bool> answers(hosts.size());
    while (!lookAtAll(questions) && !stop.stop_requested() && std::chrono::steady_clock::now() < deadline) {
        constexpr int lookAgainMilliseconds = 20;
        ::poll(nullptr, 0, lookAgainMilliseconds);
    }
    for (std::size_t host = 0; host < hosts.size(); ++host)
        answers[host] = questions[host].isAnswered;
    return answers;
}

} // namespace tutti

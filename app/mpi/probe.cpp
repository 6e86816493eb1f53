// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mpi/probe.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <iterator>
#include <string>
#include <system_error>

#include <fcntl.h>
#include <mpi.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include "core/base/clock.h"
#include "core/base/machine.h"
#include "core/base/result.h"
#include "core/engine/protocol.h"
#include "core/engine/workerprocess.h"
#include "core/jobs/jsonfields.h"

namespace tutti {
namespace {

using Json = nlohmann::ordered_json;

std::string textOf(int errnum)
{
    return std::generic_category().message(errnum);
}

/// "Open MPI v4.1.4", without who packaged it.
std::string ownMpi()
{
    std::array<char, MPI_MAX_LIBRARY_VERSION_STRING> text {};
    int length = 0;
    ::MPI_Get_library_version(text.data(), &length);
    const std::string whole(text.data(), std::size_t(length));
    return whole.substr(0, whole.find_first_of(",\n"));
}

Result<std::string> timeOfDay()
{
    const Seconds now = std::chrono::system_clock::now().time_since_epoch();
    return Json(now.count()).dump();
}

Result<std::string> readToken(const std::string& file)
{
    const Descriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!descriptor.isOpen())
        return fail(ErrorCode::Io, textOf(errno));
    std::array<char, 256> text {};
    const ssize_t count = ::read(descriptor.number(), text.data(), text.size());
    if (count < 0)
        return fail(ErrorCode::Io, textOf(errno));
    return std::string(text.data(), std::size_t(count));
}

Result<std::string> writeToken(const std::string& file, const std::string& text)
{
    constexpr mode_t everybodysUmask = 0666;
    const Descriptor descriptor(
        ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, everybodysUmask));
    if (!descriptor.isOpen())
        return fail(ErrorCode::Io, textOf(errno));
    if (::write(descriptor.number(), text.data(), text.size()) == ssize_t(text.size()))
        return std::string();
    const int reason = errno;
    ::unlink(file.c_str());
    return fail(ErrorCode::Io, textOf(reason));
}

Result<std::string> findFolder(const std::string& folder)
{
    std::error_code failed;
    const std::filesystem::directory_iterator entries(folder, failed);
    if (failed)
        return fail(ErrorCode::Io, failed.message());
    return std::string();
}

Result<std::string> answer(const Json& question)
{
    const std::string what = question.items().begin().key();
    const std::string path = pathAt(question, what).native();
    if (what == "mpi")
        return ownMpi();
    if (what == "clock")
        return timeOfDay();
    if (what == "read")
        return readToken(path);
    if (what == "write")
        return writeToken(path, question.at("text").get<std::string>());
    if (what == "folder")
        return findFolder(path);
    return fail(ErrorCode::Internal, "it does not know what " + what + " is");
}

std::string answerLine(const std::string& line)
{
    const auto spelled = [](const Json& object) { return object.dump(-1, ' ', false, Json::error_handler_t::replace); };
    try {
        const auto answered = answer(Json::parse(line));
        return spelled(answered ? Json {{"answer", *answered}} : Json {{"error", answered.error().detail}});
    } catch (const std::exception& exception) {
        return spelled(Json {{"error", exception.what()}});
    }
}

} // namespace

int answerQuestions(const Descriptor& output)
{
    Hello hello = helloOfThisProcess();
    hello.workers.push_back({hostName(), ::getpid()});
    bool isHeard = writeLine(output, toLine(hello));
    for (std::string line; isHeard && std::getline(std::cin, line);)
        isHeard = writeLine(output, answerLine(line));
    return EXIT_SUCCESS;
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A worker program that cheats: it does every job as tutti-worker does, then flips a bit of the result's last byte, or
// says another checksum. Comparisons have to find that out.
#include <cstdio>
#include <fstream>
#include <iostream>
#include <string>

#include <unistd.h>

#include "core/base/machine.h"
#include "core/engine/protocol.h"
#include "core/engine/workbench.h"
#include "core/engine/workerprocess.h"
#include "core/jobs/codec.h"

namespace {

using namespace tutti;

void flipLastByte(const std::filesystem::path& file)
{
    std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
    stream.seekg(-1, std::ios::end);
    const int last = stream.get();
    stream.seekp(-1, std::ios::end);
    stream.put(char(last ^ 1));
}

std::string falsified(const JobLine& line, const std::string& answer)
{
    const auto report = reportFromLine(answer);
    auto finished = std::get<FinishedLine>(*report);
    auto result = decodeResult(finished.result);
    if (result->report.checksum)
        *result->report.checksum ^= 1U;
    const auto job = decodeJob(line.job);
    for (const Target& target : targetsOf(*job))
        flipLastByte(target.file);
    const std::string encoded = encodeResult(*result);
    finished.result = encoded;
    return toLine(finished);
}

} // namespace

int main()
{
    const Descriptor output = takeProtocolOutput();
    Hello hello = helloOfThisProcess();
    hello.workers.push_back({hostName(), ::getpid()});
    writeLine(output, toLine(hello));
    Workbench workbench;
    for (std::string line; std::getline(std::cin, line);) {
        const auto order = orderFromLine(line);
        if (!order || !std::holds_alternative<JobLine>(*order))
            continue;
        const auto& job = std::get<JobLine>(*order);
        writeLine(output, falsified(job, workbench.work(job, 0)));
    }
    return 0;
}

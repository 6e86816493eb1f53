// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <variant>
#include <vector>

#include "core/jobs/job.h"

namespace tutti {

/// A wav of many hours of silence that takes no room on the disk: whatever reads it is busy until it is stopped.
inline std::filesystem::path writeSparseSound(const std::filesystem::path& file)
{
    constexpr std::uint32_t dataBytes = 0x7FFFFF00;
    const auto number = [](std::uint32_t value, int bytes) {
        std::string text;
        for (int i = 0; i < bytes; ++i)
            text += char(value >> (8 * i) & 0xFFU);
        return text;
    };
    std::ofstream stream(file, std::ios::binary);
    stream << "RIFF" << number(dataBytes + 36, 4) << "WAVEfmt " << number(16, 4) << number(1, 2) << number(1, 2)
           << number(8000, 4) << number(16000, 4) << number(2, 2) << number(16, 2) << "data" << number(dataBytes, 4);
    stream.close();
    std::filesystem::resize_file(file, dataBytes + 44U);
    return file;
}

/// `count` jobs that convert such a sound, slowly, into files of `folder`.
inline std::vector<Job> slowConvertJobs(const std::filesystem::path& sound, const std::filesystem::path& folder,
                                        int count)
{
    std::vector<Job> jobs(std::size_t(count), Job {ConvertJob {}, 0, 1});
    for (int i = 0; i < count; ++i) {
        auto& work = std::get<ConvertJob>(jobs[std::size_t(i)].work);
        work.source = sound;
        work.target = makeTarget(folder / (std::to_string(i) + ".wav"), "test", false);
        work.options.rateHz = 96000;
    }
    return jobs;
}

} // namespace tutti

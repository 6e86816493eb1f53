// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/slurmworld.h"

#include <algorithm>
#include <chrono>

#include <QByteArray>
#include <QRandomGenerator>

#include "core/base/logging.h"
#include "core/engine/slurmprogram.h"

namespace tutti {

std::string newSlurmJobName()
{
    constexpr int digits = 16;
    return "tutti-"
        + QByteArray::number(qulonglong(QRandomGenerator::system()->generate64()), 16)
              .rightJustified(digits, '0')
              .toStdString();
}

bool namesSlurmJob(const std::vector<std::string>& words)
{
    return std::any_of(words.begin(), words.end(), [](const std::string& word) {
        return word.starts_with("-J") || word == "--job-name" || word.starts_with("--job-name=");
    });
}

SlurmPlace placeIn(std::string_view words)
{
    const auto queued = words.rfind("queued and waiting for resources");
    const auto allocated = words.rfind("has been allocated resources");
    if (queued == std::string_view::npos)
        return allocated == std::string_view::npos ? SlurmPlace::Unknown : SlurmPlace::Allocated;
    return allocated != std::string_view::npos && allocated > queued ? SlurmPlace::Allocated : SlurmPlace::Queued;
}

void endSlurmJob(const std::string& name)
{
    constexpr std::chrono::seconds patience {2};
    const auto answer = askSlurm({"scancel", "--quiet", "--name=" + name}, patience);
    if (!answer)
        qCWarning(engineLog).noquote() << "the job" << name.c_str() << "may go on:" << answer.error().detail.c_str();
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runfiles.h"

#include "app/cli/consoletext.h"
#include "app/cli/outputfile.h"
#include "core/jobs/codec.h"
#include "core/timing/chrometrace.h"

namespace tutti {

tl::expected<void, Ending> checkRunFile(const char* option, const std::filesystem::path& file)
{
    if (file.empty())
        return {};
    if (const auto writable = checkWritable(file); !writable)
        return end(ExitStatus::Usage, std::string(option) + " " + printable(file) + ": " + writable.error().detail);
    return {};
}

bool writeRunFile(const std::filesystem::path& file, const std::string& text)
{
    const auto written = writeFile(file, text);
    if (!written)
        warnOf(printable(file) + ": " + written.error().detail);
    return written.has_value();
}

bool writeRunFiles(const RunRecord& run, const std::filesystem::path& report, const std::filesystem::path& trace)
{
    const bool reported = report.empty() || writeRunFile(report, encodeRun(run));
    return (trace.empty() || writeRunFile(trace, chromeTrace(run))) && reported;
}

} // namespace tutti

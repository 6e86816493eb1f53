// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clocale>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <string>
#include <vector>

#include <langinfo.h>

#include <QGuiApplication>
#include <QLoggingCategory>

#include "app/cli/commandline.h"
#include "app/cli/consoletext.h"
#include "app/cli/interruption.h"
#include "app/cli/listengines.h"
#include "app/cli/runaccount.h"
#include "app/cli/runbatch.h"
#include "app/cli/runcompare.h"
#include "app/cli/runcredits.h"
#include "app/cli/rundemo.h"
#include "app/cli/runfetch.h"
#include "app/cli/runhosts.h"
#include "app/cli/runreport.h"
#include "app/cli/runresume.h"
#include "app/cli/runsearch.h"
#include "app/cli/runserve.h"
#include "app/cli/runslurm.h"
#include "core/engine/offscreen.h"

namespace {

/// Names and texts are UTF-8 whatever the terminal speaks; under another locale Qt would warn on stderr.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(::nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    ::setenv("LC_ALL", "C.UTF-8", 1);
    std::setlocale(LC_ALL, "");
}

struct Carry
{
    tutti::Interruption& interruption;

    tutti::ExitStatus operator()(const tutti::Answered& answered) const { return answered.status; }
    tutti::ExitStatus operator()(const tutti::EnginesArguments&) const { return tutti::listEngines(); }
    tutti::ExitStatus operator()(const tutti::DemoArguments& arguments) const
    {
        return tutti::runDemo(arguments, interruption);
    }
    tutti::ExitStatus operator()(const tutti::AccountArguments& arguments) const
    {
        return tutti::runAccount(arguments, interruption);
    }
    tutti::ExitStatus operator()(const tutti::ServeArguments& arguments) const
    {
        return tutti::runServe(arguments, interruption);
    }
    tutti::ExitStatus operator()(const tutti::CreditsArguments& arguments) const
    {
        return tutti::runCredits(arguments, interruption);
    }
    tutti::ExitStatus operator()(const tutti::SearchArguments& arguments) const
    {
        return tutti::runSearch(arguments, interruption);
    }
    tutti::ExitStatus operator()(const tutti::FetchArguments& arguments) const
    {
        return tutti::runFetch(arguments, interruption);
    }
    tutti::ExitStatus operator()(const tutti::CompareArguments& arguments) const
    {
        return tutti::runCompare(arguments, interruption);
    }
    tutti::ExitStatus operator()(const tutti::HostsArguments& arguments) const
    {
        return tutti::runHosts(arguments, interruption);
    }
    tutti::ExitStatus operator()(const tutti::ResumeArguments& arguments) const
    {
        return tutti::runResume(arguments, interruption);
    }
    tutti::ExitStatus operator()(const tutti::ReportArguments& arguments) const
    {
        return tutti::runReport(arguments, interruption);
    }
    tutti::ExitStatus operator()(const tutti::SlurmArguments& arguments) const
    {
        return tutti::runSlurm(arguments, interruption);
    }
    tutti::ExitStatus operator()(const tutti::BatchArguments& arguments) const
    {
        return tutti::runBatch(arguments, interruption);
    }
};

tutti::ExitStatus run(const char* program, const std::vector<std::string>& words)
{
    const tutti::Request request = tutti::readCommandLine(words);
    if (const auto* const answered = std::get_if<tutti::Answered>(&request))
        return answered->status;
    tutti::Offscreen offscreen(program);
    tutti::Interruption interruption;
    const QGuiApplication application(offscreen.count(), offscreen.words());
    // stderr is for failures; QT_LOGGING_RULES brings the rest back.
    QLoggingCategory::setFilterRules(QStringLiteral("tutti.*.info=false"));
    return std::visit(Carry {interruption}, request);
}

} // namespace

int main(int argc, char* argv[])
{
    try {
        useUtf8();
        return int(run(argv[0], {argv + 1, argv + argc}));
    } catch (const std::exception& exception) {
        tutti::warn(std::string("tutti-cli: ") + exception.what()
                    + "; this is a mistake in the program, please report it\n");
        return int(tutti::ExitStatus::ItemsFailed);
    }
}

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for what asks Freesound where that is not built: each command says why it is not there.
#include <string>

#include "app/cli/comparework.h"
#include "app/cli/runaccount.h"
#include "app/cli/runfetch.h"
#include "app/cli/runresumefetch.h"
#include "app/cli/runsearch.h"
#include "app/cli/runserve.h"

namespace tutti {
namespace {

tl::unexpected<Ending> notBuilt(const std::string& command)
{
    return end(ExitStatus::Usage,
               command
                   + " is not in this build of Tutti, which leaves Freesound out (TUTTI_WITH_FREESOUND=OFF); "
                     "fetch the sounds with a whole Tutti, then convert, analyse and compare them with this one");
}

ExitStatus refuse(const std::string& command)
{
    return tellEnding(notBuilt(command).value());
}

} // namespace

ExitStatus runAccount(const AccountArguments& /*arguments*/, const Interruption& /*interruption*/)
{
    return refuse("account");
}

ExitStatus runFetch(const FetchArguments& /*arguments*/, Interruption& /*interruption*/)
{
    return refuse("fetch");
}

ExitStatus runResumeFetch(const ResumeArguments& /*arguments*/, Interruption& /*interruption*/)
{
    return refuse("resume with the journal of a download");
}

ExitStatus runSearch(const SearchArguments& /*arguments*/, const Interruption& /*interruption*/)
{
    return refuse("search");
}

ExitStatus runServe(const ServeArguments& /*arguments*/, const Interruption& /*interruption*/)
{
    return refuse("serve");
}

tl::expected<PreparedWork, Ending> prepareFetch(const CompareArguments& /*arguments*/, const std::stop_token& /*stop*/)
{
    return notBuilt("compare fetch");
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/foundfiles.h"

#include "app/cli/consoletext.h"
#include "app/cli/fftlimit.h"
#include "app/cli/inputs.h"

namespace tutti {

tl::expected<ScanResult, Ending> findFiles(const BatchArguments& arguments, const std::stop_token& stop)
{
    const auto paths = gatherPaths(arguments, stop);
    if (!paths)
        return endBy(paths.error(), ExitStatus::Usage);
    const JobKind kind = arguments.options.kind;
    ScanResult scanned = scan(*paths, kind, arguments.recursive, stop);
    if (kind == JobKind::Spectra) {
        if (const auto fits = checkTransforms(scanned.sources, arguments.options.spectrum, stop); !fits)
            return endBy(fits.error(), ExitStatus::Usage);
    }
    if (scanned.sources.empty() && scanned.unusable.empty() && !stop.stop_requested())
        warnOf("no sounds found; folders give those of the usual extensions, a file that is named itself is always "
               "taken");
    return scanned;
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstddef>
#include <iostream>
#include <span>
#include <utility>

#include <QAction>
#include <QApplication>
#include <QIcon>
#include <QStandardPaths>

#include "app/desktop/arguments.h"
#include "app/desktop/continuing.h"
#include "app/desktop/controllers/fileurl.h"
#include "app/desktop/desktoplink.h"
#include "app/desktop/language.h"
#include "app/desktop/lookkeeper.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/screenshot.h"
#include "app/desktop/services/desktopservices.h"
#include "app/desktop/slurmlink.h"
#include "app/desktop/starting.h"
#include "app/desktop/timinglab.h"
#include "core/base/paths.h"
#include "core/base/version.h"
#include "core/session/datafolder.h"
#include "core/session/journalfolder.h"
#include "core/session/settings.h"
#include "core/session/slurmjob.h"

namespace {

constexpr int usageError = 2;

std::span<const char* const> afterProgramName(int argc, char** argv)
{
    return std::span<const char* const>(argv, static_cast<std::size_t>(argc)).subspan(argc > 0 ? 1 : 0);
}

std::filesystem::path reportFolder()
{
    return tutti::toPath(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)) / "runs";
}

void open(tutti::MainWindow& window, const tutti::Settings& settings, const tutti::Arguments& arguments)
{
    std::vector<std::filesystem::path> paths;
    for (const std::filesystem::path& path : arguments.paths)
        paths.push_back(tutti::tidyPath(path));
    if (arguments.demo)
        window.startDemo();
    else if (!paths.empty())
        window.choosePaths(std::move(paths));
    else if (!arguments.screenshot) {
        window.starting().expect(settings.sources());
        window.openPaths(settings.sources());
    }
    if (!arguments.addresses.empty())
        window.sayUnopened(arguments.addresses);
}

void showTab(const tutti::MainWindow& window, const std::string& action)
{
    auto* const found = window.findChild<QAction*>(QString::fromStdString(action));
    if (found && !(found->isCheckable() && found->isChecked()))
        found->trigger();
}

/// The page that is asked for is turned to when everything is done, so that nothing turns away from it.
bool isReady(const tutti::MainWindow& window, std::string& tab)
{
    if (!window.isIdle())
        return false;
    if (!tab.empty())
        showTab(window, std::exchange(tab, {}));
    return true;
}

void quitAfterPicture(tutti::MainWindow& window, const std::filesystem::path& file, const std::string& tab)
{
    QObject::connect(&window, &tutti::MainWindow::reportKept, &window,
                     [](const QString& report) { std::cout << "Report: " << report.toStdString() << '\n'; });
    auto* screenshot = new tutti::Screenshot(
        window, file, [&window, left = tab]() mutable { return isReady(window, left); }, &window);
    QObject::connect(screenshot, &tutti::Screenshot::finished, &window, [&window, file](const QString& error) {
        if (error.isEmpty())
            std::cout << "Screenshot: " << file.native() << '\n';
        else
            std::cerr << file.native() << ": " << error.toStdString() << '\n';
        if (window.hasFailures())
            std::cerr << "something failed; see the picture and the log in it\n";
        QCoreApplication::exit(error.isEmpty() && !window.hasFailures() ? 0 : 1);
    });
}

} // namespace

int main(int argc, char* argv[])
{
    // Before there is an application, so that it needs no display.
    if (const tutti::Arguments asked = tutti::parseArguments(afterProgramName(argc, argv)); asked.help) {
        std::cout << tutti::usageText();
        return 0;
    } else if (asked.version) {
        std::cout << "tutti " << tutti::version() << '\n';
        return 0;
    }
    const QApplication application(argc, argv); // takes its own options out
    QApplication::setApplicationName(QStringLiteral("tutti"));
    QApplication::setApplicationDisplayName(QStringLiteral("Tutti"));
    QGuiApplication::setDesktopFileName(QStringLiteral(TUTTI_APP_ID));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/tutti.svg")));
    const tutti::Arguments arguments = tutti::parseArguments(afterProgramName(argc, argv));
    if (!arguments.mistake.empty()) {
        std::cerr << arguments.mistake << '\n';
        return usageError;
    }
    tutti::Settings settings;
    tutti::applyLanguage(settings.language());
    tutti::applyLook(tutti::startingLook(settings));
    tutti::DesktopServices services(QStringLiteral(TUTTI_APP_ID));
    tutti::MainWindow window(settings);
    QObject::connect(&window, &tutti::MainWindow::closed, &application, [] { QCoreApplication::exit(); });
    window.keepReportsIn(reportFolder());
    window.lab().keepIn(tutti::dataFolder() / "comparisons");
    window.starting().keepIn(tutti::dataFolder() / "recent.json", reportFolder());
    window.continuing().keepIn(tutti::usualJournalFolder());
    window.slurm().keepIn(tutti::usualSlurmFolder());
    window.show();
    window.desktop().join(services);
    open(window, settings, arguments);
    if (!arguments.screenshot && !arguments.demo) {
        window.continuing().lookBack();
        window.slurm().lookBack();
    }
    if (arguments.screenshot)
        quitAfterPicture(window, *arguments.screenshot, arguments.tabAction);
    else if (!arguments.tabAction.empty())
        showTab(window, arguments.tabAction);
    return QApplication::exec();
}
